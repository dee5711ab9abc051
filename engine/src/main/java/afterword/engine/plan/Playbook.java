package afterword.engine.plan;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.rule.Circumstance;
import afterword.engine.rule.Effect;
import afterword.engine.rule.Formula;
import afterword.engine.rule.Guard;
import afterword.engine.rule.Rule;
import afterword.engine.rule.Rulebook;
import afterword.engine.rule.Subject;
import afterword.engine.rule.When;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rulebook made ready for planning with the person's choices: rules that the settings switch off are gone, the others
 * are sorted so that whoever wins comes later, and conditions are bit masks.
 */
final class Playbook {

    /** A rule that may apply. */
    static final class Entry {
        final Rule rule;
        final int index;
        private final int[][] alternatives;

        /** What the rule rests on, for its reason. */
        final Set<Circumstance> asks;

        final Set<Formula> counts;

        private Entry(Rule rule, int index, int[][] alternatives, Set<Circumstance> asks, Set<Formula> counts) {
            this.rule = rule;
            this.index = index;
            this.alternatives = alternatives;
            this.asks = asks;
            this.counts = counts;
        }

        /** Whether one of its conditions holds for these answers, one bit for each circumstance. */
        boolean applies(int[] answers) {
            next:
            for (int[] alternative : alternatives) {
                for (int i = 0; i < alternative.length; i += 2) {
                    if ((answers[alternative[i]] & alternative[i + 1]) == 0) {
                        continue next;
                    }
                }
                return true;
            }
            return false;
        }
    }

    record Shaping(Entry entry, Effect.Shape shape) {}

    /**
     * @param check its guard, ready to be asked
     * @param channels a bit for each channel it is about
     * @param aboutChannel whether it says which channels are open, not when
     */
    record Forbidding(Entry entry, Effect.Forbid forbid, Guards.Check check, int channels, boolean aboutChannel) {

        private Forbidding(Entry entry, Effect.Forbid forbid) {
            this(
                    entry,
                    forbid,
                    Guards.check(forbid.guard()),
                    bits(forbid.via()),
                    aboutChannel(forbid.guard(), forbid.via()));
        }

        private static boolean aboutChannel(Guard guard, Set<Channel> channels) {
            return guard instanceof Guard.PostingSays
                    || guard instanceof Guard.NotThisWay
                    || (guard instanceof Guard.Never && channels.size() < Channel.values().length);
        }

        private static int bits(Set<Channel> channels) {
            int bits = 0;
            for (Channel channel : channels) {
                bits |= 1 << channel.ordinal();
            }
            return bits;
        }

        /** Whether it speaks of a channel, and one of its conditions holds. */
        boolean applies(Channel via, int[] answers) {
            return (channels & 1 << via.ordinal()) != 0 && entry.applies(answers);
        }
    }

    record Tasking(Entry entry, Effect.ToDo task) {}

    record LettingGo(Entry entry, Effect.LetGo letGo) {}

    record Checking(Entry entry, LetterCheck asked) {}

    record Advising(Entry entry, Effect.Advise advise) {}

    private static final Shaping[] NO_SHAPES = {};
    private static final Forbidding[] NOTHING_FORBIDDEN = {};
    private static final Checking[] NO_CHECKS = {};

    final Rulebook rulebook;
    final int size;

    // What is asked for many times a plan stands in arrays, by the ordinal of what it is about; the rest in lists.
    private final Shaping[][] shapes = of(MessageKind.values().length, NO_SHAPES);
    private final Shaping[][] plans = of(Subject.values().length, NO_SHAPES);
    private final Forbidding[][] forbids = of(MessageKind.values().length, NOTHING_FORBIDDEN);
    private final Checking[][] checks = of(MessageKind.values().length, NO_CHECKS);
    private final Map<MessageKind, List<Advising>> advice = new EnumMap<>(MessageKind.class);
    final List<Tasking> tasks = new ArrayList<>();
    final List<LettingGo> lettingGo = new ArrayList<>();

    Playbook(Rulebook rulebook, Map<String, String> settings) {
        this.rulebook = rulebook;
        List<Rule> rules = inOrder(rulebook.rules());
        int index = 0;
        for (Rule rule : rules) {
            Entry entry = entry(rule, index, settings);
            if (entry != null) {
                index++;
                rule.then().forEach(effect -> add(entry, effect));
            }
        }
        size = index;
    }

    private void add(Entry entry, Effect effect) {
        switch (effect) {
            case Effect.Shape shape -> {
                Shaping shaping = new Shaping(entry, shape);
                append(shapes, shape.step(), shaping);
                if (shape.plans()) {
                    append(plans, shape.per(), shaping);
                }
            }
            case Effect.Forbid forbid -> {
                Forbidding forbidding = new Forbidding(entry, forbid);
                forbid.kinds().forEach(kind -> append(forbids, kind, forbidding));
            }
            case Effect.ToDo task -> tasks.add(new Tasking(entry, task));
            case Effect.LetGo letGo -> lettingGo.add(new LettingGo(entry, letGo));
            case Effect.Check check ->
                check.kinds()
                        .forEach(kind ->
                                append(checks, kind, new Checking(entry, new LetterCheck(check.check(), entry.rule))));
            case Effect.Advise advise ->
                advise.kinds()
                        .forEach(kind -> advice.computeIfAbsent(kind, any -> new ArrayList<>())
                                .add(new Advising(entry, advise)));
        }
    }

