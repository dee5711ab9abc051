package afterword.rulebooks.properties;

import java.util.List;
import java.util.SplittableRandom;

/** Chances and choices that a seed settles for ever. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Any number from one to another, both included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @SafeVarargs
    final <T> T pick(T... from) {
        return from[random.nextInt(from.length)];
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            T last = list.get(i);
            int j = random.nextInt(i + 1);
            list.set(i, list.get(j));
            list.set(j, last);
        }
    }
}
