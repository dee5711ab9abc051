package afterword.app.advisers;

import afterword.app.candidacy.KeepRulebook;
import afterword.app.present.Days;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A version of a rulebook in the list of them.
 *
 * @param kept the day it was kept, in universal time
 */
public record VersionLine(int number, String kept) {

    static VersionLine of(KeepRulebook.Version version) {
        return new VersionLine(version.number(), Days.whole(LocalDate.ofInstant(version.at(), ZoneOffset.UTC)));
    }
}
