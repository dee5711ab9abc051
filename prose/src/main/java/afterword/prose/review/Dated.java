package afterword.prose.review;

import afterword.prose.letter.Span;
import afterword.prose.posting.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A day a letter names by day and month.
 *
 * @param words as they stand
 */
record Dated(LocalDate day, Span span, String words) {

    private static final Pattern DAY_FIRST = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}.*");

    /** The days a sentence of the body names. */
    static List<Dated> in(Page page, Span sentence) {
        String region = page.recorded().about().file().application().employer().region();
        String country = region.equals("none") ? null : region.split("-")[0];
        String text = page.at(sentence);
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return List.of();
        }
        return new Dates(country, page.recorded().today())
                .in(lower).stream()
                        .map(each -> new Dated(
                                each.date(),
                                Page.span(sentence.from() + each.start(), sentence.from() + each.end()),
                                text.substring(each.start(), each.end())))
                        .toList();
    }

    /** Another day, written in the order of this one. */
    String like(LocalDate other) {
        boolean dayFirst = DAY_FIRST.matcher(words).matches();
        return DateTimeFormatter.ofPattern(dayFirst ? "d MMMM" : "MMMM d", Locale.UK)
                .format(other);
    }
}
