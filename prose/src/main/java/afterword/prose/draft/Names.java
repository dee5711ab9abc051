package afterword.prose.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names a template may use: texts, with what would fill each, and questions that are answered yes or no. */
final class Names {

    /** By name what the text is, a noun phrase. */
    static final Map<String, String> TEXTS = new LinkedHashMap<>();

    /** By name what is asked. */
    static final Map<String, String> FLAGS = new LinkedHashMap<>();

    static {
        text("name", "your name");
        text("phone", "your telephone number");
        text("their-name", "their name");
        text("employer", "the employer's name");
        text("job", "the job's title");
        text("interview-when", "the day of the interview");
        text("interview-on", "the date of the interview");
        text("interviewed-on", "the date of the interview");
        text("point", "something the two of you spoke about");
        text("second-point", "something else you spoke about");
        text("rapport-thing", "something you have in common");
        text("rapport-shared", "what you both did");
        text("comment", "a thought you would like to add");
        text("needs", "something the job needs");
        text("shown-done", "what you did that shows you can do it");
        text("shown-thing", "what shows that you can do it");
        text("promise-thing", "what you promised");
        text("promise-to", "what you promised to do");
        text("promise-by", "the day you promised it for");
        text("named-date", "the date they named");
        text("other-date", "the date somebody else named");
        text("applied-on", "the day you applied");
        text("another-offer-by", "the day by which the other offer wants an answer");
        text("answer-by", "the day by which they want your answer");
        text("unreached", "the people you cannot reach yet");
        text("appointment", "the day and hour of the interview ahead");
        text("last-message-of", "the date of your last message to them");
        text("practical", "your practical question");
        text("mistake", "what you wrote wrongly");
        text("right-words", "what it should have been");
        FLAGS.put("met", "you met them in an interview");
        FLAGS.put("helped", "there was an interview, but not with them");
        FLAGS.put("interviewed", "there was an interview");
        FLAGS.put("on-site", "the interview with them was on site");
        FLAGS.put("video", "it was by video");
        FLAGS.put("by-phone", "it was by telephone");
        FLAGS.put("wants-job", "you want the job");
        FLAGS.put("fit", "something that shows you fit is written down");
        FLAGS.put("second", "it is the second message of its kind");
        FLAGS.put("later", "it is the third or a later one");
        FLAGS.put("date-passed", "a date somebody named has passed");
        FLAGS.put("named-date-passed", "a date they named themselves has passed");
        FLAGS.put("other-date-passed", "a date somebody else named has passed");
        FLAGS.put("applied", "you applied");
        FLAGS.put("another-offer", "another employer's offer is open");
        FLAGS.put("prefers-this", "you prefer this job to the other offer");
        FLAGS.put("they-said-no", "the employer said no");
        FLAGS.put("told-by-phone", "they said it themselves, on the telephone");
        FLAGS.put("connected", "they accepted your invitation");
        FLAGS.put("they-asked", "they asked you to get in touch");
        FLAGS.put("others-asked", "somebody else at the employer did, and they did not");
        FLAGS.put("they-wrote", "a message of theirs, or of nobody in particular, is written down");
        FLAGS.put("they-invited", "their last message is an invitation");
        FLAGS.put("they-named-date", "their last message names a date");
        FLAGS.put("they-reopened", "their last message takes a no back");
        FLAGS.put("they-offered", "their last message is an offer");
        FLAGS.put("they-wrote-else", "their last message is something else");
        FLAGS.put("their-offer", "this employer made you an offer");
        FLAGS.put("offer-written", "that offer is in writing");
        FLAGS.put("ask-in-writing", "it is not in writing yet, you have not answered, and no interview is ahead");
        FLAGS.put("accepting", "you accept it");
        FLAGS.put("declining", "you decline it");
        FLAGS.put("undecided", "you do neither yet");
        FLAGS.put("british", "the English is British");
    }

    private Names() {}

    private static void text(String name, String fill) {
        TEXTS.put(name, fill);
    }

    /** All names, texts first. */
    static Set<String> all() {
        Set<String> all = new java.util.LinkedHashSet<>(TEXTS.keySet());
        all.addAll(FLAGS.keySet());
        return all;
    }
}
