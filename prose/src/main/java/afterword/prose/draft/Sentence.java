package afterword.prose.draft;

import afterword.engine.notation.BadInputException;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a template, or a few that belong together. It is filled in from a map of texts, yes and no, and nothing
 * else: no code runs, nothing is looked up elsewhere, and without lists nothing repeats, so it ends.
 */
final class Sentence {

    /** Around the name of something unknown in a rendered sentence; in no text from outside. */
    static final char OPEN = '\uE000';

    static final char CLOSE = '\uE001';

    private static final Pattern UNKNOWN = Pattern.compile(OPEN + "([a-z-]+)" + CLOSE);
    private static final int LONGEST = 2_000;

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(false)
            .emptyStringIsFalse(true)
            .nullValue(OPEN + "{{name}}" + CLOSE)
            .withCollector(new MapsAlone());

    private final Template template;

    private Sentence(Template template) {
        this.template = template;
    }

    /** @throws BadInputException with the place of the sentence if it cannot be filled in */
    static Sentence of(Node node) {
        if (!(node instanceof Node.Scalar said)) {
            throw Fields.problem(node, "a sentence is a text", "text in quotes", null);
        }
        if (said.text().length() > LONGEST) {
            throw Fields.problem(node, "it has " + said.text().length() + " characters", "at most " + LONGEST, null);
        }
        try {
            Template template = COMPILER.compile(said.text());
            template.visit(new NamesCheck(node));
            return new Sentence(template);
        } catch (BadInputException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Fields.problem(
                    node,
                    "a tag is not closed, or not as it was opened",
                    "such as {{point}}, or {{#met}}...{{/met}}",
                    null);
        }
    }

    /** The sentence filled in; empty where it does not apply. What is unknown stands between {@link #OPEN} and {@link #CLOSE}. */
    String filled(Map<String, @Nullable Object> known) {
        return template.execute(known).strip();
    }

    /** How many unknown things a filled sentence has. */
    static int blanks(String filled) {
        return (int) UNKNOWN.matcher(filled).results().count();
    }

    /** Finds the unknown things of filled sentences, each with its name as the first group. */
    static Matcher unknown(String filled) {
        return UNKNOWN.matcher(filled);
    }

    /** Looks into maps and nothing else. */
    private static final class MapsAlone extends BasicCollector {

        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            return context instanceof Map<?, ?> ? (map, key) -> value((Map<?, ?>) map, key) : null;
        }

        private static @Nullable Object value(Map<?, ?> map, String key) {
            return map.containsKey(key) ? map.get(key) : Template.NO_FETCHER_FOUND;
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new java.util.concurrent.ConcurrentHashMap<>(new HashMap<>());
        }
    }

    /** Refuses what no template may use. */
    private record NamesCheck(Node node) implements Mustache.Visitor {

        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            if (!Names.TEXTS.containsKey(name)) {
                throw unknown(name, "text", Names.TEXTS.keySet());
            }
        }

        @Override
        public boolean visitSection(String name) {
            if (!Names.TEXTS.containsKey(name) && !Names.FLAGS.containsKey(name)) {
                throw unknown(name, "name", Names.all());
            }
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return visitSection(name);
        }

        @Override
        public boolean visitInclude(String name) {
            throw Fields.problem(node, "'" + name + "' is another template", "a sentence that needs none", null);
        }

        @Override
        public boolean visitParent(String name) {
            return visitInclude(name);
        }

        @Override
        public boolean visitBlock(String name) {
            return visitInclude(name);
        }

        private BadInputException unknown(String name, String what, Set<String> known) {
            return Fields.problem(
                    node,
                    "'" + name + "' is no " + what + " a template knows",
                    "one of " + String.join(", ", known),
                    Nearest.of(name, known));
        }
    }
}
