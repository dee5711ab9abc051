package afterword.app.paper;

import afterword.engine.fact.Word;

/** The envelope a folded letter goes into, in millimetres. In notation each is written in lower case with hyphens. */
public enum EnvelopeSize implements Word {
    /** For US Letter in three. */
    NO_10(241.3f, 104.775f),
    /** For A4 in three. */
    DL(220, 110),
    /** For A4 in three, filled by a machine or more than one sheet. */
    C6_5(229, 114);

    final float width;
    final float height;

    EnvelopeSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** The usual one for a letter on this paper. */
    public static EnvelopeSize of(PaperSize paper) {
        return paper == PaperSize.LETTER ? NO_10 : DL;
    }
}
