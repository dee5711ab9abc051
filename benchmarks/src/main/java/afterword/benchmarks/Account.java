package afterword.benchmarks;

import afterword.app.postgres.Access;
import afterword.app.postgres.RunningPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Fills the account of the owner of a running Afterword with the applications of years: most of them over, some open, a few
 * at one employer or through one recruiter. The same seed on the same day gives the same account. Written as the role that
 * serves people, under its row-level security.
 */
final class Account {

    private static final int SEED = 20_260;

    /** What ends a search, and for how many of a hundred. */
    private static final List<String> ENDS = List.of(
            "\"received\":{\"from\":\"%s\",\"meaning\":\"rejection\"}",
            "\"received\":{\"from\":\"%s\",\"meaning\":\"rejection\"}",
            "\"received\":{\"from\":\"%s\",\"meaning\":\"rejection\"}",
            "\"withdrawn\":{}");

    private final Connection connection;
    private final Random random = new Random(SEED);
    private final UUID owner;

    private Account(Connection connection, UUID owner) {
        this.connection = connection;
        this.owner = owner;
    }

    /**
     * Fills it, and signs a browser in.
     *
     * @param home of the data of the Afterword that runs
     * @param facts in all
     * @param open how many of the applications are not over
     * @return the session's cookie
     */
    static String fill(Path home, int applications, int facts, int open, Instant now) throws SQLException {
        Access access = RunningPostgres.find(home)
                .orElseThrow(() -> new IllegalArgumentException("no Afterword runs on " + home));
        try (Connection connection = DriverManager.getConnection(
                access.url() + "?reWriteBatchedInserts=true&currentSchema=afterword",
                access.user(),
                access.password())) {
            connection.setAutoCommit(false);
            UUID owner = owner(connection, now);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set role afterword_application");
                statement.execute("select set_config('app.uid', '" + owner + "', false)");
                statement.execute("update account set zone = 'Europe/Paris' where owner_id = '" + owner + "'");
            }
            Account account = new Account(connection, owner);
            account.write(applications, facts, open, now);
            String token = account.signIn(now);
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("reset role");
                connection.setAutoCommit(true);
                // What autovacuum would do within a minute.
                statement.execute("vacuum analyze");
            }
            return token;
        }
    }

    private static UUID owner(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement("select the_owner(?)")) {
            asked.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                return found.getObject(1, UUID.class);
            }
        }
    }

    private void write(int applications, int facts, int open, Instant now) throws SQLException {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int[] sizes = sizes(applications, facts);
        try (PreparedStatement employer =
                        connection.prepareStatement("insert into employer (owner_id, id, notation) values (?, ?, ?)");
                PreparedStatement candidacy = connection.prepareStatement(
                        "insert into candidacy (owner_id, id, employer_id, notation, begun_at) values (?, ?, ?, ?, ?)");
                PreparedStatement person =
                        connection.prepareStatement("insert into person (owner_id, id, notation) values (?, ?, ?)");
                PreparedStatement met = connection.prepareStatement(
                        "insert into met (owner_id, candidacy_id, person_id, place) values (?, ?, ?, ?)");
                PreparedStatement fact = connection.prepareStatement("insert into fact"
                        + " (owner_id, candidacy_id, id, place, happened_at, recorded_at, notation)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")) {
            add(person, "recruiter", "{\"name\":\"Ines Duarte\",\"role\":\"agency-recruiter\"}");
            String before = "";
            for (int i = 0; i < applications; i++) {
                boolean over = i < applications - open;
                // Those that are over ended evenly over two years and more; the open ones had their last word lately.
                LocalDate last = over
                        ? today.minusDays(20 + 780L * (applications - i) / applications)
                        : today.minusDays(1 + random.nextInt(12));
                String id = "employer-" + (i + 1);
                Searches.Parts parts = Searches.parts(
                        SEED + i, id, sizes[i], last, over ? ENDS.get(random.nextInt(ENDS.size())) : null);
                boolean same = i % 12 == 11;
                if (!same) {
                    add(employer, id, parts.employer());
                }
                add(
                        candidacy,
                        id,
                        same ? before : id,
                        parts.posting(),
                        parts.facts().getFirst().at().atOffset(ZoneOffset.UTC));
                before = same ? before : id;
                int place = 1;
                for (var each : parts.people().entrySet()) {
                    add(person, each.getKey(), each.getValue());
                    add(met, id, each.getKey(), place++);
                }
                if (i % 250 == 7) {
                    add(met, id, "recruiter", place);
                }
                place = 1;
                for (Searches.Kept each : parts.facts()) {
                    OffsetDateTime at = each.at().atOffset(ZoneOffset.UTC);
                    OffsetDateTime recorded = each.at()
                            .plus(Duration.ofMinutes(random.nextInt(180)))
                            .atOffset(ZoneOffset.UTC);
                    add(fact, id, "f" + place, place, at, recorded, each.notation());
                    place++;
                }
            }
            for (PreparedStatement each : List.of(employer, candidacy, person, met, fact)) {
                each.executeBatch();
            }
        }
    }

    /** Most are short, some long; all together are what was asked for. */
    private int[] sizes(int applications, int facts) {
        double[] weights = new double[applications];
        double sum = 0;
        for (int i = 0; i < applications; i++) {
            weights[i] = 0.2 - Math.log(1 - random.nextDouble());
            sum += weights[i];
        }
        int[] sizes = new int[applications];
        int left = facts;
        for (int i = 0; i < applications; i++) {
            sizes[i] = Math.max(14, (int) (facts * weights[i] / sum));
            left -= sizes[i];
        }
        for (int i = 0; left != 0; i = (i + 1) % applications) {
            int step = left > 0 ? 1 : sizes[i] > 14 ? -1 : 0;
            sizes[i] += step;
            left -= step;
        }
        return sizes;
    }

    private String signIn(Instant now) throws SQLException {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try (PreparedStatement session = connection.prepareStatement(
                "insert into account_session"
                        + " (owner_id, id, token_hash, opened_at, seen_at, expires_at, described_as) values (?, ?, ?, ?, ?, ?, ?)")) {
            OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
            add(session, UUID.randomUUID(), sha256(token), at, at, at.plusDays(1), "load");
            session.executeBatch();
        }
        return token;
    }

    private void add(PreparedStatement statement, Object... values) throws SQLException {
        statement.setObject(1, owner);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 2, values[i]);
        }
        statement.addBatch();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
