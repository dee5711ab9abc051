package afterword.app.candidacy;

import afterword.app.planning.Rulebooks;
import afterword.app.telling.Trees;
import afterword.engine.fact.Sender;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The page of settings of somebody who follows the house and is away. */
public final class SettingsPrints {

    private SettingsPrints() {}

    public static SettingsView of(Map<String, String> problems) {
        LocalDate today = LocalDate.of(2026, 6, 12);
        Preferences chosen = new Preferences(
                "America/New_York",
                "US-OH",
                Trees.fields().made(),
                "house",
                Map.of("follow-ups.max", "1"),
                List.of(
                        new Preferences.Away(today.minusDays(1), today.plusDays(3)),
                        new Preferences.Away(today.plusDays(30), today.plusDays(40))),
                new Sender("Ana Silva", "+1 212 555 0111", "ana.silva@mail.example", null, null));
        return SettingsView.of(
                chosen,
                new Rulebooks().all(),
                today,
                Map.of("zone", "America/New_York", "holidays", "US-OH", "closes", "17:00", "friday", "15:00"),
                problems);
    }
}
