package afterword.prose.tone;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads the notation of patterns:
 *
 * <pre>
 * word       that word              word~    any form of it
 * a b        one after the other    a|b (..) one or the other
 * x?         perhaps                {@literal <name>}   a part named in words.yaml
 * ..3        up to three words of one clause, none of which turns the sense
 * ...3       up to three words of any kind
 * !x         x does not follow      -x       x does not stand before
 * ^          a sentence begins      ,        a clause begins
 * $ $? $! $!! it ends; asking; with an exclamation mark; with several
 * #          anything in digits     CAPS     a word in capitals
 * </pre>
 */
final class PatternReader {

    private final Node.Scalar node;
    private final String text;
    private final Lexicon lexicon;
    private int at;

    private PatternReader(Node.Scalar node, Lexicon lexicon) {
        this.node = node;
        this.text = node.text();
        this.lexicon = lexicon;
    }

    /** @throws afterword.engine.notation.BadInputException with its place, if it is no pattern */
    static Step read(Node node, Lexicon lexicon) {
        if (!(node instanceof Node.Scalar scalar)) {
            throw Fields.problem(node, "a pattern belongs here", "text", null);
        }
        PatternReader reader = new PatternReader(scalar, lexicon);
        Step step = reader.either();
        if (reader.at < reader.text.length()) {
            throw reader.wrong("an end");
        }
        return step;
    }

    private Step either() {
        List<Step> ways = new ArrayList<>();
        BitSet single = new BitSet();
        do {
            blanks();
            int before = at;
            BitSet alone = words();
            if (alone.isEmpty() || !ends()) {
                at = before;
                ways.add(row());
            } else {
                single.or(alone);
            }
        } while (skip('|'));
        if (!single.isEmpty()) {
            ways.add(new Step.OneOf(single, lexicon.vocabulary.number(single)));
        }
        return ways.size() == 1 ? ways.getFirst() : new Step.Either(List.copyOf(ways));
    }

    private boolean ends() {
        blanks();
        return at == text.length() || text.charAt(at) == '|' || text.charAt(at) == ')';
    }

    private Step row() {
        List<Step> steps = new ArrayList<>();
        while (!ends()) {
            steps.add(perhaps());
        }
        if (steps.isEmpty()) {
            throw wrong("a word");
        }
        return steps.size() == 1 ? steps.getFirst() : new Step.Row(List.copyOf(steps));
    }

    private Step perhaps() {
        Step step = atom();
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            return new Step.Maybe(step);
        }
        return step;
    }

    private Step atom() {
        if (skip('(')) {
            Step inner = either();
            if (!skip(')')) {
                throw wrong(")");
            }
            return inner;
        }
        if (skip('!')) {
            return new Step.NotAhead(atom());
        }
        if (skip('-')) {
            return new Step.NotBehind(atom());
        }
        if (skip('<')) {
            int end = text.indexOf('>', at);
            Step part = end < 0 ? null : lexicon.part(text.substring(at, end));
            if (part == null) {
                throw wrong("the name of a part defined above");
            }
            at = end + 1;
            return part;
        }
        if (skip('^')) {
            return new Step.Edge(Step.Edge.Kind.SENTENCE_BEGINS);
        }
        if (skip(',')) {
            return new Step.Edge(Step.Edge.Kind.CLAUSE_BEGINS);
        }
        if (skip('$')) {
            return new Step.Edge(ending());
        }
        if (text.startsWith("..", at)) {
            at += 2;
            boolean far = skip('.');
            int digits = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (digits == at) {
                throw wrong("how many words at most");
            }
            return new Step.Gap(Integer.parseInt(text.substring(digits, at)), far);
        }
        BitSet words = words();
        if (words.isEmpty()) {
            throw wrong("a word");
        }
        return new Step.OneOf(words, lexicon.vocabulary.number(words));
    }

    private Step.Edge.Kind ending() {
        if (text.startsWith("!!", at)) {
            at += 2;
            return Step.Edge.Kind.ENDS_SHOUTING;
        }
        if (text.startsWith("!", at)) {
            at++;
            return Step.Edge.Kind.ENDS_CALLING;
        }
        if (text.startsWith("?", at)) {
            at++;
            return Step.Edge.Kind.ENDS_ASKING;
        }
        return Step.Edge.Kind.ENDS;
    }

    /** A word or its forms, nothing if none stands here. */
    private BitSet words() {
        BitSet set = new BitSet();
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '#')) {
            at++;
        }
        if (start == at) {
            return set;
        }
        String word = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '~') {
            at++;
            lexicon.forms(word).forEach(form -> set.set(lexicon.vocabulary.add(form)));
        } else {
            set.set(lexicon.vocabulary.add(word));
        }
        return set;
    }

    private boolean skip(char expected) {
        blanks();
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private RuntimeException wrong(String expected) {
        return Fields.problem(node, "'" + text + "' is no pattern from character " + (at + 1) + " on", expected, null);
    }
}
