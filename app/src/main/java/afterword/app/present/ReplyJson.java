package afterword.app.present;

import afterword.prose.mail.Message;
import afterword.prose.reply.Claim;
import afterword.prose.reply.Reading;

/** What a mail means, for programs. */
public final class ReplyJson {

    private static final int HUNDRED = 100;

    private ReplyJson() {}

    /** Writes the fields of the current object; start and end of the evidence are places in {@code text}, confidence is in hundredths. */
    public static void write(JsonText out, Message message, Reading reading) {
        out.put("english", reading.english());
        if (message.cutShort()) {
            out.put("cut-short", true);
        }
        out.put("subject", message.subject());
        out.put("text", message.body());
        out.list("claims");
        for (Claim claim : reading.claims()) {
            out.begin().put("answer", claim.answer().word());
            out.put("confidence", Math.toIntExact(Math.round(claim.confidence() * HUNDRED)));
            out.put("sure", claim.sure());
            if (claim.evidence().end() > 0) {
                out.put("says", claim.evidence().of(message.body()))
                        .put("start", claim.evidence().start())
                        .put("end", claim.evidence().end());
            }
            out.end();
        }
        out.endList();
    }
}
