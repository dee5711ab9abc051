# Shows that ./afterword starts by itself: an old java on the PATH, nothing built, two starts at once. Run by ./verify.
set -u

here=$(cd "${0%/*}/.." && pwd -P)
work=$(mktemp -d "$here/target/launcher-test.XXXXXX")
trap 'rm -rf "$work"' EXIT
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
mkdir "$work/bin"
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

printf '%s checks, %s failed\n' "$checks" "$failures"
[ "$failures" -eq 0 ]
