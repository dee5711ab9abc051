package afterword.app.telling;

import static afterword.app.telling.Asking.ASKED;
import static afterword.app.telling.Asking.CERTAINTY;
import static afterword.app.telling.Asking.DAY;
import static afterword.app.telling.Asking.LINE;
import static afterword.app.telling.Asking.MOMENT;
import static afterword.app.telling.Asking.PRECISION;
import static afterword.app.telling.Asking.SAYS;
import static afterword.app.telling.Asking.SOMEBODY;
import static afterword.app.telling.Asking.THE_INTERVIEW;
import static afterword.app.telling.Asking.TO;
import static afterword.app.telling.Asking.YES_NO;
import static afterword.app.telling.Asking.kind;
import static afterword.app.telling.Group.I;
import static afterword.app.telling.Group.INTERVIEW;

import afterword.app.telling.Shape.OneOf;
import afterword.engine.fact.Mode;
import java.util.List;
import java.util.Map;

/** What belongs to an interview: that there was one, what became of it, what was said in it. */
final class Interviews {

    static final List<Kind> KINDS = List.of(
            new Kind(
                    "interview",
                    INTERVIEW,
                    "An interview",
                    "Past or to come",
                    "meeting conversation talk round invited appointment",
                    "interview",
                    Map.of(),
                    Field.of("It begins", MOMENT, "at").must(),
                    List.of(
                            Field.of("It ends", MOMENT, "until").must(),
                            Field.of("How?", OneOf.of(Mode.values(), Asking::mode), "mode")
                                    .must(),
                            Field.of("With whom?", new Shape.People(), "with")
                                    .must()
                                    .help("Whoever is in charge comes first."),
                            Field.of("Who arranged it?", SOMEBODY, "arranged-by")
                                    .seldom(),
                            Field.of("When were you home again?", MOMENT, "home")
                                    .seldom(),
                            Field.of("Which round?", new Shape.Count(), "round")
                                    .help("Left empty, it is told from what happened.")
                                    .seldom(),
                            Field.of("Is it from long ago, so that no thanks are due?", YES_NO, "imported")
                                    .seldom())),
            kind(
                    "interview-cancelled",
                    INTERVIEW,
                    "An interview was called off",
                    "With or without a promise of a new date",
                    "cancelled",
                    THE_INTERVIEW,
                    Field.of("Did they promise a new date?", YES_NO, "new-date-promised")),
            kind(
                    "interview-moved",
                    INTERVIEW,
                    "An interview was moved",
                    "It has a new time",
                    "postponed rescheduled later earlier",
                    THE_INTERVIEW,
                    Field.of("It now begins", MOMENT, "to").must(),
                    Field.of("And ends", MOMENT, "until").must()),
            kind(
                    "interview-missed",
                    INTERVIEW,
                    "I was not there",
                    "You missed an interview",
                    "missed no-show late",
                    THE_INTERVIEW),
            kind(
                    "timeline",
                    INTERVIEW,
                    "They said when they decide",
                    "In the interview, or on the telephone",
                    "date deadline decision next week",
                    Field.of("Who said so?", SOMEBODY, "by").must(),
                    SAYS,
                    PRECISION,
                    Field.of("From", DAY, "from").help("The first day they may mean; empty for the day it was said."),
                    Field.of("Until", DAY, "to").help("The last day they may mean. The plan goes by this one."),
                    CERTAINTY,
                    ASKED),
            kind(
                    "discussed",
                    INTERVIEW,
                    "What we talked about",
                    "What you can come back to in a letter",
                    "topics talk rapport common comments notes",
                    Field.of("With whom?", SOMEBODY, "with").must(),
                    Field.of("What you talked about", new Shape.Texts(), "points")
                            .help("One thing a line."),
                    Field.of("What you have in common", new Shape.Texts(), "rapport")
                            .help("One thing a line."),
                    Field.of("What you would like to add", new Shape.Texts(), "comments")
                            .help("One thing a line."),
                    Field.of("In which interview?", new Shape.Named("interview"), "interview")
                            .help("The last one with them if left open.")
                            .seldom()),
            kind(
                    "fit",
                    INTERVIEW,
                    "What they need, and why I fit",
                    "One thing the job asks for",
                    "needs skills experience fit",
                    Field.of("What do they need?", LINE, "needs").must(),
                    Field.of("What shows that you can do it?", LINE, "shown")),
            kind(
                    "promised",
                    I,
                    "I promised something",
                    "Something to send, to find out, to do",
                    "promise send later",
                    TO,
                    Field.of("What?", LINE, "what").must(),
                    Field.of("By which day?", DAY, "by")),
            kind(
                    "kept",
                    I,
                    "I kept a promise",
                    "What you had promised is done",
                    "promise done sent",
                    Field.of("Which promise?", new Shape.Named("promised"), "promise")
                            .must()));

    private Interviews() {}
}
