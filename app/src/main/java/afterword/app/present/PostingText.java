package afterword.app.present;

import afterword.prose.posting.Advert;
import afterword.prose.posting.Contact;
import afterword.prose.posting.Found;
import afterword.prose.posting.Instruction;
import afterword.prose.posting.Salary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an advert says, for people: every reading with the words it rests on. */
public final class PostingText {

    private static final int LONGEST_QUOTE = 240;

    private final Paper paper;
    private final List<String> unsaid = new ArrayList<>();

    private PostingText(boolean colour) {
        this.paper = new Paper(colour);
    }

    /** The advert as a page of 80 columns. */
    public static String of(Advert advert, boolean colour) {
        PostingText text = new PostingText(colour);
        text.write(advert);
        return text.paper.toString();
    }

    /** What an advert says beside what a form asks: the place, whom to ask, the pay; a line each. */
    public static List<String> beside(Advert advert) {
        List<String> lines = new ArrayList<>();
        Found<Contact> contact = advert.contact();
        Found<Salary> salary = advert.salary();
        if (advert.place() != null) {
            lines.add("Place: " + clean(advert.place().value()));
        }
        if (contact != null) {
            lines.add("Whom to ask: " + clean(contact(contact.value())));
        }
        if (salary != null) {
            lines.add("Pay: " + clean(salary(salary.value())));
        }
        return lines;
    }

    private void write(Advert advert) {
        if (!advert.english()) {
            paper.title("This is not in English, and was read no further.");
            return;
        }
        paper.title("What the advert says");
        Found<ZoneId> zone = advert.zone();
        line("Work", advert.title());
        line("Employer", advert.employer());
        line("Place", advert.place());
        if (zone != null) {
            paper.line(2, "Time zone: " + Days.city(zone.value()));
        }
        Found<LocalDate> closes = advert.closes();
        line("Last day to apply", closes, closes == null ? "" : Days.date(closes.value()));
        Found<Contact> contact = advert.contact();
        line("Whom to ask", contact, contact == null ? "" : contact(contact.value()));
        Found<Salary> salary = advert.salary();
        line("Pay", salary, salary == null ? "" : salary(salary.value()));
        paper.heading("What it asks of you");
        if (advert.instructions().isEmpty()) {
            paper.line(2, "Nothing that was understood.");
        }
        for (Found<Instruction> found : advert.instructions()) {
            paper.line(2, "- " + clean(asked(found.value())));
            quote(4, found);
        }
        if (!unsaid.isEmpty()) {
            paper.gap().line(0, "Not said, or not clearly: " + String.join(", ", unsaid) + ".");
        }
        if (advert.cutShort()) {
            paper.gap().line(0, "It is longer than this; the rest was not read.");
        }
    }

    private void line(String name, @Nullable Found<String> found) {
        line(name, found, found == null ? "" : found.value());
    }

    private void line(String name, @Nullable Found<?> found, String value) {
        if (found == null) {
            unsaid.add(name.toLowerCase(Locale.ROOT));
            return;
        }
        paper.line(2, name + ": " + clean(value));
        quote(4, found);
    }

    private void quote(int indent, Found<?> found) {
        String says = clean(found.says());
        String shown = says.length() > LONGEST_QUOTE ? says.substring(0, LONGEST_QUOTE) + "..." : says;
        paper.faint(indent, found.at() == null ? "(the page's data) " + shown : "\"" + shown + "\"");
    }

    /** An advert is somebody else's text: nothing of it may steer a terminal. */
    private static String clean(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }

    private static String contact(Contact contact) {
        return String.join(
                ", ",
                Stream.of(contact.name(), contact.mail(), contact.phone())
                        .filter(part -> part != null)
                        .toList());
    }

    private static String salary(Salary salary) {
        BigDecimal from = salary.from();
        BigDecimal to = salary.to();
        String amount;
        if (from == null) {
            amount = "up to " + number(to);
        } else if (to == null) {
            amount = "from " + number(from);
        } else {
            amount = from.compareTo(to) == 0 ? number(from) : number(from) + " to " + number(to);
        }
        String currency = salary.currency() == null ? " (dollars, it is not clear whose)" : " " + salary.currency();
        return amount + currency + (salary.per() == null ? "" : " per " + unit(salary.per()));
    }

    private static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "?";
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", number.setScale(2, RoundingMode.HALF_UP));
    }

    static String unit(Salary.Per per) {
        return per.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String asked(Instruction instruction) {
        String detail = instruction.detail();
        String behind = detail == null ? "" : ": " + detail;
        return switch (instruction.kind()) {
            case NO_CALLS -> "Do not call.";
            case CALLS_WELCOME -> "You may call.";
            case NO_EMAILS -> "Do not send emails.";
            case NO_AGENCIES -> "No agencies.";
            case SILENCE -> "Contact nobody, or none of those who decide, while the process runs.";
            case ONLY_SHORTLISTED -> "Only those who get further are answered.";
            case SILENCE_MEANS_NO ->
                "If you have not heard" + (detail == null ? " by then" : " after " + detail) + ", it is a no.";
            case MAY_CLOSE_EARLY -> "It may close early.";
            case APPLY_BY_EMAIL -> "Apply by email" + behind;
            case APPLY_ONLINE -> "Apply online" + behind;
            case APPLY_BY_POST -> "Apply by post.";
            case APPLY_IN_PERSON -> "Apply in person.";
            case APPLICATION_FORM -> "Use the application form.";
            case NO_EMAILED_APPLICATIONS -> "Applications by email are not taken.";
            case NO_CV -> "CVs are not taken.";
            case REFERENCE -> "Quote the reference" + behind;
            case DOCUMENTS -> "Send" + behind;
        };
    }
}
