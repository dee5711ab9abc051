package afterword.app.paper;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A page in the making, as a tree of HTML. It is never written as text and read again, so what a person typed cannot become
 * markup.
 */
final class Markup {

    private final Document document;
    private final Element body;

    /**
     * @param style the page's CSS, which is ours
     * @param language of the text ("en-US")
     */
    Markup(String title, String language, String style) {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        Element head = in(html, "head", "");
        in(head, "title", "").appendChild(document.createTextNode(Typeface.tidy(title)));
        Element description = in(head, "meta", "");
        description.setAttribute("name", "subject");
        description.setAttribute("content", title);
        in(head, "style", "").appendChild(document.createTextNode(style));
        body = in(html, "body", "");
    }

    Document document() {
        return document;
    }

    /** Adds a part of the page, with a class the style knows. */
    Element part(String name) {
        return in(body, "div", name);
    }

    /** Adds lines, one below the other; nothing if there are none. */
    void lines(Element within, String name, List<String> lines) {
        if (!lines.isEmpty()) {
            lines(in(within, "p", name), lines);
        }
    }

    /** Fills a part of the page with lines. */
    void lines(Element paragraph, List<String> lines) {
        for (String line : lines) {
            if (paragraph.hasChildNodes()) {
                paragraph.appendChild(document.createElement("br"));
            }
            paragraph.appendChild(document.createTextNode(Typeface.tidy(line)));
        }
    }

    void line(Element within, String name, String text) {
        lines(within, name, List.of(text));
    }

    Element in(Element within, String element, String name) {
        Element made = document.createElement(element);
        if (!name.isEmpty()) {
            made.setAttribute("class", name);
        }
        within.appendChild(made);
        return made;
    }
}