    private static <T> T[][] of(int size, T[] none) {
        @SuppressWarnings("unchecked")
        T[][] all = (T[][]) Array.newInstance(none.getClass(), size);
        Arrays.fill(all, none);
        return all;
    }

    private static <T> void append(T[][] all, Enum<?> about, T one) {
        T[] known = all[about.ordinal()];
        T[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = one;
        all[about.ordinal()] = more;
    }

    Shaping[] shapes(MessageKind kind) {
        return shapes[kind.ordinal()];
    }

    Shaping[] plans(Subject subject) {
        return plans[subject.ordinal()];
    }

    Forbidding[] forbids(MessageKind kind) {
        return forbids[kind.ordinal()];
    }

    Checking[] checks(MessageKind kind) {
        return checks[kind.ordinal()];
    }

    List<Advising> advice(MessageKind kind) {
        return advice.getOrDefault(kind, List.of());
    }

    /** Lower layers first; within a layer, whoever yields comes before whom it yields to. */
    private static List<Rule> inOrder(List<Rule> rules) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingInt(Rule::layer));
        for (int pass = 0; pass <= sorted.size(); pass++) {
            boolean moved = false;
            for (int i = 0; i < sorted.size(); i++) {
                Rule rule = sorted.get(i);
                int last = i;
                for (int j = 0; j < i; j++) {
                    if (sorted.get(j).layer() == rule.layer()
                            && rule.yieldsTo().contains(sorted.get(j).id())) {
                        last = Math.min(last, j);
                    }
                }
                if (last < i) {
                    sorted.remove(i);
                    sorted.add(last, rule);
                    moved = true;
                }
            }
            if (!moved) {
                return sorted;
            }
        }
        throw new IllegalArgumentException(
                "Rules yield to each other in a circle in " + rules.getFirst().place());
    }

    private static @Nullable Entry entry(Rule rule, int index, Map<String, String> settings) {
        List<int[]> alternatives = new ArrayList<>();
        Set<Circumstance> asks = EnumSet.noneOf(Circumstance.class);
        for (When when : rule.when()) {
            boolean chosen = when.settings().entrySet().stream()
                    .allMatch(each -> each.getValue().contains(settings.get(each.getKey())));
            if (!chosen) {
                continue;
            }
            int[] alternative = new int[when.circumstances().size() * 2];
            int at = 0;
            for (var each : when.circumstances().entrySet()) {
                alternative[at++] = each.getKey().ordinal();
                alternative[at++] = each.getValue();
                asks.add(each.getKey());
            }
            alternatives.add(alternative);
        }
        if (rule.when().isEmpty()) {
            alternatives.add(new int[0]);
        }
        if (alternatives.isEmpty()) {
            return null;
        }
        Set<Formula> counts = new java.util.HashSet<>();
        for (Effect effect : rule.then()) {
            switch (effect) {
                case Effect.Shape shape -> {
                    anchors(shape.earliest(), counts);
                    anchors(shape.preferred(), counts);
                    anchors(shape.soft(), counts);
                    anchors(shape.latest(), counts);
                }
                case Effect.LetGo letGo -> anchors(letGo.on(), counts);
                case Effect.ToDo task -> anchors(task.due(), counts);
                default -> {}
            }
        }
        return new Entry(rule, index, alternatives.toArray(new int[0][]), asks, counts);
    }

    private static void anchors(@Nullable Formula formula, Set<Formula> into) {
        switch (formula) {
            case null -> {}
            case Formula.Day day -> into.add(day);
            case Formula.Moment moment -> into.add(moment);
            case Formula.Days days -> anchors(days.of(), into);
            case Formula.Elapsed elapsed -> anchors(elapsed.of(), into);
            case Formula.BusinessDay day -> anchors(day.of(), into);
            case Formula.Week week -> anchors(week.of(), into);
            case Formula.Roll roll -> anchors(roll.of(), into);
            case Formula.RollBack roll -> anchors(roll.of(), into);
            case Formula.CloseOfBusiness close -> anchors(close.of(), into);
            case Formula.EndOfDay end -> anchors(end.of(), into);
            case Formula.At at -> anchors(at.of(), into);
            case Formula.Later later -> later.of().forEach(each -> anchors(each, into));
            case Formula.Earlier earlier -> earlier.of().forEach(each -> anchors(each, into));
            case Formula.Choose choose -> {
                anchors(choose.left(), into);
                anchors(choose.then(), into);
                anchors(choose.otherwise(), into);
            }
        }
    }
}
