package afterword.prose.draft;

import static org.assertj.core.api.Assertions.assertThat;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A draft may say nothing that is not written down: what no text and no question stands behind tells of nothing past. */
class TrueSentencesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/drafts");

    /** Somebody did, or has done, something. */
    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(I|you|we|it|they|everything|your \\w+|our \\w+|my \\w+)"
                    + " ((have|has|had) (\\w+ )?)?"
                    + "(?!need\\b|feed\\b)(\\w+ed|gave|took|spoke|said|told|made|put|spent|set|found|thought|was|were|went|kept|met"
                    + "|felt|left|brought|taught|knew|came|began|saw|heard|got|understood|grown|been|become)\\b");

    /** How it went, or what somebody is like, is in no fact at all. */
    private static final Pattern JUDGED =
            Pattern.compile("(?i)\\b(enjoyed|learned|learnt|impressed|inspiring|fascinating"
                    + "|openness|kindness|kindly|friendly|warmly?|welcome at|frankly|plainly|thoughtful|carefully"
                    + "|clearer|in high regard|first choice|even more|has (only )?grown|pleasure to (meet|talk|learn)|well prepared"
                    + "|smoothly|generous|how (well|much) you|the care you)\\b");

    /** Whether somebody wants the job is a question like any other. */
    private static final Pattern WANTED = Pattern.compile(
            "(?i)\\b(interested in (the|a|this) (position|role)"
                    + "|interest in (the|it)|would like to fill|have th(e|is) position|happy to join|join(ing)? the team|looking forward)\\b");

    @Test
    void noSentenceTellsOfThePastWithoutATextOrAQuestionBehindIt() throws IOException {
        List<String> bare =
                sentences().stream().filter(each -> !each.contains("{{")).toList();

        assertThat(bare).allSatisfy(each -> assertThat(each).doesNotContainPattern(PAST));
        assertThat(bare).hasSizeGreaterThan(60);
    }

    @Test
    void noSentenceTellsHowItWent() throws IOException {
        assertThat(sentences()).allSatisfy(each -> assertThat(each).doesNotContainPattern(JUDGED));
        assertThat(sentences()).hasSizeGreaterThan(250);
    }

    @Test
    void noSentenceWantsTheJobUnasked() throws IOException {
        List<String> wanting =
                sentences().stream().filter(each -> WANTED.matcher(each).find()).toList();

        assertThat(wanting)
                .allSatisfy(each -> assertThat(each)
                        .containsAnyOf("{{#wants-job}}", "{{#prefers-this}}", "{{#accepting}}", "{{#appointment}}"));
        assertThat(wanting).hasSizeGreaterThan(30);
    }

    /** Whether somebody can make a sample, or has an idea to set down, is on no record. */
    @Test
    void noSentenceOffersAPieceOfWork() throws IOException {
        assertThat(sentences())
                .allSatisfy(
                        each -> assertThat(each)
                                .doesNotContainPattern(
                                        "(?i)\\b(samples?|half a page|sketch|suggestion|piece of (my )?work|first (month|task)|(prepare|put) (one|it) )\\b"));
    }

    @Test
    void wordsThatTheTwoEnglishesSpellDifferentlyAreAskedFor() throws IOException {
        Pattern american = Pattern.compile("(?i)\\b\\w+(iz(e|es|ed|ing|ation)|yz(e|ed|ing))\\b");
        Pattern british = Pattern.compile(
                "(?i)\\b(\\w+(isation|ys(e|ed|ing))|apologise|realise|recognise|organise|favou?rite|favou?r"
                        + "|honou?r\\w*|colou?r|programme?|cent(re|er)|labou?r)\\b");

        for (String each : sentences()) {
            String plain = each.replaceAll("\\{\\{([#^])british}}.*?\\{\\{/british}}", "");
            assertThat(plain).doesNotContainPattern(american);
            assertThat(plain).doesNotContainPattern(british);
        }
    }

    /** Every sentence of every template, as it stands there. */
    private static List<String> sentences() throws IOException {
        List<String> all = new ArrayList<>();
        for (String name : Templates.names()) {
            Node file = Notation.yaml(name, Files.readString(TEMPLATES.resolve(name + ".yaml")));
            collect(Fields.of(file, "a template"), (Node.Mapping) file, all);
        }
        return all;
    }

    private static void collect(Fields fields, Node.Mapping mapping, List<String> all) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            for (Node each : entry.value() instanceof Node.Listing ? fields.list(key) : List.of(entry.value())) {
                if (each instanceof Node.Mapping part) {
                    collect(Fields.of(part, "a part"), part, all);
                } else if (each instanceof Node.Scalar said && said.text().indexOf(' ') > 0 && !key.equals("lacking")) {
                    all.add(said.text());
                }
            }
        }
    }
}
