# Faults sown into the engine (PIT), package by package, hunted by the engine's unit tests, the rules' examples and the
# scenarios. Run by ./verify long mutation. Arguments: the packages to look at, all of them if none is named; what begins
# with a hyphen is Maven's, as -Dmutation.threads=1 for one thread instead of two.
#
# A package whose result stands in target/mutation and whose sources, tests and rules are as they were is not run again: so
# a run that was broken off goes on. Below 85 killed of 100 in a package it fails; the survivors stand in its report.
set -u

here=$(cd "${0%/*}/.." && pwd -P)
. "$here/build/tools.sh"
find_jdk || exit 1
cd "$here" || exit 1
least=85

# What a result depends on, as one line.
state=$(find pom.xml engine/pom.xml engine/src calendars/src rulebooks/pom.xml rulebooks/src -type f | LC_ALL=C sort |
    xargs cat | cksum | tr ' ' -) || exit 1
results=$here/target/mutation/$state
mkdir -p "$results"

settings=
packages=
for argument in "$@"; do
    case $argument in
    -*) settings="$settings $argument" ;;
    *) packages="$packages $argument" ;;
    esac
done
# The smallest first.
[ -n "$packages" ] || packages=$(cd engine/src/main/java/afterword/engine &&
    for name in */; do echo "$(cat "$name"*.java | wc -c) ${name%/}"; done | sort -n | sed 's/.* //')

for package in $packages; do
    [ -d "engine/src/main/java/afterword/engine/$package" ] || { say "There is no package $package in the engine."; exit 2; }
done

# figures REPORT: mutants, killed, of these by running out of time, survived, never reached, share in percent.
figures() {
    awk -v FS="status='" '
        /<mutation / { all++; split($2, word, "\x27"); seen[word[1]]++ }
        END {
            if (!all) { print "0 0 0 0 0 100"; exit }
            left = seen["SURVIVED"] + seen["NO_COVERAGE"]
            print all, all - left, seen["TIMED_OUT"] + 0, seen["SURVIVED"] + 0, seen["NO_COVERAGE"] + 0,
                int(100 * (all - left) / all)
        }' "$@"
}
line() { printf '%-10s %7s %7s %10s %9s %13s %7s %8s\n' "$@"; }

line package mutants killed 'timed out' survived 'never reached' share seconds
wrong=0
for package in $packages; do
    report=$results/$package
    took=-
    if [ ! -s "$report/mutations.xml" ]; then
        began=$(date +%s)
        rm -rf "$report.part"
        # shellcheck disable=SC2086
        if ! maven -q -Pmutation -pl rulebooks -am test -Dmaven.test.skip.exec=true -Dspotless.check.skip=true \
            "-Dmutation.of=afterword.engine.$package.*" "-DreportsDirectory=$report.part" $settings \
            >"$results/$package.log" 2>&1; then
            line "$package" - - - - - failed $(($(date +%s) - began))
            say "See $results/$package.log."
            wrong=1
            continue
        fi
        took=$(($(date +%s) - began))
        mv "$report.part" "$report"
    fi
    # shellcheck disable=SC2046
    set -- $(figures "$report/mutations.xml")
    [ "$6" -ge "$least" ] || wrong=1
    line "$package" "$1" "$2" "$3" "$4" "$5" "$6 %" "$took"
done

# shellcheck disable=SC2046
set -- $(figures $(for package in $packages; do echo "$results/$package/mutations.xml"; done) 2>/dev/null)
line 'in all' "$1" "$2" "$3" "$4" "$5" "$6 %" -

printf '\nWhat no test noticed:\n'
for package in $packages; do
    sed -n "/status='\(SURVIVED\|NO_COVERAGE\)'/s/.*<sourceFile>\([^<]*\).*<mutatedMethod>\([^<]*\).*<lineNumber>\([^<]*\).*<description>\([^<]*\).*/\1:\3 \2: \4/p" \
        "$results/$package/mutations.xml" 2>/dev/null | sort -t: -k1,1 -k2,2n | sed "s/^/    $package\//"
done
printf 'The reports stand in %s.\n' "$results"
exit $wrong
