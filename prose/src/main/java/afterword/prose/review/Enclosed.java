package afterword.prose.review;

import afterword.prose.letter.AskedFile;
import afterword.prose.letter.AskedFiles;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what a letter says goes along with it does, under the name the posting asks for (L25). */
final class Enclosed implements Check {

    private static final String WHAT =
            "(?:my|the|a|an|it|this|both|here|two|some|copies|copy|one|our|your|his|her|their|that|what)";

    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:(?:please |kindly |you(?:'ll| will)? |to )?find[^.!?\\n]{0,60}?\\b(?:attached|enclosed)"
                    + "|(?:i|we)(?: (?:also|now|hereby|gladly|therefore))?(?: (?:have|am|are|can))?(?: (?:also|now))? (?:attach(?:ed|ing)?|enclos(?:e|ed|ing))(?= (?:to this|with this|"
                    + WHAT + ")\\b)"
                    + "|(?:i've|i'm|we've|we're) (?:also |now )?(?:attach(?:ed|ing)|enclos(?:ed|ing))"
                    + "|(?:which|that) i (?:attach|enclose|have attached|have enclosed)"
                    + "|attaching (?:my|the|a|an|it)"
                    + "|(?:is|are) (?:also |now )?(?:attached|enclosed)(?! (?:to|by|in|on)\\b(?! (?:this|the) (?:e-?mail|message|letter|note)))"
                    + "|(?:attached|enclosed) (?:is|are|please find|you(?:'ll| will) find)"
                    + "|(?:^|\\n)[ \\t]*(?:attached|enclosed|encl\\.?|attachments?|enclosures?)\\s*:"
                    + "|the (?:attached|enclosed) (?!to\\b)\\p{L}+"
                    + "|(?:see|in) (?:the )?(?:attachment|enclosure|attached)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Attached in the mind, or by somebody else, or before. */
    private static final Pattern NOT_MEANT = Pattern.compile(
            "\\b(?:not|no|never|nothing|without|if|would|could|may i|shall i|should i|can i|happy to|glad to|was|were|had|your|you)\\b[^.!?\\n]{0,24}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE = Pattern.compile(
            "^[^.!?\\n]{0,40}\\b(?:to your posting|to the posting|to your (?:advert|mail|email|message|letter|notice)|to my application|last (?:week|month|time)|yesterday|earlier|on (?:mon|tues|wednes|thurs|fri)day)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(Page page) {
        if (page.letter().form().spoken()) {
            return List.of();
        }
        if (!page.letter().attachments().isEmpty()) {
            return misnamed(page);
        }
        Span said = page.layout().said();
        String text = page.body().replace('\u2019', '\'');
        Matcher announced = ANNOUNCED.matcher(text).region(said.from(), text.length());
        while (announced.find()) {
            String before = text.substring(Math.max(0, announced.start() - 40), announced.start());
            if (NOT_MEANT.matcher(before).find()
                    || BEFORE.matcher(text.substring(announced.end())).find()) {
                continue;
            }
            int from = announced.start() + (announced.group().startsWith("\n") ? 1 : 0);
            return List.of(new Finding(
                    "L25",
                    Severity.ERROR,
                    Page.span(from, announced.end()),
                    "Nothing is attached",
                    "The letter speaks of something that goes along; add the file, or take the words out.",
                    Sources.of("S3.6"),
                    null));
        }
        return List.of();
    }

    /** What goes along under another name than the posting asks for. */
    private static List<Finding> misnamed(Page page) {
        List<String> along = page.letter().attachments();
        List<AskedFile> asked = AskedFiles.of(page.recorded().about().file());
        List<Finding> found = new ArrayList<>();
        for (String own : along) {
            AskedFile wanted = AskedFiles.named(asked, own, along.size() == 1).orElse(null);
            String name = wanted == null || wanted.open() ? null : wanted.name();
            if (name == null || own.equalsIgnoreCase(name) || own.startsWith(name + ".")) {
                continue;
            }
            found.add(new Finding(
                    "L25",
                    page.row() == Table.ANY_OTHER ? Severity.ADVICE : Severity.WARNING,
                    null,
                    "Not named as they ask",
                    "The posting wants “" + own + "” to be called “" + name + "”.",
                    Sources.of("S2.12"),
                    null));
        }
        return found;
    }
}
