package afterword.app.cli;

import afterword.engine.notation.Fields;
import afterword.engine.notation.Node;
import afterword.engine.notation.Place;
import afterword.engine.notation.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values from the command line, read like those of a file, so that both are answered in the same words. */
final class Arguments {

    private Arguments() {}

    /** One option's value, as the only field of a file of that name. */
    static Fields of(String option, @Nullable String value) {
        Place place = place(option);
        List<Node.Entry> entries = value == null
                ? List.of()
                : List.of(new Node.Entry(new Node.Scalar(place, option, true), new Node.Scalar(place, value, true)));
        return Fields.of(new Node.Mapping(place, entries), "an option");
    }

    static Place place(String option) {
        return new Place(option, 0, 0);
    }

    /** The problem in words; one with an option names the option instead of a line. */
    static String said(Problem problem) {
        String said = problem.toString();
        Place place = problem.place();
        return place.line() == 0
                ? place.file() + said.substring(place.toString().length())
                : said;
    }
}
