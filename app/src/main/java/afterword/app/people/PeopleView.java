package afterword.app.people;

import afterword.app.candidacy.Acquaintance;
import afterword.app.candidacy.Spelt;
import afterword.app.present.Phrases;
import afterword.engine.fact.Channel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The list of everybody, a page of it.
 *
 * @param sought what was looked for, empty if nothing was
 * @param total how many there are in all
 * @param found how many of them fit what was looked for
 * @param from the first shown, counted from 0
 * @param next the first of the next page, -1 if there is none
 * @param before the first of the page before, -1 if there is none
 * @param alike who may be one person
 * @param news what was just said of two, null if nothing was
 */
record PeopleView(
        String sought,
        int total,
        int found,
        int from,
        int before,
        int next,
        List<Row> rows,
        List<Alike> alike,
        @Nullable SaidOfTwo news) {

    /** So many stand on a page. */
    static final int A_PAGE = 50;

    /**
     * One person.
     *
     * @param also how else they are spelt, empty if nowise
     * @param icon of the way to reach them, empty if no way is known
     * @param now what the plans have for them
     */
    record Row(
            String id,
            String name,
            String also,
            String about,
            String employers,
            String icon,
            String by,
            List<Acquaintance.Now> now) {

        private static Row of(Somebody each) {
            Acquaintance latest = each.latest();
            Map<String, Acquaintance.Now> now = new LinkedHashMap<>();
            each.met().forEach(met -> met.now().forEach(one -> now.putIfAbsent(one.words(), one)));
            return new Row(
                    each.id(),
                    each.spelt(),
                    String.join(", ", each.otherwise()),
                    latest.card().about(),
                    String.join(", ", each.employers()),
                    look(latest.by()),
                    way(latest.by()),
                    List.copyOf(now.values()));
        }
    }

    /** @param from the first to show, counted from 0; beyond the end the first page is shown */
    static PeopleView of(List<Acquaintance> all, Spelt spelt, String sought, int from) {
        List<Somebody> everybody = Somebody.of(all, spelt);
        List<Somebody> found = sought.isBlank()
                ? everybody
                : everybody.stream()
                        .filter(each -> each.matches(sought.strip()))
                        .toList();
        int first = from < 0 || from >= found.size() ? 0 : from;
        int last = Math.min(found.size(), first + A_PAGE);
        List<Somebody> shown = found.subList(first, last);
        return new PeopleView(
                sought.strip(),
                everybody.size(),
                found.size(),
                first,
                first == 0 ? -1 : Math.max(0, first - A_PAGE),
                last < found.size() ? last : -1,
                shown.stream().map(Row::of).toList(),
                Alike.of(shown, everybody, spelt.spellings()),
                null);
    }

    /** The same with what was just said of two. */
    PeopleView telling(@Nullable SaidOfTwo said) {
        return new PeopleView(sought, total, found, from, before, next, rows, alike, said);
    }

    /** "12 people you have met or written to." */
    public String voice() {
        return (total == 1 ? "One person" : total + " people")
                + " you have met or written to. Names are spelled as you noted them.";
    }

    private static String look(String way) {
        return switch (way) {
            case "phone", "text" -> "phone";
            case "post" -> "letter";
            case "fax" -> "fax";
            case "" -> "";
            case "in-person" -> "meet";
            default -> "mail";
        };
    }

    private static String way(String word) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.word().equals(word))
                .map(Phrases::of)
                .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1))
                .findFirst()
                .orElse("No way known yet");
    }
}
