package afterword.prose.spelling;

/** One for all tests, since it takes seconds to load. */
final class Loaded {

    static final Proofreader PROOFREADER = Proofreader.load();

    private Loaded() {}
}
