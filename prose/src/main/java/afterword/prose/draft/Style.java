package afterword.prose.draft;

import afterword.engine.fact.Case;

/** How a letter is written, whatever it says. */
public record Style(English english) {

    /** The usual style towards the employer of a case. */
    public static Style of(Case file) {
        return new Style(English.of(file));
    }
}
