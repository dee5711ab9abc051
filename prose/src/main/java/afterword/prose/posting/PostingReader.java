package afterword.prose.posting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads an advert for a job from pasted text or a saved page. Of a page nothing is fetched and no script is run; its
 * schema.org JobPosting, if it has one, says more than its words, except where the words name a closing date. Takes linear
 * time.
 */
public final class PostingReader {

    /** Characters of a page that are looked at. */
    public static final int LONGEST_PAGE = 5_000_000;

    /** Characters of text that are read. */
    public static final int LONGEST_TEXT = 100_000;

    private static final Pattern PAGE = Pattern.compile(
            "(?i)<(?:!doctype html|html|head|body|script|div|p|span|br|table|article|section|h[1-6]|ul|li|main|meta)[\\s/>]");
    private static final Pattern AMERICAN =
            Pattern.compile("\\b(?:resumes?|401\\(?k\\)?|united states|u\\.s\\.|zip code|eeo|gpa)\\b");
    private static final Pattern BRITISH = Pattern.compile(
            "\\b(?:cvs?|covering letter|per annum|p\\.a\\.|\\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|june|july|august|september|october|november|december) \\d{4}|parish|organisation|nhs|borough)\\b");

    private PostingReader() {}

    /** What the advert says, when it is not known on which day it was seen: days without a year are none. */
    public static Advert read(String written) {
        return read(written, null);
    }

    /**
     * What the advert says; a text that is none says nothing.
     *
     * @param seen the day on which it was seen, to tell the year of a day without one; null if that is not known
     */
    public static Advert read(String written, @Nullable LocalDate seen) {
        String head = written.substring(0, Math.min(written.length(), LONGEST_PAGE));
        boolean page = PAGE.matcher(head.substring(0, Math.min(head.length(), LONGEST_TEXT)))
                .find();
        if (!page) {
            String text =
                    head.substring(0, Math.min(head.length(), LONGEST_TEXT)).strip();
            return read(text, null, written.strip().length() > text.length(), seen);
        }
        Document document = Jsoup.parse(head);
        PageData data = PageData.of(document);
        String text = VisibleText.of(document.body(), LONGEST_TEXT);
        String description = data == null ? null : data.description();
        if (description != null) {
            String body = VisibleText.of(
                    Jsoup.parse(description.substring(0, Math.min(description.length(), LONGEST_TEXT)))
                            .body(),
                    LONGEST_TEXT);
            text = text.contains(body.substring(0, Math.min(60, body.length())))
                    ? text
                    : (text + "\n\n" + body).strip();
        }
        boolean cut = text.length() >= LONGEST_TEXT || written.length() > head.length();
        return read(text.substring(0, Math.min(text.length(), LONGEST_TEXT)), data, cut, seen);
    }

    private static Advert read(String text, @Nullable PageData data, boolean cut, @Nullable LocalDate seen) {
        List<Sentence> sentences = Sentences.of(text);
        if (!English.is(sentences)) {
            return new Advert(text, false, cut, null, null, null, null, null, null, null, null, List.of());
        }
        Found<String> title = data == null ? null : data("title", data.text("title", "name"));
        Found<String> employer = data == null ? null : data("hiringOrganization", data.text("hiringOrganization"));
        Found<String> place = data == null ? null : place(data);
        if (!sentences.isEmpty()) {
            HeadReader head = new HeadReader(sentences);
            title = title == null ? head.title() : title;
            employer = employer == null ? head.employer() : employer;
            place = place == null ? head.place() : place;
        }
        String signs = country(sentences);
        Zones.Whereabouts where = place == null ? new Zones.Whereabouts(null, null) : Zones.of(place.value(), signs);
        String country =
                where.country() != null ? where.country() : signs != null && !signs.startsWith("!") ? signs : null;
        ZoneId zone = where.zone();
        Found<LocalDate> closes = new ClosingReader(new Dates(country, seen)).read(sentences);
        Found<Salary> salary = data == null ? null : salary(data);
        return new Advert(
                text,
                true,
                cut,
                title,
                employer,
                place,
                zone == null || place == null ? null : new Found<>(zone, place.says(), place.at()),
                where.country() == null || place == null
                        ? null
                        : new Found<>(where.country(), place.says(), place.at()),
                closes == null && data != null ? closes(data, zone) : closes,
                new ContactReader(sentences).read(),
                salary == null ? new SalaryReader(country).read(sentences) : salary,
                instructions(sentences, data));
    }

