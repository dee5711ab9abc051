# How long ./afterword takes to its first answer: from the start of the process until the page behind the printed link is
# there, which asks the database. Data directory initialised, start-up cache made; the median of five (or as many as $1
# says). Run by ./verify long start-time.
set -u

here=$(cd "${0%/*}/.." && pwd -P)
. "$here/build/tools.sh"
work=$(mktemp -d "${TMPDIR:-/tmp}/afterword-start-time.XXXXXX") || exit 1
chmod 711 "$work"
trap 'rm -rf "$work"' EXIT
AFTERWORD_HOME=$work/home
export AFTERWORD_HOME
runs=${1:-5}

run=0
: >"$work/times"
while [ "$run" -le "$runs" ]; do
    began=$(date +%s%N)
    : >"$work/said"
    "$here/afterword" --port 0 2>"$work/said" &
    server=$!
    until link=$(grep -o 'http://localhost:[0-9]*/sign-in?link=.*' "$work/said"); do
        kill -0 "$server" 2>/dev/null || { cat "$work/said" >&2; exit 1; }
        sleep 0.01
    done
    curl -sf -o "$work/page" "$link" || { say "no answer"; exit 1; }
    ended=$(date +%s%N)
    kill "$server"
    wait "$server" 2>/dev/null
    # The first run builds, rehearses and initialises; it does not count.
    [ "$run" -eq 0 ] || echo $(((ended - began) / 1000000)) >>"$work/times"
    run=$((run + 1))
done
sort -n "$work/times" | awk '{ all[NR] = $1 } END {
    printf "first answer after %d ms (median of %d; least %d, most %d)\n", all[int((NR + 1) / 2)], NR, all[1], all[NR] }'
