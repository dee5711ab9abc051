package afterword.prose.draft;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.calendars.WorldCalendars;
import afterword.engine.casefile.CaseReader;
import afterword.engine.fact.Case;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.History;
import afterword.engine.history.Meeting;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Notation;
import afterword.prose.letter.Form;
import afterword.prose.letter.Layout;
import afterword.prose.letter.Span;
import afterword.prose.letter.Wording;
import afterword.prose.reply.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every journey: notes of one day are told apart, and whatever is sent again says something else. */
class JourneysApartTest {

    private static final Path FOLDER = Path.of("../rulebooks/src/main/resources/journeys");
    private static final double SIBLINGS = 0.50;
    private static final double AGAIN = 0.40;

    /** What may go to one person in turn, and how long after the interview. */
    private static final List<Going> IN_TURN = List.of(
            new Going(MessageKind.THANK_YOU, Form.EMAIL, Duration.ofHours(2)),
            new Going(MessageKind.THANK_YOU, Form.CARD, Duration.ofHours(3)),
            new Going(MessageKind.FOLLOW_UP, Form.EMAIL, Duration.ofDays(7)),
            new Going(MessageKind.FOLLOW_UP, Form.EMAIL, Duration.ofDays(14)),
            new Going(MessageKind.FOLLOW_UP, Form.EMAIL, Duration.ofDays(21)),
            new Going(MessageKind.CLOSING_QUESTION, Form.EMAIL, Duration.ofDays(28)));

    private final Drafter drafter = new Drafter(Templates.builtIn());

    private record Going(MessageKind kind, Form form, Duration after) {}

    @Test
    void notesOfOneDayAreToldApart() throws IOException {
        int compared = 0;
        for (Case file : journeys()) {
            for (Meeting meeting : held(file)) {
                Map<String, String> notes = new LinkedHashMap<>();
                for (String to : meeting.with()) {
                    Instant evening = meeting.end().plus(Duration.ofHours(2));
                    String note = body(known(file, evening), MessageKind.THANK_YOU, Form.EMAIL, to, evening);
                    for (Map.Entry<String, String> other : notes.entrySet()) {
                        String as = file.name() + ": " + to + " and " + other.getKey() + "\n" + note + "\n" + other.getValue();
                        assertThat(likeness(file, note, other.getValue())).as(as).isLessThan(SIBLINGS);
                        assertThat(same(file, sentences(note).getFirst(), sentences(other.getValue()).getFirst()))
                                .as(as)
                                .isFalse();
                        assertThat(same(file, sentences(note).getLast(), sentences(other.getValue()).getLast()))
                                .as(as)
                                .isFalse();
                        compared++;
                    }
                    notes.put(to, note);
                }
            }
        }
        assertThat(compared).isGreaterThan(15);
    }

    @Test
    void whateverIsSentAgainSaysSomethingElse() throws IOException {
        int compared = 0;
        for (Case file : journeys()) {
            for (Meeting meeting : held(file)) {
                for (String to : meeting.with()) {
                    compared += inTurn(known(file, meeting.end().plus(Duration.ofHours(1))), meeting, to);
                }
            }
        }
        assertThat(compared).isGreaterThan(450);
    }

    private int inTurn(Case evening, Meeting meeting, String to) {
        Case file = evening;
        List<String> before = new ArrayList<>();
        int compared = 0;
        for (Going going : IN_TURN) {
            Instant at = meeting.end().plus(going.after());
            String next = body(file, going.kind(), going.form(), to, at);
            for (String other : before) {
                assertThat(likeness(file, next, other))
                        .as(file.name() + ": " + to + "\n" + next + "\n" + other)
                        .isLessThan(AGAIN);
                compared++;
            }
            before.add(next);
            file = file.with(List.of(sent(going, to, next, at, before.size())));
        }
        return compared;
    }

    private static Fact sent(Going going, String to, String says, Instant at, int number) {
        Channel via = going.form().channel();
        return new Fact(
                "again" + number,
                at,
                at,
                new Event.Sent(going.kind(), to, via, null, List.of(), says, List.of(), null));
    }

    /** The case as it was known then, without what anybody sent. */
    private static Case known(Case file, Instant now) {
        return file.of(file.application().facts().stream()
                .filter(fact -> !fact.at().isAfter(now) && !fact.recorded().isAfter(now))
                .filter(fact -> !(fact.event() instanceof Event.Sent))
                .toList());
    }

    private static List<Meeting> held(Case file) {
        Instant last = file.application().facts().stream()
                .map(Fact::recorded)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return History.of(file.application(), last).meetings().stream()
                .filter(Meeting::held)
                .toList();
    }

    private String body(Case file, MessageKind kind, Form form, String to, Instant at) {
        return drafter.draft(file, kind, form, to, at, Style.of(file)).letter().body();
    }

    private static double likeness(Case file, String one, String other) {
        return Wording.ofLetter(one, names(file)).likeness(Wording.ofLetter(other, names(file)));
    }

    private static boolean same(Case file, String one, String other) {
        return Wording.of(one, names(file)).same(Wording.of(other, names(file)));
    }

    private static List<String> names(Case file) {
        List<String> names = new ArrayList<>();
        for (Person person : file.people()) {
            if (person.name() != null) {
                names.add(person.name());
            }
        }
        return names;
    }

    private static List<String> sentences(String body) {
        Span said = Layout.of(body).said();
        String text = body.substring(said.from(), said.to());
        return Sentences.of(text).stream()
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }

    private static List<Case> journeys() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path path : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
                String name = path.getFileName().toString();
                Fields journey = Fields.of(Notation.yaml(name, Files.readString(path)), "a journey");
                cases.add(new CaseReader(new WorldCalendars()).read(journey.get("case")));
            }
        }
        return cases;
    }
}
