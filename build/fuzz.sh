# Looks for messages that the mail reader does not survive, with Jazzer, from the messages of the tests on. Run by
# ./verify long fuzz SECONDS SEED. What it finds is written to target/fuzz/: mended, it is kept below
# prose/src/test/resources/mail/findings/, where every test run reads it again.
set -u

here=$(cd "${0%/*}/.." && pwd -P)
. "$here/build/tools.sh"
find_jdk || exit 1
seconds=${1:-600}
seed=${2:-1}
work=$here/target/fuzz
given=$here/prose/src/test/resources/mail
mkdir -p "$work/corpus" "$work/given" || exit 1

maven -q -pl prose -am test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath || exit 1
find "$given" -name '*.eml' -o -path '*/emails/*.txt' | while read -r file; do
    cp "$file" "$work/given/$(printf '%s' "${file#"$given"/}" | tr / -)" || exit 1
done
cd "$work" || exit 1
"$JAVA_HOME/bin/java" -Xmx1g -XX:+EnableDynamicAgentLoading --sun-misc-unsafe-memory-access=allow \
    --enable-native-access=ALL-UNNAMED \
    -cp "$here/prose/target/test-classes:$here/prose/target/classes:$(cat "$here/prose/target/test-classpath")" \
    com.code_intelligence.jazzer.Jazzer --target_class=afterword.prose.mail.MailFuzz \
    --instrumentation_includes='afterword.prose.**:org.apache.james.mime4j.**:org.jsoup.**' \
    -artifact_prefix="$work/" -timeout=2 -max_len=1048576 -max_total_time="$seconds" -seed="$seed" corpus given \
    >"$work/log" 2>&1
code=$?
grep -E '^#[0-9]+[[:space:]]+DONE|Java Exception|^ERROR|Test unit written' "$work/log"
printf '%s s from seed %s; findings: %s\n' "$seconds" "$seed" \
    "$(find "$work" -maxdepth 1 -name 'crash-*' -o -maxdepth 1 -name 'timeout-*' -o -maxdepth 1 -name 'oom-*' | wc -l)"
exit "$code"