    private static List<Found<Instruction>> instructions(List<Sentence> sentences, @Nullable PageData data) {
        List<Found<Instruction>> all = new ArrayList<>(new InstructionReader().read(sentences));
        String id = data == null ? null : data.text("identifier.value");
        boolean there = all.stream().anyMatch(each -> each.value().kind() == Instruction.Kind.REFERENCE);
        if (id != null && !there && id.chars().anyMatch(Character::isDigit) && id.length() <= 40) {
            all.add(Found.data("identifier", new Instruction(Instruction.Kind.REFERENCE, id), id));
        }
        return List.copyOf(all);
    }

    /**
     * The country that signs other than the place speak for: money, telephone codes, words. "!US" where only that is
     * sure.
     */
    private static @Nullable String country(List<Sentence> sentences) {
        boolean american = false;
        boolean british = false;
        for (Sentence sentence : sentences) {
            String lower = sentence.lower();
            if (lower.indexOf('£') >= 0) {
                return "GB";
            }
            if (lower.indexOf('₹') >= 0) {
                return "IN";
            }
            american |= AMERICAN.matcher(lower).find();
            british |= BRITISH.matcher(lower).find();
        }
        if (american == british) {
            return null;
        }
        return american ? "US" : "!US";
    }

    private static @Nullable Found<String> data(String field, @Nullable String value) {
        return value == null ? null : Found.data(field, value, value);
    }

    private static @Nullable Found<String> place(PageData data) {
        if (data.says("jobLocationType", "telecommute")) {
            return Found.data("jobLocationType", "Remote", "TELECOMMUTE");
        }
        List<String> parts = new ArrayList<>();
        for (String part : List.of("addressLocality", "addressRegion", "addressCountry")) {
            String text = data.text("jobLocation.address." + part);
            if (text != null && !parts.contains(text)) {
                parts.add(text);
            }
        }
        if (parts.isEmpty()) {
            return data("jobLocation", data.text("jobLocation.address", "jobLocation"));
        }
        return data("jobLocation", String.join(", ", parts));
    }

    private static @Nullable Found<LocalDate> closes(PageData data, @Nullable ZoneId zone) {
        String written = data.text("validThrough");
        LocalDate day = written == null ? null : Dates.iso(written, zone);
        return day == null || written == null ? null : Found.data("validThrough", day, written);
    }

    private static @Nullable Found<Salary> salary(PageData data) {
        BigDecimal from =
                number(data.text("baseSalary.value.minValue", "baseSalary.minValue", "baseSalary.value.value"));
        BigDecimal to = number(data.text("baseSalary.value.maxValue", "baseSalary.maxValue", "baseSalary.value.value"));
        if (from == null && to == null) {
            from = number(data.text("baseSalary.value", "baseSalary"));
            to = from;
        }
        if (from == null && to == null) {
            return null;
        }
        String currency = data.text("baseSalary.currency", "salaryCurrency", "baseSalary.value.currency");
        String unit = data.text("baseSalary.value.unitText", "baseSalary.unitText");
        Salary.Per per = unit == null ? null : SalaryReader.unit(unit);
        String code = currency != null && currency.matches("[A-Za-z]{3}") ? currency.toUpperCase(Locale.ROOT) : null;
        String written = (currency == null ? "" : currency + " ")
                + (from == null ? "" : from.toPlainString())
                + (to == null || to.equals(from) ? "" : "-" + to.toPlainString());
        return Found.data("baseSalary", new Salary(from, to, code, per), written.strip());
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher number = Pattern.compile("\\d{1,9}(?:\\.\\d{1,4})?").matcher(text.replace(",", ""));
        if (!number.matches()) {
            return null;
        }
        BigDecimal value = new BigDecimal(number.group());
        return value.signum() == 0 ? null : value;
    }
}
