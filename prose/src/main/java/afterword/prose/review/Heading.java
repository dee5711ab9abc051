package afterword.prose.review;

import afterword.engine.fact.Posting;
import afterword.engine.fact.Sender;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Reference;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mail has above and below its sentences: a subject, the reference the posting wants, and ways to answer (L25). */
final class Heading implements Check {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d(?:[ ().\u00a0/-]*\\d){5,}");

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        Form form = page.letter().form();
        if (form == Form.EMAIL && page.letter().subject().isBlank()) {
            found.add(warning(
                    page,
                    null,
                    "No subject",
                    "A mail without a subject is easily passed over; say in a few words what it is about.",
                    null));
        }
        if (form == Form.EMAIL || form == Form.FAX || form == Form.PORTAL) {
            reference(page, found);
        }
        if (form == Form.EMAIL) {
            ways(page, found);
        }
        return found;
    }

    private static void reference(Page page, List<Finding> found) {
        Posting posting = page.recorded().about().file().application().posting();
        String wanted = Reference.of(posting);
        String subject = page.letter().subject();
        if (wanted == null || has(subject, wanted)) {
            return;
        }
        boolean anywhere = page.letter().form() == Form.PORTAL
                || posting.instructions().stream()
                        .noneMatch(each -> each.contains(wanted)
                                && each.toLowerCase(Locale.ROOT).contains("subject"));
        if (anywhere && has(page.body(), wanted)) {
            return;
        }
        int end = subject.stripTrailing().length();
        String put = subject.isBlank() ? wanted : " (" + wanted + ")";
        found.add(warning(
                page,
                null,
                wanted + " is missing",
                "The posting wants its reference named; put it into the subject.",
                new Repair(new Span(Span.Part.SUBJECT, end, subject.length()), put)));
    }

    private static boolean has(String text, String reference) {
        return text.toLowerCase(Locale.ROOT).contains(reference.toLowerCase(Locale.ROOT));
    }

    /** The closing names a telephone number or an address. A letter whose row does not ask for it is none the worse without. */
    private static void ways(Page page, List<Finding> found) {
        Span closing = page.layout().closing();
        String signed = closing == null ? "" : page.at(closing);
        Sender sender = page.recorded().about().file().sender();
        if (MAIL.matcher(signed).find()
                || TELEPHONE.matcher(signed).find()
                || (sender.signature() != null
                        && signed.contains(sender.signature().strip()))) {
            return;
        }
        List<String> lines = new ArrayList<>();
        add(lines, sender.phone());
        add(lines, sender.email());
        int end = page.body().stripTrailing().length();
        found.add(new Finding(
                "L25",
                page.row().mandatory().contains("L25") ? Severity.WARNING : Severity.ADVICE,
                null,
                "No way to reach you",
                "Put your telephone number and address under your name, so that answering takes no search.",
                Sources.of("S2.12"),
                lines.isEmpty() || closing == null
                        ? null
                        : new Repair(Page.span(end, page.body().length()), "\n" + String.join("\n", lines))));
    }

    private static void add(List<String> lines, @Nullable String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line.strip());
        }
    }

    /** Where the table only looks at the format as well, it is a hint. */
    private static Finding warning(Page page, @Nullable Span span, String title, String says, @Nullable Repair repair) {
        return new Finding(
                "L25",
                page.row() == Table.ANY_OTHER ? Severity.ADVICE : Severity.WARNING,
                span,
                title,
                says,
                Sources.of("S2.12"),
                repair);
    }
}
