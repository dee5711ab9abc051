package afterword.app.letters;

import afterword.app.candidacy.Cited;
import afterword.app.candidacy.Planned;
import afterword.app.candidacy.RightWords;
import afterword.app.candidacy.WhatChanged;
import afterword.app.present.Days;
import afterword.app.present.Manner;
import afterword.app.present.Phrases;
import afterword.app.present.StepWords;
import afterword.app.present.Why;
import afterword.app.today.OfficeWindow;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.engine.history.Meeting;
import afterword.engine.plan.Step;
import afterword.engine.plan.Withheld;
import afterword.prose.letter.AskedFile;
import afterword.prose.letter.AskedFiles;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Severity;
import afterword.prose.name.PersonName;
import afterword.prose.review.Reviewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its page. Texts are as they were typed; the page escapes them.
 *
 * @param met when the person in front was met, empty if they were not
 * @param address name and address as an envelope has them
 * @param link where one click starts it, null if there is none or something is wrong with it
 * @param asked the files the posting asks for, with the names it wants them to have
 * @param files those of the person's own that are kept for the application
 * @param unfiled what goes along and is none of them, so that a mail file does not hold it
 * @param right words somebody said are right that stand in it
 * @param unkept why what stands there is not kept, in a sentence; empty if it is, or can be
 * @param kept "120 words, kept at 09:11"
 * @param manner how it asks, null where nothing is written or it is said aloud
 * @param marks the body in runs
 * @param window the addressee's day, null if it is no time today
 * @param when in words; empty if the plan asks for nothing of the kind
 * @param rest why they are to be left in peace now, empty if they are not
 * @param errors how many things keep it from going
 * @param doubts what may go once it is meant
 * @param sleep from when what wants a second reading may go, empty if nothing does or it may
 * @param alike null where there is only one letter
 * @param undo the fact that says it was sent, null while it waits
 */
