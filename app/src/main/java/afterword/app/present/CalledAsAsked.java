package afterword.app.present;

import afterword.prose.letter.AskedFile;
import afterword.prose.letter.AskedFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the person's own is called on its way, after what the posting asks for.
 *
 * @param name its own if the posting leaves it open
 * @param note what the person has to do about it, in a sentence; null for nothing
 */
public record CalledAsAsked(String name, @Nullable String note) {

    /**
     * Its own ending stays: another name makes no other file of it, and a strange one stays whole.
     *
     * @param own its own name
     * @param only whether nothing else goes along that the posting could mean
     */
    public static CalledAsAsked of(String own, List<AskedFile> asked, boolean only) {
        AskedFile wanted = AskedFiles.named(asked, own, only).orElse(null);
        String name = wanted == null ? null : wanted.name();
        if (wanted == null || name == null || name.equals(own)) {
            return new CalledAsAsked(own, null);
        }
        String ending = AskedFiles.ending(own);
        String wantedEnding = AskedFiles.ending(name);
        if (wanted.open() || (wantedEnding.isEmpty() && ending.isEmpty())) {
            return new CalledAsAsked(
                    own, "The posting wants " + own + " to be called " + name + ": name it so before you send it.");
        }
        if (wantedEnding.equalsIgnoreCase(ending)) {
            return new CalledAsAsked(name, null);
        }
        return new CalledAsAsked(
                ending.isEmpty() ? own : name.substring(0, name.length() - wantedEnding.length()) + ending,
                wantedEnding.isEmpty()
                        ? null
                        : "The posting asks for " + name + ", and " + own + " is no such file: save it as one.");
    }
}
