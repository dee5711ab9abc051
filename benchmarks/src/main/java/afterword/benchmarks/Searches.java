package afterword.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Searches of any length as case files tell them, no two alike: an application, rounds of interviews with whom was met,
 * thanks, dates named and moved, follow-ups by email and telephone, absences, offers elsewhere. The same seed gives the same
 * search everywhere.
 */
final class Searches {

    private record Spot(String zone, String holidays) {}

    private static final List<Spot> SPOTS = List.of(
            new Spot("America/New_York", "US"),
            new Spot("America/Los_Angeles", "US-CA"),
            new Spot("America/Chicago", "US"),
            new Spot("America/Phoenix", "US"),
            new Spot("Europe/London", "GB"),
            new Spot("Europe/Berlin", "DE"),
            new Spot("Europe/Paris", "FR"),
            new Spot("Asia/Kolkata", "none"));

    private static final List<String> FIRST_NAMES =
            List.of("Maya", "Tom", "Ana", "Wei", "Priya", "Jonas", "Léa", "Sam");
    private static final List<String> LAST_NAMES = List.of("Chen", "Okafor", "Silva", "Novak", "Rao", "Berg", "Roux");
    private static final List<String> EMPLOYERS =
            List.of("Northwind Optics", "Lantern & Sons", "Tidewater", "Ostrava AG");
    private static final List<String> ROLES =
            List.of("hiring-manager", "interviewer", "recruiter", "hr", "interviewer");
    private static final List<String> MODES = List.of("on-site", "video", "phone");
    private static final List<String> OUTCOMES = List.of("talked", "voicemail", "no-answer", "gatekeeper");

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx");

    private final Random random;
    private final List<String> facts = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final Spot spot;
    private ZonedDateTime clock;
    private String called = "";

    /** Whether the person does what the plan says, once something is over as well. */
    private boolean tidy;

    /** Those met at the last interview who are still owed thanks. */
    private final List<String> unthanked = new ArrayList<>();

    private Searches(long seed, LocalDate from) {
        // Seeds one after the other begin alike; this spreads them.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        spot = pick(SPOTS);
        clock = from.plusDays(random.nextInt(600)).atTime(9, 0).atZone(ZoneId.of(spot.zone()));
    }

    /**
     * A search in one line of JSON, without an end of line.
     *
     * @param count of its facts, at least four
     */
    static String of(long seed, int count) {
        return new Searches(seed, FIRST_DAY).search(count);
    }

    /**
     * A search as it is kept: its parts in the notation of the case file, as JSON.
     *
     * @param people by id
     * @param facts without ids, in the order they happened
     */
    record Parts(String employer, String posting, Map<String, String> people, List<Kept> facts) {}

    /** A fact, and when it happened. */
    record Kept(Instant at, String notation) {}

    /**
     * A search in parts, of which the last fact happened on a given day, or the day before.
     *
     * @param called what its people's ids begin with
     * @param count of its facts, at least four
     * @param closed an event that ends it, null if it has not ended
     */
    static Parts parts(long seed, String called, int count, LocalDate last, @Nullable String closed) {
        // What happens is drawn alike whenever a search begins, so that a first run tells how long it takes.
        Searches rehearsed = new Searches(seed, FIRST_DAY);
        rehearsed.called = called;
        rehearsed.tidy = true;
        rehearsed.whole(count, closed);
        long late = ChronoUnit.DAYS.between(rehearsed.clock.toLocalDate(), last);
        Searches search = new Searches(seed, FIRST_DAY.plusDays(late));
        search.called = called;
        search.tidy = true;
        return search.whole(count, closed);
    }

