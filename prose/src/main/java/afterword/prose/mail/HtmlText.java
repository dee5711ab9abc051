package afterword.prose.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as text: paragraphs apart, items of lists with a dash or their number, a link as its words, quoted text with
 * "> " before each line, nothing of what is hidden. Nothing is ever fetched.
 */
final class HtmlText {
    /** A tag takes some 200 bytes once parsed; no letter has so many, a page made to fill the memory does. */
    static final int MOST_TAGS = 40_000;

    private static final int MOST_QUOTED = 20;

    private static final Set<String> NOT_READ = Set.of(
            "script",
            "style",
            "head",
            "title",
            "template",
            "noscript",
            "svg",
            "math",
            "object",
            "iframe",
            "embed",
            "select",
            "textarea",
            "button",
            "audio",
            "video",
            "canvas",
            "map",
            "noframes");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "pre",
            "table",
            "blockquote",
            "hr",
            "form",
            "fieldset");
    private static final Set<String> LINES = Set.of(
            "div",
            "tr",
            "li",
            "dt",
            "dd",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "address",
            "figure",
            "figcaption",
            "center",
            "body",
            "caption",
            "legend",
            "details",
            "summary");

    /** Within a list these go on with its lines. */
    private static final Set<String> INSIDE_LISTS = Set.of("ul", "ol", "table");

    private HtmlText() {}

    /** Whether a page has more tags than are read of one. */
    static boolean isTooMuch(String html) {
        return beginning(html).length() < html.length();
    }

    /** The text of a page or of a piece of one; lines end with a line feed. */
    static String of(String html) {
        Document page = Jsoup.parse(beginning(html));
        Writer writer = new Writer();
        page.body().traverse(writer);
        return writer.text();
    }

    private static String beginning(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (++tags > MOST_TAGS) {
                return html.substring(0, i);
            }
        }
        return html;
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final Deque<int[]> lists = new ArrayDeque<>();
        private final Deque<Element> quotes = new ArrayDeque<>();
        private int unread;
        private int preformatted;
        /** Line feeds owed before the next word: 0 none, 1 a new line, 2 an empty line between. */
        private int owed;

        private boolean space;
        /** How many times the last line was quoted. */
        private int deep;

        private String bullet = "";

        String text() {
            return text.toString();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (unread > 0 || isHidden(element)) {
                    unread++;
                    return;
                }
                begin(element);
            } else if (node instanceof TextNode words && unread == 0) {
                if (preformatted > 0) {
                    lines(words.getWholeText());
                } else {
                    words(words.getWholeText());
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (unread > 0) {
                unread--;
                return;
            }
            end(element);
        }

        private void begin(Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                newLine();
                return;
            }
            owe(name);
            switch (name) {
                case "ul" -> lists.push(new int[] {-1});
                case "ol" -> lists.push(new int[] {number(element.attr("start"), 1)});
                case "li" -> bullet = item();
                case "td", "th" -> space = true;
                case "pre" -> preformatted++;
                case "blockquote" -> {
                    if (isQuote(element)) {
                        quotes.push(element);
                    }
                }
                default -> {}
            }
            if (isSignature(element)) {
                owed = Math.max(owed, 1);
                words("--");
                // The space that RFC 3676 asks for; words() gives none at the end of a line.
                text.append(' ');
                owed = 1;
            }
        }

        private void end(Element element) {
            String name = element.normalName();
            switch (name) {
                case "ul", "ol" -> lists.poll();
                case "li" -> bullet = "";
                case "pre" -> preformatted--;
                case "blockquote" -> {
                    if (!quotes.isEmpty() && quotes.peek() == element) {
                        quotes.pop();
                        owed = 2;
                    }
                }
                default -> {}
            }
            owe(name);
        }

        private void owe(String name) {
            if (PARAGRAPHS.contains(name) && !(INSIDE_LISTS.contains(name) && !lists.isEmpty())) {
                owed = 2;
            } else if (LINES.contains(name)) {
                owed = Math.max(owed, 1);
            }
            if (owed > 0) {
                space = false;
            }
        }

        private void newLine() {
            if (owed == 0) {
                owed = 1;
            } else if (owed == 1) {
                owed = 2;
            }
            space = false;
        }

        private String item() {
            int[] list = lists.peek();
            if (list == null || list[0] < 0) {
                return "- ";
            }
            return list[0]++ + ". ";
        }

        private void words(String raw) {
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
                    space = true;
                } else {
                    write(c);
                }
            }
        }

        private void lines(String raw) {
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if (c == '\n') {
                    newLine();
                } else if (c == ' ') {
                    if (owed == 0) {
                        text.append(c);
                    } else {
                        space = true;
                    }
                } else if (c != '\r') {
                    write(c);
                }
            }
        }

        private void write(char c) {
            if (owed > 0 || text.isEmpty()) {
                if (!text.isEmpty()) {
                    text.append('\n');
                    if (owed > 1) {
                        text.repeat('>', Math.min(deep, quotes.size())).append('\n');
                    }
                }
                deep = Math.min(quotes.size(), MOST_QUOTED);
                text.repeat('>', deep).append(deep > 0 ? " " : "").append(bullet);
                bullet = "";
                owed = 0;
                space = false;
            } else if (space) {
                text.append(' ');
                space = false;
            } else if (!bullet.isEmpty()) {
                text.append(bullet);
                bullet = "";
            }
            text.append(c);
        }

        private static int number(String digits, int otherwise) {
            return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : otherwise;
        }

        /** Programs indent with blockquote too; then they take its border away. */
        private static boolean isQuote(Element element) {
            String style = style(element);
            return element.hasAttr("cite")
                    || element.attr("type").equals("cite")
                    || element.className().contains("quote")
                    || !(style.contains("border:none")
                            || style.contains("border-left:none")
                            || style.contains("border:0"));
        }

        private static boolean isSignature(Element element) {
            String name = element.className();
            return name.equals("moz-signature")
                    || name.equals("gmail_signature")
                    || element.id().equals("Signature")
                    || element.id().equals("ms-outlook-mobile-signature")
                    || element.id().equals("AppleMailSignature");
        }

        private static boolean isHidden(Element element) {
            if (NOT_READ.contains(element.normalName()) || element.hasAttr("hidden")) {
                return true;
            }
            if (!element.hasAttr("style")) {
                return false;
            }
            String style = style(element);
            return style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || style.contains("mso-hide:all")
                    || hasValue(style, "font-size", "0", "0px", "0pt", "1px")
                    || hasValue(style, "max-height", "0", "0px")
                    || hasValue(style, "opacity", "0", "0.0");
        }

        private static boolean hasValue(String style, String property, String... values) {
            int at = style.indexOf(property + ":");
            if (at < 0 || (at > 0 && style.charAt(at - 1) != ';')) {
                return false;
            }
            int from = at + property.length() + 1;
            int to = style.indexOf(';', from);
            String value = style.substring(from, to < 0 ? style.length() : to).replace("!important", "");
            return Set.of(values).contains(value);
        }

        private static String style(Element element) {
            String style = element.attr("style");
            String bounded = style.length() > 2000 ? style.substring(0, 2000) : style;
            return bounded.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        }
    }
}
