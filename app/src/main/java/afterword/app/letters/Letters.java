package afterword.app.letters;

import afterword.app.candidacy.Planned;
import afterword.app.candidacy.Spellings;
import afterword.app.storage.Rows;
import afterword.app.storage.Storage;
import afterword.app.storage.Viewer;
import afterword.engine.fact.MessageKind;
import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import afterword.prose.letter.Form;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters as they are kept. Typing on makes a version longer; as soon as something is taken away, what stood there stays as
 * a version of its own. Nobody loses a word by typing.
 */
@Component
public final class Letters {

    private static final String NEWEST = """
            select l.candidacy_id, l.kind, l.recipient, l.form, l.aside, l.sent_as,
                   v.number, v.subject, v.body, v.attachments, v.made, v.at
            from letter l join letter_version v on v.owner_id = l.owner_id and v.candidacy_id = l.candidacy_id
                 and v.kind = l.kind and v.recipient = l.recipient and v.form = l.form
            where l.owner_id = :owner and v.number = (select max(w.number) from letter_version w
                  where w.owner_id = l.owner_id and w.candidacy_id = l.candidacy_id and w.kind = l.kind
                        and w.recipient = l.recipient and w.form = l.form)
            """;

    private static final String IN_ITS_PLACE = """
            update letter_version set subject = :subject, body = :body, attachments = :attachments, made = :made, at = :at
            where owner_id = :owner and candidacy_id = :application and kind = :kind
                  and recipient = :recipient and form = :form and number = :number""";

    private final Storage storage;
    private final InstantSource clock;

    Letters(Storage storage, InstantSource clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /** Every letter on record, of all applications, the last one worked on first. */
    public List<Kept> all(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> each(
                        rows,
                        rows.sql(NEWEST + "order by v.at desc, l.candidacy_id, l.recipient")
                                .query(Letters::kept)
                                .list()));
    }

    /** The letters of an application, the last one worked on first. */
    public List<Kept> of(Viewer viewer, String application) {
        return storage.read(
                viewer,
                rows -> each(
                        rows,
                        rows.sql(NEWEST + "and l.candidacy_id = :application order by v.at desc, l.recipient, l.form")
                                .param("application", application)
                                .query(Letters::kept)
                                .list()));
    }

    public Optional<Kept> find(Viewer viewer, LetterKey key) {
        return storage.read(viewer, rows -> find(rows, key));
    }

    /** Every version of a letter, the newest first. */
    public List<Version> versions(Viewer viewer, LetterKey key) {
        return storage.read(
                viewer,
                rows -> named(rows, """
                        select number, subject, body, attachments, made, at from letter_version
                        where owner_id = :owner and candidacy_id = :application and kind = :kind
                              and recipient = :recipient and form = :form
                        order by number desc""", key)
                        .query((row, number) -> version(row))
                        .list());
    }

    /**
     * Keeps words as the newest of a letter, which is a draft from then on, whatever it was before.
     *
     * @return the newest version, the one before if nothing is different
     */
    public Version keep(Viewer viewer, LetterKey key, Text text, Version.Made made) {
        Instant now = clock.instant();
        return storage.write(viewer, rows -> {
            rows.oneChangeAtATime();
            Optional<Kept> before = find(rows, key);
            if (before.isPresent() && before.get().newest().text().equals(text)) {
                return before.get().newest();
            }
            named(rows, """
                            insert into letter (owner_id, candidacy_id, kind, recipient, form)
                            values (:owner, :application, :kind, :recipient, :form)
                            on conflict (owner_id, candidacy_id, kind, recipient, form)
                            do update set aside = false, sent_as = null""", key).update();
            Version newest = before.map(Kept::newest).orElse(null);
            if (newest != null
                    && made == Version.Made.TYPED
                    && newest.made() == made
                    && before.get().sentAs() == null
                    && text.onlyAddsTo(newest.text())) {
                Version longer = new Version(newest.number(), text, made, now);
                write(rows, IN_ITS_PLACE, key, longer);
                return longer;
            }
            Version next = new Version(newest == null ? 1 : newest.number() + 1, text, made, now);
            write(rows, """
                            insert into letter_version
                                   (owner_id, candidacy_id, kind, recipient, form, number, subject, body, attachments, made, at)
                            values (:owner, :application, :kind, :recipient, :form, :number, :subject, :body, :attachments,
                                    :made, :at)""", key, next);
            return next;
        });
    }

    /**
     * Names a file otherwise in each letter of an application that did not go; what went stays as it went. (Where somebody is
     * erased, their name goes out of what went as well.)
     *
     * @throws BadInputException if in one of them the names would be too long together
     */
    void rename(Viewer viewer, Planned planned, OwnFile file, String name) {
        storage.write(viewer, rows -> {
            for (Kept each : of(viewer, planned.id())) {
                Version newest = each.newest();
                if (file.among(newest.text().attachments())
                        && each.sent(planned).isEmpty()) {
                    Text renamed = newest.text().renamed(file, name);
                    refuseTooLong(planned, each.key(), file, name, renamed);
                    write(
                            rows,
                            IN_ITS_PLACE,
                            each.key(),
                            new Version(newest.number(), renamed, newest.made(), newest.at()));
                }
            }
            return name;
        });
    }

