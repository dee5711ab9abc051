package afterword.app.telling;

import afterword.app.present.Phrases;
import afterword.app.telling.Shape.OneOf;
import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Certainty;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.fact.Precision;
import afterword.engine.fact.StopDegree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Questions and shapes that several kinds of facts share. */
final class Asking {

    /** By what way an application went off. */
    static final Shape APPLIED_VIA = portalFirst();

    static final Shape LINE = new Shape.Text(false);
    static final Shape LINES = new Shape.Text(true);
    static final Shape DAY = new Shape.Day();
    static final Shape MOMENT = new Shape.Moment();
    static final Shape YES_NO = new Shape.YesNo();
    static final Shape SOMEBODY = new Shape.Somebody();

    static final Field WHEN = Field.of("When?", MOMENT, "at").help("Leave it empty for just now.");
    static final Field WHO = Field.of("Who?", SOMEBODY, "from");
    static final Field WAY = Field.of("Which way?", OneOf.of(Channel.values(), Phrases::of), "via")
            .must();
    static final Field SAYS = Field.of("In their words", LINES, "says");
    static final Field PERSONAL =
            Field.of("Was it written to you alone?", YES_NO, "personal").seldom();
    static final Field TO = Field.of("To whom?", SOMEBODY, "to").must();
    static final Field MESSAGE = Field.of("What was it?", OneOf.of(MessageKind.values(), Phrases::name), "kind")
            .must();
    static final Field TOLD_IT = Field.of("Who?", SOMEBODY, "person").must();
    static final Field THE_INTERVIEW = Field.of("Which interview?", new Shape.Named("interview"), "interview")
            .must();
    static final Field DEGREE = Field.of("How far?", OneOf.of(StopDegree.values(), Phrases::of), "degree");
    static final Field CERTAINTY = Field.of(
                    "Did they give their word?", OneOf.of(Certainty.values(), Asking::certainty), "certainty")
            .seldom();
    static final Field ASKED = Field.of("Had you asked?", YES_NO, "asked").seldom();
    static final Field MY_WORDS = Field.of("In your words", LINES, "says").seldom();
    static final Field ATTACHED = Field.of("What went along?", new Shape.Texts(), "attachments")
            .help("One thing a line.")
            .seldom();
    static final Field AGAINST = Field.of("Against which rule of the plan, knowingly?", LINE, "against", "rule")
            .help("Its number, such as H4.")
            .seldom();
    static final Field AGAINST_WHY =
            Field.of("And why?", LINE, "against", "reason").seldom();
    static final Field PRECISION =
            Field.of("Did they name a date?", precision(), "precision").must();

    private Asking() {}

    static Field[] learned() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("About whom?", SOMEBODY, "id").must());
        fields.addAll(Descriptions.person());
        return fields.toArray(Field[]::new);
    }

    static Kind kind(String event, Group group, String title, String help, String also, Field... fields) {
        return new Kind(event, group, title, help, also, event, Map.of(), WHEN, List.of(fields));
    }

    /** Something they wrote or said: who, which way and in which words is asked of each. */
    static Kind reply(String meaning, Group group, String title, String help, String also, Field... fields) {
        List<Field> all = new ArrayList<>(List.of(WHO, WAY));
        all.addAll(List.of(fields));
        all.add(SAYS);
        all.add(PERSONAL);
        return new Kind(
                "received-" + meaning,
                group,
                title,
                help,
                also,
                "received",
                Map.of("meaning", meaning),
                WHEN,
                List.copyOf(all));
    }

    static Field[] requests() {
        return new Field[] {
            Field.of("Whom should you contact?", SOMEBODY, "request", "to").help("Empty for whoever wrote."),
            Field.of("How?", OneOf.of(Channel.values(), Phrases::of), "request", "via"),
            Field.of("From which day?", DAY, "request", "from"),
            Field.of("Until which day?", DAY, "request", "until"),
            Field.of("At what time?", new Shape.Hour(), "request", "hour").seldom()
        };
    }

    static Field others() {
        return Field.of("Which other applications was it about, too?", new Shape.Others(), "also-for")
                .seldom();
    }

    static Shape ways() {
        return OneOf.of(
                Arrays.stream(Channel.values())
                        .filter(channel -> channel != Channel.PHONE)
                        .toArray(Channel[]::new),
                Phrases::of);
    }

    static Shape portalFirst() {
        List<Channel> channels = new ArrayList<>(List.of(Channel.PORTAL));
        Arrays.stream(Channel.values()).filter(each -> each != Channel.PORTAL).forEach(channels::add);
        return OneOf.of(channels.toArray(Channel[]::new), Phrases::of);
    }

    static Shape precision() {
        return OneOf.of(Precision.values(), precision -> switch (precision) {
            case EXACT -> "a day";
            case VAGUE -> "about then";
            case NONE -> "no date";
        });
    }

    static String mode(Mode mode) {
        return switch (mode) {
            case ON_SITE -> "on site";
            case VIDEO -> "by video";
            case PHONE -> "by phone";
        };
    }

    static String certainty(Certainty certainty) {
        return switch (certainty) {
            case COMMITMENT -> "they gave their word";
            case WISH -> "they hope so";
        };
    }

    static String policy(AgencyPolicy policy) {
        return switch (policy) {
            case THROUGH_AGENCY -> "everything goes through the agency";
            case DIRECT_OK -> "I may write to the employer";
        };
    }
}
