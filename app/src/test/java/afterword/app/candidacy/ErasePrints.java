package afterword.app.candidacy;

import java.time.Instant;
import java.util.List;

/** What the pages of erasing show. */
public final class ErasePrints {

    private ErasePrints() {}

    public static Object extent() {
        return new Erase.Extent(
                "northwind",
                "Northwind Optics",
                12,
                List.of(
                        new Erase.Named("maya", "Maya Chen", List.of()),
                        new Erase.Named("ruth", "Ruth Adeyemi", List.of())),
                List.of(new Erase.Named("gwen", "Gwen Osterhaus", List.of())));
    }

    public static Object person() {
        return new Erase.Named("maya", "Maya Chen", List.of());
    }

    public static List<?> tombstones() {
        return List.of(
                new Erase.Tombstone("application", Instant.parse("2026-06-12T13:00:00Z"), "Fri 12 June 2026"),
                new Erase.Tombstone("person", Instant.parse("2026-06-15T13:00:00Z"), "Mon 15 June 2026"));
    }
}
