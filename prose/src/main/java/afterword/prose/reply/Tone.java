package afterword.prose.reply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a refusal was written to this person, or is the one that everybody gets. */
final class Tone {

    private static final int FAR = 2_000;

    private static final Pattern GREETED = Pattern.compile(
            "(?i:hi|hello|dear|hey|good (?:morning|afternoon|evening)),? (?!(?i:applicant|candidate|sir|madam|all|there|team|colleague|job|friend|prospective))(?:(?i:dr|mr|ms|mrs|prof)\\.? )?\\p{Lu}\\p{L}+");
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?:^|[.!?] )\\p{Lu}\\p{Ll}+, (?=(?:I|it|we|you|the|this|that|after|there)\\b|\\p{Ll})|, (?!Inc|Ltd|LLC)\\p{Lu}\\p{Ll}+[,.!:](?: |$)");

    private static final Set<String> NOT_NAMES = Set.of(
            "Unfortunately",
            "However",
            "Sadly",
            "Thanks",
            "Sorry",
            "Hello",
            "Hi",
            "Regrettably",
            "Well",
            "While",
            "Alas");

    private Tone() {}

    static boolean personal(String body, List<Hit> hits) {
        String opening = body.length() > FAR ? body.substring(0, FAR) : body;
        int points = 0;
        if (GREETED.matcher(opening).find()) {
            points++;
        }
        var addressed = ADDRESSED.matcher(opening);
        while (addressed.find()) {
            String word = addressed.group().replaceAll("[^\\p{L}]", "");
            if (!NOT_NAMES.contains(word)) {
                points += 2;
                break;
            }
        }
        Set<Integer> personal = new HashSet<>();
        Set<Integer> form = new HashSet<>();
        for (Hit hit : hits) {
            if (hit.sign() == Sign.PERSONAL) {
                personal.add(hit.pattern());
            } else if (hit.sign() == Sign.FORM && hit.sentence() != Hit.SUBJECT) {
                form.add(hit.pattern());
            }
        }
        return points + personal.size() - form.size() >= 2;
    }
}
