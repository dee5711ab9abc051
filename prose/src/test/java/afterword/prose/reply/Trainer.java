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
import java.util.stream.IntStream;

/**
 * Makes the weights of the second opinion out of {@link Material}. Of a mail of several sentences it is only known what the
 * whole says; which sentence says it is told by the model of the round before.
 */
final class Trainer {

    private static final double COST = 60;
    private static final int MOST = 24_000;
    private static final Answer[] ANSWERS = Answer.values();

    private final List<Sample> samples;
    private final List<EnumSet<Answer>> says = new ArrayList<>();
    private final Regression regression;

    private Trainer(List<Sample> samples) {
        this.samples = samples;
        this.regression = new Regression(samples.stream().map(Sample::traits).toList(), ReplyReader.ANSWERS, COST);
        samples.forEach(sample -> says.add(sample.alone() ? sample.says() : EnumSet.noneOf(Answer.class)));
    }

    /** The weights, as {@link LinearModel#read} wants them. */
    static byte[] train(List<Sample> samples) {
        Trainer trainer = new Trainer(samples);
        trainer.fit(IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).alone())
                .toArray());
        int[] all = IntStream.range(0, samples.size()).toArray();
        trainer.assign();
        trainer.fit(all);
        trainer.assign();
        trainer.regression.thin(MOST);
        trainer.fit(all);
        return trainer.regression.written();
    }

    static LinearModel opinion(List<Sample> samples) {
        try {
            return LinearModel.read(new ByteArrayInputStream(train(samples)), ReplyReader.ANSWERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fit(int[] used) {
        regression.fit(used, (sample, label) -> says(sample, ANSWERS[label]));
    }

    private boolean says(int sample, Answer answer) {
        return answer == Answer.UNSURE
                ? says.get(sample).isEmpty()
                : says.get(sample).contains(answer);
    }

    /** Tells of each mail of several sentences which of them say what the mail says. */
    private void assign() {
        int start = 0;
        while (start < samples.size()) {
            int end = start + 1;
            while (end < samples.size()
                    && !samples.get(start).alone()
                    && samples.get(end).mail() == samples.get(start).mail()) {
                end++;
            }
            if (!samples.get(start).alone()) {
                for (int i = start; i < end; i++) {
                    says.get(i).clear();
                }
                for (Answer answer : samples.get(start).says()) {
                    int likeliest = start;
                    for (int i = start; i < end; i++) {
                        likeliest = score(answer, i) > score(answer, likeliest) ? i : likeliest;
                        if (score(answer, i) > 0) {
                            says.get(i).add(answer);
                        }
                    }
                    says.get(likeliest).add(answer);
                }
            }
            start = end;
        }
    }

    private double score(Answer answer, int sample) {
        return regression.score(answer.ordinal(), sample);
    }
}
