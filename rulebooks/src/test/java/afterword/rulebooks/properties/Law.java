package afterword.rulebooks.properties;

/**
 * One thing that must hold for every plan.
 *
 * @param id the invariant it judges ("U2", "VH.1"), with what it looks at where one invariant has several
 * @param says the sentence, as its method is called
 * @param every how many scenes share one look at it; above 1 for those that plan many times over
 */
record Law(String id, String says, int every, Text text) {

    /** Looks at a scene. */
    interface Text {
        void judge(Scene scene, Judge judge);
    }

    Law(String id, String says, Text text) {
        this(id, says, 1, text);
    }

    @Override
    public String toString() {
        return id + " " + says;
    }
}