    private static void refuseTooLong(Planned planned, LetterKey key, OwnFile file, String name, Text renamed) {
        if (!renamed.keepable()) {
            throw new BadInputException(new Problem(
                    new Place(Text.WITH, 1, 1),
                    file.name(),
                    "'" + file.name() + "' keeps its name: as " + name
                            + ", the names of what goes along with the letter to " + planned.name(key.to()) + " have "
                            + renamed.names() + " characters",
                    "at most " + Text.LONGEST_SUBJECT + " together",
                    "leave out another file there first"));
        }
    }

    /** Notes which fact says that a letter was sent. */
    public void sent(Viewer viewer, LetterKey key, String fact) {
        storage.write(viewer, rows -> named(rows, """
                        update letter set sent_as = :fact, aside = false
                        where owner_id = :owner and candidacy_id = :application and kind = :kind
                              and recipient = :recipient and form = :form""", key).param("fact", fact).update());
    }

    /** Sets a letter aside, or takes it up again. */
    public void aside(Viewer viewer, LetterKey key, boolean aside) {
        storage.write(
                viewer, rows -> named(rows, """
                        update letter set aside = :aside
                        where owner_id = :owner and candidacy_id = :application and kind = :kind
                              and recipient = :recipient and form = :form""", key).param("aside", aside).update());
    }

    /** How many letters the plans ask for now, as far as they are kept. */
    public int waiting(Viewer viewer) {
        return storage.read(
                viewer,
                rows -> rows.sql("select coalesce(sum(letters), 0) from plan where owner_id = :owner")
                        .query(Integer.class)
                        .single());
    }

    private static Optional<Kept> find(Rows rows, LetterKey key) {
        return named(
                        rows,
                        NEWEST + "and l.candidacy_id = :application and l.kind = :kind and l.recipient = :recipient"
                                + " and l.form = :form",
                        key)
                .query(Letters::kept)
                .optional()
                .map(each -> new Kept(key, each.newest(), each.sentAs(), each.aside()));
    }

    /** The statement for one letter; it may have been begun to another spelling of the person. */
    private static JdbcClient.StatementSpec named(Rows rows, String sql, LetterKey key) {
        return rows.sql(sql)
                .param("application", key.application())
                .param("kind", key.kind().word())
                .param("recipient", recipient(rows, key))
                .param("form", key.form().word());
    }

    private static String recipient(Rows rows, LetterKey key) {
        List<String> spellings = Spellings.of(rows).all(key.to());
        return spellings.size() == 1
                ? key.to()
                : rows.sql("""
                                select recipient from letter
                                where owner_id = :owner and candidacy_id = :application and kind = :kind and form = :form
                                      and recipient in (:spellings)
                                order by recipient <> :to, recipient limit 1""")
                        .param("application", key.application())
                        .param("kind", key.kind().word())
                        .param("form", key.form().word())
                        .param("spellings", spellings)
                        .param("to", key.to())
                        .query(String.class)
                        .optional()
                        .orElse(key.to());
    }

    /** Letters to whom they are for, under whichever spelling they were begun. */
    private static List<Kept> each(Rows rows, List<Kept> kept) {
        Spellings spellings = Spellings.of(rows);
        Map<LetterKey, Kept> each = new LinkedHashMap<>();
        for (Kept one : kept) {
            LetterKey key = one.key();
            String right = spellings.right(key.to());
            LetterKey settled = new LetterKey(key.application(), key.kind(), right, key.form());
            if (right.equals(key.to())) {
                each.put(settled, one);
            } else {
                each.putIfAbsent(settled, new Kept(settled, one.newest(), one.sentAs(), one.aside()));
            }
        }
        return List.copyOf(each.values());
    }

    private static void write(Rows rows, String sql, LetterKey key, Version version) {
        named(rows, sql, key)
                .param("number", version.number())
                .param("subject", version.text().subject())
                .param("body", version.text().body())
                .param("attachments", String.join("\n", version.text().attachments()))
                .param("made", version.made().word())
                .param("at", version.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new LetterKey(
                        row.getString("candidacy_id"),
                        constant(MessageKind.class, row.getString("kind")),
                        row.getString("recipient"),
                        constant(Form.class, row.getString("form"))),
                version(row),
                row.getString("sent_as"),
                row.getBoolean("aside"));
    }

    private static Version version(ResultSet row) throws SQLException {
        String attachments = row.getString("attachments");
        return new Version(
                row.getInt("number"),
                new Text(
                        row.getString("subject"),
                        row.getString("body"),
                        attachments.isEmpty() ? List.of() : Arrays.asList(attachments.split("\n"))),
                constant(Version.Made.class, row.getString("made")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
