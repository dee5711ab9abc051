package afterword.engine.fact;

/** How a preferred medium became known: asked for by the person, or inferred. In notation each is written in lower case with hyphens. */
public enum MediumSource implements Word {
    ASKED_FOR,
    INFERRED
}
