package afterword.prose.reply;

import afterword.prose.linear.LinearModel;
import afterword.prose.linear.Regression;
import afterword.prose.reply.Material.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the weights of the model of whole mails. Each mail is shown as an opinion sees it that has not learnt from it: one
 * that has would seem too trustworthy.
 */
final class WholeTrainer {

    /** The corpora in two halves: the opinion that reads one half is made without it. */
    private static final List<Set<String>> HALVES = List.of(
            Set.of("learn-a.txt", "unseen-2.txt", "unseen-4.txt", "dev.txt", "own.txt", "later.txt", "refusals"),
            Set.of("learn-b.txt", "learn-c.txt", "unseen-3.txt", "unseen-5.txt", "unseen.txt"));

    private static final double COST = 10;
    private static final int MOST = 8_000;
    private static final Answer[] ANSWERS = Answer.values();

    private WholeTrainer() {}

    /** A mail, the corpus it is of, and what shows of it to an opinion that has not learnt from it. */
    record Mail(Example example, String file, LinearModel opinion, int[] traits) {

        /** Whose it is: two of the corpora are by one. */
        String hand() {
            return file.equals("later.txt") ? "own.txt" : file;
        }
    }

    static List<Mail> mails() {
        List<List<Sample>> all = Material.all();
        List<Mail> mails = new ArrayList<>();
        for (Set<String> half : HALVES) {
            LinearModel opinion = Trainer.opinion(all.stream()
                    .filter(samples -> !half.contains(samples.getFirst().file()))
                    .flatMap(List::stream)
                    .toList());
            for (String file : half.stream().sorted().toList()) {
                for (Example example :
                        file.equals("refusals") ? Example.refusals() : Example.of(Example.CORPORA.resolve(file))) {
                    mails.add(new Mail(
                            example, file, opinion, ReplyReader.whole(opinion, example.subject(), example.text())));
                }
            }
        }
        return mails;
    }

    /** @param mails to learn from */
    static byte[] train(List<Mail> mails) {
        Regression regression = new Regression(mails.stream().map(Mail::traits).toList(), ReplyReader.ANSWERS, COST);
        List<EnumSet<Answer>> means = new ArrayList<>();
        for (Mail mail : mails) {
            EnumSet<Answer> plain = EnumSet.noneOf(Answer.class);
            mail.example().means().forEach(answer -> plain.add(Agreement.known(answer)));
            means.add(plain);
        }
        int[] used = IntStream.range(0, mails.size()).toArray();
        Regression.Says says = (mail, label) -> ANSWERS[label] == Answer.PERSONAL_REJECTION
                ? personal(mails.get(mail).example().means())
                : Boolean.valueOf(means.get(mail).contains(ANSWERS[label]));
        regression.fit(used, says);
        regression.thin(MOST);
        regression.fit(used, says);
        return regression.written();
    }

    /** Only of refusals it is known whether they are personal. */
    private static @Nullable Boolean personal(Set<Answer> means) {
        if (means.contains(Answer.PERSONAL_REJECTION)) {
            return true;
        }
        return means.contains(Answer.FORM_REJECTION) ? false : null;
    }

    static LinearModel model(byte[] weights) {
        try {
            return LinearModel.read(new ByteArrayInputStream(weights), ReplyReader.ANSWERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
