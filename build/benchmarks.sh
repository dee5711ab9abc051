# Plans a second (JMH), then whole cold processes: batches of 10,000 and 100,000 cases of ten
# facts, no two alike, the median of five. Run by
# ./verify long benchmarks; further arguments are JMH's.
set -u

here=$(cd "${0%/*}/.." && pwd -P)
. "$here/build/tools.sh"
find_jdk || exit 1
work=$here/target/benchmarks
mkdir -p "$work"

maven -q -Pbenchmarks -Dmaven.test.skip=true -pl benchmarks -am package || exit 1
"$JAVA_HOME/bin/java" -cp "$here/benchmarks/target/classes:$here/benchmarks/target/lib/*" org.openjdk.jmh.Main \
    -rf json -rff "$work/jmh.json" "$@" || exit 1

for count in 10000 100000; do
    "$JAVA_HOME/bin/java" -cp "$here/benchmarks/target/classes" afterword.benchmarks.WriteBatch \
        "$count" "$work/$count.ndjson" || exit 1
done
"$here/afterword" --version >/dev/null || exit 1

# Seconds and the largest resident set of each run; GNU time where there is one.
timed() {
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f '%e s %M KiB' -a -o "$work/times" "$@" >/dev/null
    else
        began=$(date +%s.%N)
        "$@" >/dev/null || return 1
        echo "$began $(date +%s.%N)" | awk '{ printf "%.2f s\n", $2 - $1 }' >>"$work/times"
    fi
}

for count in 10000 100000; do
    for brief in "" --brief; do
        : >"$work/times"
        for run in 1 2 3 4 5; do
            timed "$here/afterword" plan --batch "$work/$count.ndjson" --json $brief || exit 1
        done
        printf '%-12s %-8s median of five: %s\n' "$count cases" "$brief" "$(sort -n "$work/times" | sed -n 3p)"
    done
done
