package afterword.app.present;

import afterword.engine.fact.Posting;
import afterword.prose.posting.Advert;
import afterword.prose.posting.Contact;
import afterword.prose.posting.Found;
import afterword.prose.posting.Instruction;
import afterword.prose.posting.Salary;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an advert says, for programs. What it does not say has no field. */
public final class PostingJson {

    private PostingJson() {}

    /** Writes the fields of the current object. */
    public static void write(JsonText out, Advert advert) {
        out.put("english", advert.english());
        if (advert.cutShort()) {
            out.put("cut-short", true);
        }
        field(out, "title", advert.title());
        field(out, "employer", advert.employer());
        field(out, "place", advert.place());
        field(out, "zone", advert.zone());
        field(out, "country", advert.country());
        field(out, "closing-date", advert.closes());
        contact(out, advert.contact());
        salary(out, advert.salary());
        out.list("instructions");
        for (Found<Instruction> found : advert.instructions()) {
            out.begin().put("kind", found.value().kind());
            if (found.value().detail() != null) {
                out.put("detail", found.value().detail());
            }
            says(out, found);
            out.end();
        }
        out.endList();
        Posting posting = advert.posting();
        out.begin("posting");
        text(out, "title", posting.title());
        out.put("calls", posting.calls()).put("emails", posting.emails());
        if (posting.closingDate() != null) {
            out.put("closing-date", posting.closingDate());
        }
        out.put("silence", posting.silence())
                .texts("instructions", posting.instructions())
                .end();
    }

    private static void field(JsonText out, String name, @Nullable Found<?> found) {
        if (found != null) {
            out.begin(name).put("value", String.valueOf(found.value()));
            says(out, found);
            out.end();
        }
    }

    private static void contact(JsonText out, @Nullable Found<Contact> found) {
        if (found == null) {
            return;
        }
        out.begin("contact");
        text(out, "name", found.value().name());
        text(out, "email", found.value().mail());
        text(out, "phone", found.value().phone());
        says(out, found);
        out.end();
    }

    private static void salary(JsonText out, @Nullable Found<Salary> found) {
        if (found == null) {
            return;
        }
        Salary salary = found.value();
        out.begin("salary");
        text(out, "from", number(salary.from()));
        text(out, "to", number(salary.to()));
        text(out, "currency", salary.currency());
        text(out, "per", salary.per() == null ? null : PostingText.unit(salary.per()));
        says(out, found);
        out.end();
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static void text(JsonText out, String name, @Nullable String text) {
        if (text != null) {
            out.put(name, text);
        }
    }

    /** The words it rests on, and where they stand in the advert's text. */
    private static void says(JsonText out, Found<?> found) {
        out.put("says", found.says());
        if (found.at() != null) {
            out.put("start", found.at().start()).put("end", found.at().end());
        }
    }
}
