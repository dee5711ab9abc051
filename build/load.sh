# How fast the server answers, and how much memory it and its database take: an account of 1,000 applications and 50,000
# facts, at one connection and at 8; server, database and generator share this machine. Run by ./verify long load;
# no letter is opened, so spelling is not loaded (350 MB are wanted; with it 600, docs/benchmarks.md). Further arguments: how many applications are open (100), seconds a measurement (20), the port (8931).
set -u

here=$(cd "${0%/*}/.." && pwd -P)
. "$here/build/tools.sh"
find_jdk || exit 1
open=${1:-100}
seconds=${2:-20}
port=${3:-8931}
work=$here/target/load
rm -rf "$work"
mkdir -p "$work"

maven -q -Pbenchmarks -Dmaven.test.skip=true -pl benchmarks -am package || exit 1
"$here/afterword" --version || exit 1

: >"$work/log"
AFTERWORD_HOME=$work/home "$here/afterword" serve --port "$port" 2>"$work/log" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server"' EXIT
trap 'exit 1' HUP INT TERM
until grep -q 'signs you in' "$work/log"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 1
done

echo "$(date -u +%F) $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null), $("$JAVA_HOME/bin/java" --version | sed -n 1p)"
"$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -cp "$here/benchmarks/target/classes:$here/benchmarks/target/lib/*" \
    afterword.benchmarks.Load "$work/home" "$port" "$open" "$seconds" "$server"
