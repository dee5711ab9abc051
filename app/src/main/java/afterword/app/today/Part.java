package afterword.app.today;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * As much of a list as one can take in at once.
 *
 * @param shown the first of them
 * @param more how many there are beside these
 */
public record Part<T>(List<T> shown, int more) {

    /** Nobody reads on from here; whoever wants to asks for all of it. */
    private static final int AT_ONCE = 12;

    /**
     * The first by an order; what is alike in it stays as it was.
     *
     * @param all whether to show every one
     * @param as what is made of those that are shown
     */
    static <S, T> Part<T> of(List<S> every, Comparator<S> order, boolean all, Function<S, T> as) {
        Stream<S> sorted = every.stream().sorted(order);
        List<T> shown = (all ? sorted : sorted.limit(AT_ONCE)).map(as).toList();
        return new Part<>(shown, every.size() - shown.size());
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }
}
