package afterword.app.present;

import afterword.prose.letter.Finding;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Span;
import java.util.Locale;

/** What is to be said of a letter, for programs. */
public final class FindingJson {

    private FindingJson() {}

    /** One finding, as an item of a list that has begun. */
    public static void write(JsonText json, Finding finding) {
        json.begin()
                .put("check", finding.check())
                .put("severity", finding.severity())
                .put("title", finding.title())
                .put("says", finding.says());
        Span span = finding.span();
        if (span != null) {
            json.begin("span");
            write(json, span);
            json.end();
        }
        json.list("sources");
        finding.sources().forEach(source -> json.item(source.toString()));
        json.endList();
        if (finding.unknown() != null) {
            json.put("unknown", finding.unknown());
        }
        Repair repair = finding.repair();
        if (repair != null) {
            json.begin("repair");
            write(json, repair.span());
            json.put("with", repair.with()).end();
        }
        json.end();
    }

    private static void write(JsonText json, Span span) {
        json.put("part", span.part().name().toLowerCase(Locale.ROOT))
                .put("from", span.from())
                .put("to", span.to());
    }
}
