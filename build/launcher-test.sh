# Shows that ./afterword starts by itself: an old java on the PATH, nothing built, two starts at once; then the server, as
# root and as somebody else. Run by ./verify; needs curl.
set -u

here=$(cd "${0%/*}/.." && pwd -P)
# Without a directory of its own it would write its java where the machine's own is.
mkdir -p "$here/target" && work=$(mktemp -d "$here/target/launcher-test.XXXXXX") || exit 1
# Data must lie where the database's account can pass through, which a project's own directory need not be.
data=$(mktemp -d "${TMPDIR:-/tmp}/afterword-launcher-test.XXXXXX") || exit 1
chmod 711 "$data"
trap 'umount "$data/full" 2>/dev/null; rm -rf "$work" "$data"' EXIT
checks=0
failures=0

check() {
    checks=$((checks + 1))
    if [ "$2" = "$3" ]; then
        printf 'ok    %s\n' "$1"
    else
        failures=$((failures + 1))
        printf 'NOT   %s\n      expected: %s\n      was:      %s\n' "$1" "$2" "$3"
    fi
}

# A java that answers for none of what it is asked stands first on the PATH, as an old one would.
mkdir "$work/bin" || exit 1
printf '#!/bin/sh\necho "the java on the PATH was used" >&2\nexit 17\n' >"$work/bin/java"
cp "$work/bin/java" "$work/bin/javac"
chmod +x "$work/bin/java" "$work/bin/javac"
PATH=$work/bin:$PATH
unset JAVA_HOME

# Away from the project, as a person would be.
cd "$work" || exit 1
afterword=$here/afterword

rm -rf "$here/target/launch"
"$afterword" --version >one.out 2>one.err &
first=$!
"$afterword" --version >two.out 2>two.err
second_code=$?
wait "$first"
check "of two first starts at once, one answers" 0 "$?"
check "and the other does" 0 "$second_code"
check "with the same words" "$(cat one.out)" "$(cat two.out)"
check "and one of them built" 1 "$(cat one.err two.err | grep -c 'Building Afterword')"
check "saying nothing else" 1 "$(cat one.err two.err | wc -l | tr -d ' ')"
check "the start-up cache was made" 1 "$(ls "$here"/target/launch/*/aot | wc -l | tr -d ' ')"

"$afterword" --version >again.out 2>again.err
check "the next start builds nothing" "" "$(cat again.err)"

echo '{' >"broken.yaml"
"$afterword" plan broken.yaml >bad.out 2>bad.err
check "bad input is exit code 2" 2 "$?"
check "and no answer" "" "$(cat bad.out)"
check "but its place" 1 "$(grep -c 'broken.yaml:' bad.err)"

mkdir nowhere
check "without a JDK it says what to do" 1 "$(
    here=$here sh -c '. "$here/build/tools.sh"; jdk_at() { return 1; }; find_jdk' 2>&1 | grep -c 'export JAVA_HOME='
)"

# serve HOME COMMAND...: starts a server and waits for its link.
serve() {
    home=$1
    shift
    # A shell gives what it starts in the background no Ctrl-C; a terminal does.
    AFTERWORD_HOME=$home env --default-signal=INT "$@" "$afterword" --port 0 >serve.out 2>serve.err &
    server=$!
    until link=$(grep -o 'http://localhost:[0-9]*/sign-in?link=.*' serve.err); do
        if ! kill -0 "$server" 2>/dev/null; then
            cat serve.err
            link=http://localhost:1/none
            break
        fi
        sleep 0.1
    done
}

# stopped SIGNAL CODE WORDS: stops the server, and looks for what it left.
stopped() {
    kill -s "$1" "$server"
    wait "$server"
    check "$3 ends it" "$2" "$?"
    check "and leaves no process" "" "$(pgrep -f "$home/postgresql/data")"
    check "and no trace of one" no "$([ -e "$home/postgresql/data/postmaster.pid" ] && echo yes || echo no)"
    check "and no word of trouble" 0 "$(grep -c -e WARN -e ERROR -e Exception serve.err)"
}

serve "$data/one"
check "the first server rehearses its start" 1 "$(grep -c Rehearsing serve.err)"
check "which makes its start-up cache" 1 "$(ls "$here"/target/launch/*/aot-server | wc -l | tr -d ' ')"
check "which it is started with" 1 "$(ps -o args= -p "$server" | grep -c 'AOTCache=.*/aot-server')"
check "its first link works" 1 "$(curl -sf "$link" | grep -c 'Sign in here')"
check "and it says where the data are" 1 "$(grep -c "Your data are in $data/one" serve.err)"
check "whose directory nobody else can look into" "" "$(find "$data/one" -maxdepth 0 -perm /066)"
AFTERWORD_HOME=$data/one "$afterword" sign-in-link >link.out 2>link.err
check "a fresh link leads to the same place" "${link%%\?*}" "$(sed 's/?.*//' link.out)"
stopped TERM 143 "a service manager"

serve "$data/one"
check "the next start builds and rehearses nothing" 0 "$(grep -c -e Building -e Rehearsing -e Preparing serve.err)"
stopped INT 130 "Ctrl-C"

if [ "$(id -u)" -eq 0 ]; then
    install -d -o nobody -m 700 "$data/nobodys"
    if setpriv --reuid=nobody --clear-groups test -r "$here/target/launch/current"; then
        serve "$data/nobodys/home" setpriv --reuid=nobody --clear-groups
        check "for somebody who is not root its link works" 1 "$(curl -sf "$link" | grep -c 'Sign in here')"
        check "and all of it is theirs" nobody "$(ps -o user= -p "$server" -p "$(head -1 "$home/postgresql/data/postmaster.pid")" | sort -u)"
        stopped TERM 143 "a service manager"

        AFTERWORD_HOME=$data/one/mine setpriv --reuid=nobody --clear-groups "$afterword" --port 0 >closed.out 2>closed.err
        check "where they may not write it is exit code 1" 1 "$?"
        check "and says so" 1 "$(grep -c 'may not write to .*AFTERWORD_HOME=' closed.err)"
        check "in a sentence" 1 "$(wc -l <closed.err | tr -d ' ')"
    else
        printf 'NOT TRIED   as somebody who is not root, who cannot pass through to %s\n' "$here"
    fi

    mkdir "$data/full"
    if mount -t tmpfs -o size=30m,mode=711 tmpfs "$data/full" 2>mount.err; then
        AFTERWORD_HOME=$data/full/home "$afterword" --port 0 >full.out 2>full.err
        check "on a full disk it is exit code 1" 1 "$?"
        check "and says so" 1 "$(grep -c 'The disk that holds .* is full' full.err)"
        check "and nothing else went wrong" 0 "$(grep -c Exception full.err)"
    else
        printf 'NOT TRIED   a full disk: %s\n' "$(cat mount.err)"
    fi
else
    AFTERWORD_HOME=/proc/nowhere "$afterword" --port 0 >closed.out 2>closed.err
    check "where it may not write it is exit code 1" 1 "$?"
fi

printf '%s checks, %s failed\n' "$checks" "$failures"
[ "$failures" -eq 0 ]
