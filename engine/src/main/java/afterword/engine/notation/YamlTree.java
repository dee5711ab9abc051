package afterword.engine.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree of a YAML text. */
final class YamlTree {

    private static final int DEEPEST = 100;
    private static final int MOST_REPEATED = 100_000;

    private record Anchored(Node node, int size) {}

    private final String file;
    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchored = new HashMap<>();

    /** The lists and fields begun and not ended, the innermost first. */
    private final Deque<CollectionStartEvent> open = new ArrayDeque<>();

    private int size;
    private int repeated;

    private YamlTree(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    static Node read(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        YamlTree tree = new YamlTree(file, new Parse(settings).parseString(text).iterator());
        try {
            return tree.document();
        } catch (MarkedYamlEngineException e) {
            throw tree.broken(e);
        } catch (ReaderException e) {
            throw broken(placeOf(file, text, e.getPosition()), "this character may not stand in YAML", null);
        } catch (YamlEngineException e) {
            throw broken(new Place(file, 1, 1), String.valueOf(e.getMessage()), null);
        }
    }

    private Node document() {
        Node only = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof NodeEvent)) {
                continue;
            }
            if (only != null) {
                throw problem(event, "a second document begins", "one document in a file");
            }
            only = node(event, 0);
        }
        if (only == null) {
            throw new BadInputException(
                    new Problem(new Place(file, 1, 1), null, "there is nothing in it", "one document", null));
        }
        return only;
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw problem(event, "this is nested too deep", "at most " + DEEPEST + " levels");
        }
        if (event instanceof AliasEvent alias) {
            return again(alias);
        }
        int before = size++;
        Node node = switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> listing(start, depth);
            case MappingStartEvent start -> mapping(start, depth);
            default -> throw problem(event, "this is not understood", "a value, a list or fields");
        };
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        anchor.ifPresent(name -> anchored.put(name, new Anchored(node, size - before)));
        return node;
    }

    private Node again(AliasEvent alias) {
        Anchored target = anchored.get(alias.getAlias());
        if (target == null) {
            throw problem(alias, "'*" + alias.getAlias() + "' stands for nothing before it", "an anchor further up");
        }
        size += target.size();
        repeated += target.size();
        if (size < 0 || repeated < 0 || repeated > MOST_REPEATED) {
            throw problem(alias, "the file repeats itself too often", "at most " + MOST_REPEATED + " repeated values");
        }
        return target.node();
    }

    private Node.Scalar scalar(ScalarEvent event) {
        refuseTag(event, event.getTag().orElse(null));
        String text = event.getValue();
        boolean quoted = !event.isPlain();
        boolean nothing = !quoted
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
        return new Node.Scalar(place(file, event.getStartMark()), nothing ? "null" : text, quoted);
    }

    private Node listing(SequenceStartEvent start, int depth) {
        refuseTag(start, start.getTag().orElse(null));
        open.push(start);
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        open.pop();
        return new Node.Listing(place(file, start.getStartMark()), items);
    }

    private Node mapping(MappingStartEvent start, int depth) {
        refuseTag(start, start.getTag().orElse(null));
        open.push(start);
        List<Node.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); event instanceof NodeEvent; event = events.next()) {
            if (!(node(event, depth + 1) instanceof Node.Scalar key)) {
                throw problem(event, "the name of a field is no single value", "a word before the colon");
            }
            entries.add(new Node.Entry(key, node(events.next(), depth + 1)));
        }
        open.pop();
        Keys.refuseTwice(entries);
        return new Node.Mapping(place(file, start.getStartMark()), entries);
    }

    private void refuseTag(Event event, @Nullable String tag) {
        if (tag != null && !tag.equals("!")) {
            throw problem(event, "the tag " + tag + " has no meaning here", "the value without a tag");
        }
    }

    private BadInputException problem(Event event, String message, String expected) {
        return new BadInputException(new Problem(place(file, event.getStartMark()), null, message, expected, null));
    }

    /** The place of the problem, and where the list or the fields began in which it stands. */
    private BadInputException broken(MarkedYamlEngineException e) {
        Place at = place(file, e.getProblemMark().or(e::getContextMark));
        CollectionStartEvent within = open.peek();
        Place begun = within == null ? at : place(file, within.getStartMark());
        if (within == null || begun.line() == at.line()) {
            return broken(at, plain(e), null);
        }
        String where = "line " + begun.line() + ", column " + begun.column();
        if (!within.isFlow()) {
            return broken(at, plain(e) + ", in what begins in " + where, "the indentation of " + where);
        }
        boolean list = within instanceof SequenceStartEvent;
        return broken(
                at,
                plain(e) + ", within the '" + (list ? "[" : "{") + "' of " + where,
                "a missing '" + (list ? "]" : "}") + "'");
    }

    /** What is wrong, without the parser's advice in parentheses. */
    private static String plain(MarkedYamlEngineException e) {
        return e.getProblem().split("\\. \\(Do not| \\(Do not", 2)[0];
    }

    /** @param otherwise what may have been meant if the reason does not say */
    private static BadInputException broken(Place place, String why, @Nullable String otherwise) {
        String maybe = why.contains("mapping values are not allowed")
                ? "quotes around a text with a colon"
                : why.contains("TAB")
                        ? "spaces"
                        : why.contains("cannot start any token") ? "quotes around it" : otherwise;
        return new BadInputException(new Problem(place, null, "this is no YAML: " + why, "YAML 1.2", maybe));
    }

    private static Place place(String file, Optional<Mark> mark) {
        return new Place(
                file,
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1);
    }

    private static Place placeOf(String file, String text, int position) {
        String before = text.substring(0, Math.min(position, text.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, before.length() - before.lastIndexOf('\n'));
    }
}