public record LetterView(
        String application,
        String employer,
        String message,
        String title,
        String crumb,
        String met,
        List<Tab> tabs,
        String to,
        String name,
        String first,
        String form,
        boolean spoken,
        boolean subjected,
        String address,
        @Nullable String link,
        @Nullable String lack,
        List<Medium> media,
        Text text,
        List<String> asked,
        List<OwnFileLine> files,
        List<String> unfiled,
        List<String> right,
        String unkept,
        String kept,
        List<Marked> marks,
        List<FindingLine> findings,
        String summary,
        @Nullable Manner manner,
        @Nullable OfficeWindow window,
        String when,
        String rest,
        List<Why> why,
        int errors,
        List<Doubt> doubts,
        String sleep,
        @Nullable Alike alike,
        List<VersionLine> versions,
        @Nullable String undo,
        String gone,
        @Nullable WhatChanged changed,
        List<Why> rules) {

    private static final int CARD_HOLDS = 90;

    /** As many signs of a version are shown. */
    private static final int BEGINNING = 90;

    /** Somebody such a message goes to. */
    public record Tab(String to, String form, String first, String rest, String state, boolean front) {}

    /**
     * A file of the person's own.
     *
     * @param along whether it goes along
     * @param call what the posting asks it to be called, null if it is, or cannot be
     * @param note what is to be done about it, null for nothing
     */
    public record OwnFileLine(
            String id,
            String name,
            String size,
            boolean along,
            @Nullable String call,
            @Nullable String note) {}

    /** Something that has to be meant before it goes. */
    public record Doubt(String check, String title) {}

    /** A version before the one that counts. */
    public record VersionLine(int number, String when, String how, String begins) {}

    /** @param home where the person is; their own times are counted there */
    record Surroundings(
            ZoneId home,
            List<Version> versions,
            @Nullable WhatChanged changed,
            @Nullable Alike alike,
            List<OwnFile> files) {}

    static LetterView of(Sheets.Laid laid, Surroundings around) {
        Planned planned = laid.planned();
        Sheet sheet = Objects.requireNonNull(laid.front());
        LetterKey key = sheet.key();
        Step step = sheet.step();
        Instant now = planned.plan().now();
        Person person = Objects.requireNonNull(planned.person(key.to()));
        List<FindingLine> findings = FindingLine.of(sheet.text(), sheet.findings());
        Withheld held = sheet.held();
        List<Why> why = why(step, held);
        Cited cited = new Cited();
        cited.add(why);
        Instant sleep = sheet.heldUntil(now);
        String unkept = unkept(sheet.text());
        int errors = unkept.isEmpty() ? (int) sheet.count(Severity.ERROR) : 1;
        List<String> attached = sheet.text().attachments();
        String lack = Medium.lack(planned, key.to(), key.form());
        return new LetterView(
                planned.id(),
                planned.employer(),
                key.kind().word(),
                title(laid, planned, key),
                Tally.capital(Phrases.name(key.kind())),
                met(planned, key.to(), around.home()),
                laid.all().stream().map(each -> tab(laid, each, around)).toList(),
                key.to(),
                planned.name(key.to()),
                first(planned, key.to()),
                key.form().word(),
                key.form().spoken(),
                Text.subjected(key.form()),
                address(person, planned.name(key.to()), key.form()),
                lack != null
                                || (!key.form().spoken()
                                        && (errors > 0 || sheet.text().blank()))
                        ? null
                        : Opening.of(key.form(), person, sheet.text()),
                lack,
                Medium.of(planned, key.kind(), key.to(), step, key.form()),
                sheet.text(),
                AskedFiles.of(planned.file()).stream().map(AskedFile::words).toList(),
                around.files().stream()
                        .map(each -> line(planned, each, around.files(), attached))
                        .toList(),
                attached.stream()
                        .filter(name -> around.files().stream().noneMatch(each -> each.among(List.of(name))))
                        .toList(),
                RightWords.among(planned.file().sender().words(), sheet.text().body()),
                unkept,
                unkept.isEmpty() ? kept(sheet, around.home()) : unkept,
                Marked.of(sheet.text().body(), sheet.findings()),
                findings,
                !unkept.isEmpty()
                        ? "Shorten it first; then it is looked over."
                        : sheet.text().blank() ? "Nothing is written yet." : Tally.of(findings),
                key.form().spoken() || !unkept.isEmpty()
                        ? null
                        : Manner.of(sheet.text().body()),
                step == null
                        ? null
                        : OfficeWindow.of(planned.file().application().employer(), step, now),
                step == null ? "" : StepWords.when(step, planned.file().candidateZone(), now) + ".",
                rest(planned, held),
                why,
                errors,
                sheet.doubtful().stream()
                        .map(each -> new Doubt(doubt(each), each.title()))
                        .toList(),
                sleep == null || !sleep.isAfter(now) ? "" : at(sleep, around.home()),
                around.alike(),
                versions(around, sheet.kept() != null),
                sheet.sent() == null ? null : sheet.sent().fact(),
                gone(sheet, planned),
                around.changed(),
                cited.rules());
    }

    /** Why it is asked for, or why not now. */
    static List<Why> why(@Nullable Step step, @Nullable Withheld held) {
        return step != null ? Why.of(step.because()) : held != null ? Why.of(held.because()) : List.of();
    }

    /** When it went and how, empty while it waits. */
    static String gone(Sheet sheet, Planned planned) {
        return sheet.sent() == null
                ? ""
                : Days.instant(
                                sheet.sent().at(),
                                planned.office(),
                                planned.file().candidateZone()) + ", "
                        + Phrases.of(sheet.sent().via());
    }

    /** By what a doubt that was meant is known again: the check and the words it is about. */
    static String doubt(Finding finding) {
        return finding.check() + ":" + finding.title();
    }

    /** Three lines and a half of a card are its last. */
    public boolean fullCard() {
        return form.equals(Form.CARD.word()) && text.body().split("\\s+").length > CARD_HOLDS;
    }

    /** How many things are called something to fix, of which at least one keeps it from going. */
    public long fixes() {
        return Math.max(
                1, findings.stream().filter(each -> each.look().equals("err")).count());
    }

    /** The body for a text field, which drops a line's end at its beginning. */
    public String area() {
        return "\n" + text.body();
    }

    /** The names of files that go along, for a text field. */
    public String attached() {
        return String.join(", ", text.attachments());
    }

    /** What saying that it went is called. */
    public String went() {
        return form.equals(Form.CARD.word()) || form.equals(Form.LETTER.word())
                ? "I posted it"
                : form.equals(Form.FAX.word()) ? "I faxed it" : "I sent it";
    }

    private static String title(Sheets.Laid laid, Planned planned, LetterKey key) {
        int people = laid.all().size();
        if (people > 1) {
            String many = Tally.number(people);
            return key.kind() == MessageKind.THANK_YOU
                    ? Tally.capital(many) + " notes, " + many + " people"
                    : Tally.capital(Phrases.name(key.kind())) + ", " + many + " people";
        }
        return Phrases.of(key.kind(), key.form().channel(), 1)
                + (key.kind() == MessageKind.THANK_YOU ? " to " : ": ")
                + planned.name(key.to());
    }

    private static String met(Planned planned, String to, ZoneId home) {
        return planned.history().meetings().stream()
                .filter(each ->
                        each.standing() == Meeting.Standing.HELD && each.with().contains(to))
                .reduce((one, other) -> other)
                .map(each -> "You met on "
                        + Days.whole(LocalDate.ofInstant(each.start(), home)) + ", "
                        + Days.time(LocalDateTime.ofInstant(each.start(), home).toLocalTime()) + " to "
                        + Days.time(LocalDateTime.ofInstant(each.end(), home).toLocalTime()))
                .orElse("");
    }

    private static Tab tab(Sheets.Laid laid, Sheet sheet, Surroundings around) {
        String to = sheet.key().to();
        String full = laid.planned().name(to);
        String first = first(laid.planned(), to);
        return new Tab(
                to,
                sheet.key().form().word(),
                first,
                full.contains(first) ? full.substring(full.indexOf(first) + first.length()) : "",
                state(sheet, around),
                Objects.equals(laid.front(), sheet));
    }

    private static String state(Sheet sheet, Surroundings around) {
        if (sheet.sent() != null) {
            return "Sent " + Days.shortly(LocalDate.ofInstant(sheet.sent().at(), around.home()));
        }
        if (sheet.kept() == null || sheet.text().blank()) {
            return "Not begun";
        }
        List<FindingLine> lines = FindingLine.of(sheet.text(), sheet.findings());
        long fix = lines.stream().filter(each -> each.look().equals("err")).count();
        if (fix > 0) {
            return fix + " to fix";
        }
        return lines.stream()
                .filter(each -> each.icon().equals("twins"))
                .findFirst()
                .map(FindingLine::title)
                .orElse(lines.stream().allMatch(each -> each.look().equals("good")) ? "Ready" : "To look over");
    }

    /** How somebody is called for short. */
    static String first(Planned planned, String to) {
        String name = planned.name(to);
        PersonName read = PersonName.of(name);
        String given = read == null ? null : read.given();
        return given == null ? name : given;
    }

    private static String address(Person person, String name, Form form) {
        String reached = switch (form) {
            case EMAIL -> person.email() == null ? null : "<" + person.email() + ">";
            case CARD, LETTER -> person.post() == null ? null : person.post().replaceAll("\\s*\\R\\s*", ", ");
            case FAX -> person.fax();
            case CALL_SCRIPT, VOICEMAIL, TEXT -> person.phone();
            case NETWORK, PORTAL -> null;
        };
        return reached == null ? name : name + " " + reached;
    }

    private static String kept(Sheet sheet, ZoneId home) {
        int words = words(sheet.key().form(), sheet.text());
        String count = words == 1 ? "1 word" : words + " words";
        Kept kept = sheet.kept();
        return count
                + (kept == null
                        ? " · a proposal, kept once you type"
                        : " · kept " + at(kept.newest().at(), home));
    }

    /** As the review counts them. */
    private static int words(Form form, Text text) {
        return Reviewer.words(form, text.body());
    }

    private static String unkept(Text text) {
        Text.TooLong over = text.tooLong();
        return over == null
                ? ""
                : "Not kept: " + over.says()
                        + ". All of it stays here as you typed it; it is kept as soon as it is shorter.";
    }

    private static OwnFileLine line(Planned planned, OwnFile file, List<OwnFile> all, List<String> along) {
        return new OwnFileLine(
                file.id().toString(),
                file.name(),
                file.measure(),
                file.among(along),
                OwnFiles.asked(planned, file, all, along),
                OwnFiles.called(planned, file.name(), along).note());
    }

    private static String at(Instant at, ZoneId home) {
        LocalDateTime local = LocalDateTime.ofInstant(at, home);
        return Days.day(local.toLocalDate()) + " " + Days.time(local.toLocalTime());
    }

    static String rest(Planned planned, @Nullable Withheld held) {
        if (held == null) {
            return "";
        }
        Instant until = held.notBefore();
        return "Leave " + planned.name(Objects.requireNonNullElse(held.step().to(), "them")) + " in peace "
                + (until == null
                        ? "until they write."
                        : "until "
                                + Days.instant(
                                        until,
                                        held.step().zone(),
                                        planned.file().candidateZone()) + ".");
    }

    /** @param shown whether the newest stands in the letter; of one that was set aside it does not */
    private static List<VersionLine> versions(Surroundings around, boolean shown) {
        List<VersionLine> lines = new ArrayList<>();
        for (Version version : around.versions().stream().skip(shown ? 1 : 0).toList()) {
            String how = switch (version.made()) {
                case TYPED -> "As you typed it";
                case DRAFTED -> "As proposed";
                case MENDED -> "After a repair";
                case BROUGHT_BACK -> "Brought back";
            };
            String body = version.text().body().strip().replaceAll("\\s+", " ");
            String begins = body.length() > BEGINNING ? body.substring(0, BEGINNING) + "…" : body;
            lines.add(new VersionLine(version.number(), at(version.at(), around.home()), how, begins));
        }
        return lines;
    }
}
