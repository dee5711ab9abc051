package afterword.app.paper;

import afterword.engine.fact.MediumSource;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.fact.Sender;
import afterword.prose.draft.English;
import afterword.prose.letter.Form;
import afterword.prose.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter of invented people to try things on; each part can be another. */
record Sample(
        @Nullable String name,
        @Nullable String honorific,
        @Nullable String title,
        @Nullable String employer,
        @Nullable String post,
        @Nullable String fax,
        String body,
        String subject,
        @Nullable String reference,
        List<String> with,
        English english,
        Form form) {

    static final String BODY = """
            Dear Ms. Chen,

            Thank you for our conversation on June 2, and for the care you put into it. What you said about \
            the new coating line has stayed with me.

            I look forward to hearing from you around July 1, as you said.

            Sincerely,
            Robin Hale
            +1 212 555 0123
            robin.hale@post.example""";

    static final Sample LETTER = new Sample(
            "Maya Chen",
            "Ms.",
            "Operations Director",
            "Northwind Optics",
            "350 Fifth Avenue, Suite 21\nNew York, NY 10118",
            "+1 212 555 0100",
            BODY,
            "",
            null,
            List.of(),
            English.US,
            Form.LETTER);

    Sample to(@Nullable String other) {
        return new Sample(other, null, title, employer, post, fax, body, subject, reference, with, english, form);
    }

    Sample titled(String other) {
        return new Sample(name, honorific, other, employer, post, fax, body, subject, reference, with, english, form);
    }

    Sample at(@Nullable String other) {
        return new Sample(name, honorific, title, employer, other, fax, body, subject, reference, with, english, form);
    }

    Sample saying(String other) {
        return new Sample(name, honorific, title, employer, post, fax, other, subject, reference, with, english, form);
    }

    Sample about(String other, @Nullable String named) {
        return new Sample(name, honorific, title, employer, post, fax, body, other, named, with, english, form);
    }

    Sample with(List<String> others) {
        return new Sample(name, honorific, title, employer, post, fax, body, subject, reference, others, english, form);
    }

    Sample in(English other) {
        return new Sample(name, honorific, title, employer, post, fax, body, subject, reference, with, other, form);
    }

    Sample as(Form other) {
        return new Sample(name, honorific, title, employer, post, fax, body, subject, reference, with, english, other);
    }

    Correspondence made() {
        return new Correspondence(
                new Sender(
                        "Robin Hale",
                        "+1 212 555 0123",
                        "robin.hale@post.example",
                        "41 Perry Street, Apt. 3B, New York, NY 10014",
                        null),
                new Person(
                        "hm",
                        name,
                        honorific,
                        null,
                        title,
                        Role.HIRING_MANAGER,
                        "maya.chen@northwind.example",
                        null,
                        post,
                        fax,
                        null,
                        MediumSource.ASKED_FOR,
                        null,
                        null,
                        null),
                employer,
                reference,
                LocalDate.of(2026, 6, 12),
                english,
                new Letter(MessageKind.THANK_YOU, form, "hm", subject, body, with));
    }
}
