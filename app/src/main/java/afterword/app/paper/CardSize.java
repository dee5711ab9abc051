package afterword.app.paper;

import afterword.engine.fact.Word;

/**
 * A card that is written by hand, lying on its long side, in millimetres; and what a usual hand gets onto one side of it.
 * In notation each is written in lower case with hyphens.
 */
public enum CardSize implements Word {
    A6(148, 105, "A6"),
    SIX_BY_FOUR(152.4f, 101.6f, "6 × 4 in");

    /** From one line to the next. */
    static final float LINE = 7;

    static final float MARGIN = 9;

    /** The size of type whose letters are as wide as those of a usual hand, in points. */
    static final float TYPE = 15;

    static final float MILLIMETRES_TO_A_POINT = 25.4f / 72;

    final float width;
    final float height;
    final String called;

    CardSize(float width, float height, String called) {
        this.width = width;
        this.height = height;
        this.called = called;
    }

    /** The usual one where letters are written on this paper. */
    public static CardSize of(PaperSize paper) {
        return paper == PaperSize.LETTER ? SIX_BY_FOUR : A6;
    }

    /** How long a line may be, in ems of that type. */
    float line() {
        return (width - 2 * MARGIN) / MILLIMETRES_TO_A_POINT / TYPE;
    }

    /** How many lines a side holds. */
    int lines() {
        return (int) ((height - 2 * MARGIN) / LINE);
    }
}
