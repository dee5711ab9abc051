package afterword.app.present;

import afterword.prose.draft.Draft;
import afterword.prose.draft.Gap;
import java.util.List;

/** A draft as it would be copied, and below it what is missing. */
public final class DraftText {

    private DraftText() {}

    /** The draft; its own lines are left as long as they are. */
    public static String of(Draft draft) {
        StringBuilder text = new StringBuilder();
        if (!draft.head().isEmpty()) {
            text.append(draft.head()).append("\n\n");
        } else if (!draft.letter().subject().isEmpty()) {
            text.append("Subject: ").append(draft.letter().subject()).append("\n\n");
        }
        text.append(draft.letter().body()).append('\n');
        list(
                text,
                "To fill in",
                draft.gaps().stream().filter(gap -> gap.span() != null).toList());
        list(
                text,
                "It could be more personal with",
                draft.gaps().stream().filter(gap -> gap.span() == null).toList());
        return text.toString();
    }

    private static void list(StringBuilder text, String title, List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            text.append("\n-- ").append(title).append(":\n");
            gaps.stream()
                    .map(Gap::fill)
                    .distinct()
                    .forEach(fill -> text.append("   - ").append(fill).append('\n'));
        }
    }
}