    private Parts whole(int count, @Nullable String closed) {
        String employer = "{\"name\":\"%s\",\"zone\":\"%s\",\"holidays\":\"%s\",\"closes\":\"%d:00\"}"
                .formatted(called, spot.zone(), spot.holidays(), 16 + random.nextInt(3));
        String posting = "{\"posting\":{\"calls\":\"%s\"}}".formatted(pick(List.of("allowed", "unsaid", "forbidden")));
        Map<String, String> met = new LinkedHashMap<>();
        int size = 2 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            String person = person(i);
            met.put(people.getLast(), person.replaceFirst("\"id\":\"[^\"]*\",", ""));
        }
        applied();
        while (facts.size() < count - (closed == null ? 0 : size + 2)) {
            next();
        }
        if (closed != null) {
            pass(24);
            fact(closed.formatted(people.getFirst()));
            settled(closed.contains("rejection") ? "rejection-reply" : "withdrawal", people.subList(0, 1));
            settled("network-invite", people);
        }
        return new Parts(employer, posting, met, List.copyOf(kept));
    }

    private String search(int count) {
        String head = """
                {"candidate":{"zone":"%s"},"employer":{"name":"%s","zone":"%s","holidays":"%s","closes":"%d:00"},\
                "posting":{"calls":"%s"},"people":[""".formatted(
                        pick(SPOTS).zone(),
                        pick(EMPLOYERS),
                        spot.zone(),
                        spot.holidays(),
                        16 + random.nextInt(3),
                        pick(List.of("allowed", "unsaid", "forbidden")));
        List<String> told = new ArrayList<>();
        int met = 2 + random.nextInt(3);
        for (int i = 0; i < met; i++) {
            told.add(person(i));
        }
        applied();
        while (facts.size() < count) {
            next();
        }
        String now = INSTANT.format(clock.plusHours(random.nextInt(24 * 14)));
        return head + String.join(",", told) + "],\"facts\":[" + String.join(",", facts) + "],\"now\":\"" + now + "\"}";
    }

    private String person(int i) {
        String first = pick(FIRST_NAMES);
        String last = pick(LAST_NAMES);
        String id = called + "p" + (i + 1);
        people.add(id);
        String phone = chance(60) ? ",\"phone\":\"+1 212 555 %04d\"".formatted(random.nextInt(10_000)) : "";
        String prefers = chance(20) ? ",\"prefers\":\"email\"" : "";
        String zone = chance(10) ? ",\"zone\":\"" + pick(SPOTS).zone() + "\"" : "";
        return """
                {"id":"%s","name":"%s %s","role":"%s","email":"%s@employer.example"%s%s%s}""".formatted(
                        id, first, last, ROLES.get(i), last.toLowerCase(java.util.Locale.ROOT), phone, prefers, zone);
    }

    private void applied() {
        fact("\"applied\":{\"via\":\"portal\"}");
        pass(24 * 5);
        fact("\"received\":{\"meaning\":\"acknowledgement\"}");
        pass(24 * 5);
        interview();
    }

    private void next() {
        pass(unthanked.isEmpty() ? 24 * 7 : 12);
        if (!unthanked.isEmpty() && (tidy || chance(80))) {
            fact("\"sent\":{\"kind\":\"thank-you\",\"to\":\"%s\",\"via\":\"email\"}"
                    .formatted(unthanked.removeFirst()));
            return;
        }
        unthanked.clear();
        switch (random.nextInt(12)) {
            case 0, 1 ->
                stated("\"timeline\":{\"by\":\"%s\",\"says\":\"we decide by then\",\"from\":\"%s\",\"to\":\"%s\",%s}");
            case 2, 3 ->
                stated("\"received\":{\"from\":\"%s\",\"meaning\":\"timeline\",\"says\":\"it takes a little longer\","
                        + "\"from-date\":\"%s\",\"to-date\":\"%s\",%s}");
            case 4, 5 ->
                fact("\"sent\":{\"kind\":\"follow-up\",\"to\":\"%s\",\"via\":\"email\"}".formatted(people.getFirst()));
            case 6 ->
                fact("\"sent\":{\"kind\":\"follow-up\",\"to\":\"%s\",\"via\":\"phone\",\"outcome\":\"%s\"}"
                        .formatted(people.getFirst(), pick(OUTCOMES)));
            case 7 ->
                fact(
                        "\"received\":{\"from\":\"%s\",\"meaning\":\"news\",\"says\":\"Two more candidates, then we know.\"}"
                                .formatted(pick(people)));
            case 8 ->
                fact("\"received\":{\"from\":\"%s\",\"meaning\":\"auto-reply\",\"until\":\"%s\"}"
                        .formatted(people.getFirst(), day(1 + random.nextInt(10))));
            case 9 ->
                fact("\"offer-elsewhere\":{\"employer\":\"Another House\",\"respond-by\":\"%s\"}"
                        .formatted(INSTANT.format(clock.plusDays(5 + random.nextInt(15)))));
            default -> interview();
        }
    }

    private void interview() {
        clock = clock.withHour(9 + random.nextInt(8)).withMinute(30 * random.nextInt(2));
        ZonedDateTime end = clock.plusMinutes(30 + 15 * random.nextInt(5));
        unthanked.clear();
        unthanked.addAll(people.subList(0, 1 + random.nextInt(people.size())));
        fact("\"interview\":{\"until\":\"%s\",\"with\":[\"%s\"],\"mode\":\"%s\"}"
                .formatted(INSTANT.format(end), String.join("\",\"", unthanked), pick(MODES)));
        clock = end;
    }

    /** The last letters. */
    private void settled(String kind, List<String> to) {
        for (String each : to) {
            pass(12);
            fact("\"sent\":{\"kind\":\"%s\",\"to\":\"%s\",\"via\":\"%s\"}"
                    .formatted(kind, each, kind.equals("network-invite") ? "network" : "email"));
        }
    }

    private void stated(String form) {
        int first = 3 + random.nextInt(20);
        boolean exact = chance(60);
        fact(form.formatted(
                people.getFirst(),
                day(first),
                day(exact ? first : first + 4),
                exact ? "\"precision\":\"exact\"" : "\"precision\":\"vague\""));
    }

    private void fact(String event) {
        String fact = "{\"at\":\"" + INSTANT.format(clock) + "\"," + event + "}";
        facts.add(fact);
        kept.add(new Kept(clock.toInstant(), fact));
    }

    /** Lets up to so many hours go by. */
    private void pass(int hours) {
        clock = clock.plus(Duration.ofMinutes(10 + random.nextInt(hours * 60)));
    }

    private LocalDate day(int ahead) {
        return clock.toLocalDate().plusDays(ahead);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
