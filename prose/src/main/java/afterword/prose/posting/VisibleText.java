package afterword.prose.posting;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** What a person sees of a page: a block a line, nothing of scripts, menus and what is hidden. */
final class VisibleText implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "head",
            "svg",
            "iframe",
            "object",
            "select",
            "button",
            "aside",
            "textarea");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "table",
            "tr",
            "dl",
            "dt",
            "br",
            "hr",
            "form",
            "blockquote",
            "pre",
            "address",
            "body",
            "fieldset",
            "figure",
            "figcaption",
            "caption",
            "legend",
            "details",
            "summary");
    private static final Set<String> TERMS = Set.of("dt", "th");
    private static final Pattern INVISIBLE =
            Pattern.compile("display\\s{0,9}:\\s{0,9}none|visibility\\s{0,9}:\\s{0,9}hidden");

    private final int longest;
    private final StringBuilder text = new StringBuilder();

    private VisibleText(int longest) {
        this.longest = longest;
    }

    /** The text under an element, at most so many characters. */
    static String of(Element root, int longest) {
        VisibleText visible = new VisibleText(longest);
        NodeTraversor.filter(visible, root);
        return visible.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() >= longest) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode written) {
            add(written.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name) || hidden(element) || pageFoot(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            newLine();
        } else if (name.equals("td") || name.equals("dd")) {
            add(" ");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (TERMS.contains(name)) {
                term();
            } else if (BLOCKS.contains(name)) {
                newLine();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && INVISIBLE
                                .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find());
    }

    /** The foot of the page, not that of the advert. */
    private static boolean pageFoot(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("footer")
                && parent != null
                && parent.normalName().equals("body");
    }

    private void add(String written) {
        int room = longest - text.length();
        for (int i = 0; i < written.length() && i < room; i++) {
            char c = written.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** What a term stands for follows on its line. */
    private void term() {
        String end = text.substring(Math.max(0, text.length() - 2)).strip();
        if (!end.isEmpty()) {
            text.append(end.endsWith(":") ? " " : ": ");
        }
    }
}
