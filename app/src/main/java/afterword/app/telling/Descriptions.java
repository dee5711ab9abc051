package afterword.app.telling;

import afterword.app.present.Phrases;
import afterword.app.telling.Shape.OneOf;
import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.Role;
import afterword.engine.fact.Spelling;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is asked about that which is there, whatever happens: somebody, a posting, an employer. */
public final class Descriptions {

    /** What a posting says of calls, or of emails. */
    public static final Shape WELCOME = OneOf.of(CallPolicy.values(), Descriptions::welcome);

    private static final Shape LINE = new Shape.Text(false);
    private static final Shape DAY = new Shape.Day();
    private static final Shape YES_NO = new Shape.YesNo();
    private static final Shape SOMEBODY = new Shape.Somebody();

    private Descriptions() {}

    /** What is asked about somebody: when they are first met, and when something new is known about them. */
    public static List<Field> person() {
        return List.of(
                Field.of("Name, exactly as they spell it", LINE, "name"),
                Field.of("Title", LINE, "title"),
                Field.of("Part", OneOf.of(Role.values(), Phrases::of), "role"),
                Field.of("Email", new Shape.Reach("email"), "email"),
                Field.of("Phone", new Shape.Reach("phone"), "phone"),
                Field.of("Postal address", new Shape.Text(true), "post"),
                Field.of("How do they like to be reached?", media(), "prefers"),
                Field.of("How do you know?", OneOf.of(MediumSource.values(), Descriptions::source), "preference")
                        .seldom(),
                Field.of("How do letters address them?", LINE, "honorific")
                        .help("Dr., Ms., as they would have it.")
                        .seldom(),
                Field.of("Where is the spelling from?", OneOf.of(Spelling.values(), Descriptions::spelling), "spelling")
                        .seldom(),
                Field.of("Fax", new Shape.Reach("phone"), "fax").seldom(),
                Field.of("Their time zone, if not the employer's", new Shape.Zone(), "zone")
                        .seldom(),
                Field.of("Holidays they keep, if not the employer's", LINE, "holidays")
                        .help("Country, or country and state: US, US-CA, DE-BY")
                        .seldom(),
                Field.of("At which employer, if there are several?", new Shape.Named("employer"), "employer")
                        .seldom());
    }

    /** What is asked about a new application; most of it may stay folded away. */
    public static List<Field> beginning() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("Employer", LINE, "employer", "name").named("employer").must(),
                Field.of("Their time zone", new Shape.Zone(), "employer", "zone")
                        .named("zone")
                        .must()
                        .help("As in America/New_York"),
                Field.of("Holidays they keep", LINE, "employer", "holidays")
                        .named("holidays")
                        .help("Country, or country and state: US, US-CA, DE-BY"),
                Field.of("When did you apply?", DAY, "applied", "on").named("applied"),
                Field.of("Which way?", Asking.APPLIED_VIA, "applied", "via")
                        .named("via")
                        .must(),
                Field.of("What does the posting say about calls?", WELCOME, "posting", "calls")
                        .named("calls")
                        .must()));
        posting().stream().skip(1).map(field -> field.may().seldom()).forEach(fields::add);
        return List.copyOf(fields);
    }

    /** What is asked about a posting, and who is behind it. */
    public static List<Field> posting() {
        return List.of(
                Field.of("What does it say about calls?", WELCOME, "posting", "calls")
                        .must(),
                Field.of("What is the job called?", LINE, "posting", "title"),
                Field.of("And about emails?", WELCOME, "posting", "emails").must(),
                Field.of("Last day to apply", DAY, "posting", "closing-date"),
                Field.of("Does it ask that nobody is contacted while they decide?", YES_NO, "posting", "silence"),
                Field.of("Who may be contacted all the same?", new Shape.People(), "posting", "exempt"),
                Field.of("What else does it ask for?", new Shape.Texts(), "posting", "instructions")
                        .help("One thing a line."),
                Field.of("In its words", new Shape.Text(true), "posting", "says"),
                Field.of("Which recruiter of an agency presented you?", SOMEBODY, "agency", "recruiter"),
                Field.of(
                        "What does the agency want?",
                        OneOf.of(AgencyPolicy.values(), Asking::policy),
                        "agency",
                        "policy"),
                Field.of("Do you work there already?", YES_NO, "internal"));
    }

    /** What is asked about an employer. */
    public static List<Field> employer() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("Name", LINE, "name").must(),
                Field.of("Time zone", new Shape.Zone(), "zone").must().help("As in America/New_York"),
                Field.of("Holidays they keep", LINE, "holidays")
                        .help("Country, or country and state: US, US-CA, DE-BY"),
                Field.of("When do they close?", new Shape.Hour(), "closes").help("17:00 if you leave it empty."),
                Field.of("Further days without work", new Shape.Closures(), "closures")
                        .help("One a line, with its name if it has one: 2026-07-02 company day")));
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            fields.add(Field.of(
                            "They close on " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                                    + "s at",
                            new Shape.Hour(),
                            "closes-on",
                            name)
                    .seldom());
        }
        return List.copyOf(fields);
    }

    private static String welcome(CallPolicy policy) {
        return switch (policy) {
            case UNSAID -> "nothing";
            case ALLOWED -> "they are fine";
            case FORBIDDEN -> "none, please";
        };
    }

    private static String spelling(Spelling spelling) {
        return switch (spelling) {
            case CARD -> "their card";
            case HR -> "their HR";
            case WEB -> "their pages";
            case HEARD -> "heard only";
        };
    }

    private static String source(MediumSource source) {
        return switch (source) {
            case ASKED_FOR -> "they said so";
            case INFERRED -> "I concluded it";
        };
    }

    private static Shape media() {
        return OneOf.of(new Channel[] {Channel.EMAIL, Channel.PHONE, Channel.POST, Channel.FAX}, Phrases::of);
    }
}
