package afterword.app.reading;

import afterword.app.present.ReplyText;
import afterword.app.telling.Answers;
import afterword.app.telling.Kind;
import afterword.app.telling.Kinds;
import afterword.engine.fact.Event;
import afterword.prose.mail.Message;
import afterword.prose.reply.Answer;
import afterword.prose.reply.Claim;
import afterword.prose.reply.Proposals;
import afterword.prose.reply.Reading;
import afterword.prose.reply.ReplyReader;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an employer's mail says, as facts to be confirmed.
 *
 * @param english whether it is in English; another language is read no further
 * @param proposals what it would add, the surest first; empty if it was not understood
 * @param otherwise what it says that is no fact, in words
 */
public record ReadReply(boolean english, List<Proposal> proposals, List<String> otherwise) {

    /**
     * One fact.
     *
     * @param answer what the mail says there
     * @param sure whether it may be taken as read; a refusal or a stop never is
     * @param kind the form it is told in
     * @param answers what that form says
     */
    public record Proposal(Answer answer, boolean sure, Kind kind, Answers answers) {

        /** What the mail says, in a sentence. */
        public String words() {
            return ReplyText.says(answer);
        }
    }

    private static final ReplyReader READER = new ReplyReader();

    /**
     * Reads a mail.
     *
     * @param from the id of whoever wrote, null if that is nobody on record
     * @param received when, as clocks at the employer's showed
     * @param office the employer's zone
     * @param proposals how facts are made of what it says
     */
    public static ReadReply of(
            Message message, @Nullable String from, LocalDateTime received, ZoneId office, Proposals proposals) {
        return of(READER.read(message), message.body(), from, received, office, proposals);
    }

    /** Reads pasted text, the newest alone, taken to be written by a person. */
    public static ReadReply of(
            String text, @Nullable String from, LocalDateTime received, ZoneId office, Proposals proposals) {
        return of(READER.read("", text), text, from, received, office, proposals);
    }

    private static ReadReply of(
            Reading reading,
            String body,
            @Nullable String from,
            LocalDateTime received,
            ZoneId office,
            Proposals proposals) {
        List<Proposal> found = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        for (Claim claim : reading.claims()) {
            Event event = proposals.of(claim, body, from, received, null);
            if (event != null) {
                var fact = ProposedFact.of(event);
                Kind kind = Kinds.of(fact).orElseThrow();
                found.add(new Proposal(claim.answer(), claim.sure(), kind, kind.show(fact, office)));
            } else if (claim.answer() == Answer.BOUNCE) {
                found.add(new Proposal(claim.answer(), claim.sure(), Kinds.get("bounced"), Answers.NONE));
            } else {
                otherwise.add(ReplyText.says(claim.answer()));
            }
        }
        return new ReadReply(reading.english(), List.copyOf(found), List.copyOf(otherwise));
    }
}
