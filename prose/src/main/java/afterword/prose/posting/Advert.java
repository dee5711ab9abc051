package afterword.prose.posting;

import afterword.engine.fact.CallPolicy;
import afterword.engine.fact.Posting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an advert says. What it does not say, or not clearly, is null: nothing is made up.
 *
 * @param text what a person sees of it, which all places count in
 * @param english whether it is in English; another language is read no further
 * @param cutShort whether it was longer than what is read
 * @param place as written; "Remote" if the work is done from anywhere
 * @param zone that of the place, null where it may be several
 * @param country of the place, as the two letters of ISO 3166
 * @param closes the last day to apply, in the zone of the place
 * @param instructions in the order of the text; each kind once, but ways to apply with each address
 */
public record Advert(
        String text,
        boolean english,
        boolean cutShort,
        @Nullable Found<String> title,
        @Nullable Found<String> employer,
        @Nullable Found<String> place,
        @Nullable Found<ZoneId> zone,
        @Nullable Found<String> country,
        @Nullable Found<LocalDate> closes,
        @Nullable Found<Contact> contact,
        @Nullable Found<Salary> salary,
        List<Found<Instruction>> instructions) {

    /** Whether it asks this. */
    public boolean asks(Instruction.Kind kind) {
        return instructions.stream().anyMatch(each -> each.value().kind() == kind);
    }

    /**
     * The posting as plans know it, for somebody to confirm. Nobody is exempt: whom one may ask all the same is said in
     * too many ways.
     */
    public Posting posting() {
        return new Posting(
                title == null ? null : title.value(),
                policy(Instruction.Kind.NO_CALLS, Instruction.Kind.CALLS_WELCOME),
                policy(Instruction.Kind.NO_EMAILS, null),
                closes == null ? null : closes.value(),
                asks(Instruction.Kind.SILENCE),
                List.of(),
                instructions.stream().map(Found::says).distinct().toList(),
                text.isBlank() ? null : text);
    }

    /** Where it says both, it forbids. */
    private CallPolicy policy(Instruction.Kind forbids, Instruction.@Nullable Kind allows) {
        if (asks(forbids)) {
            return CallPolicy.FORBIDDEN;
        }
        return allows != null && asks(allows) ? CallPolicy.ALLOWED : CallPolicy.UNSAID;
    }
}
