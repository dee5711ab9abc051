package afterword.app.postgres;

/** Is told, in one sentence each, what takes time. */
@FunctionalInterface
public interface Progress {

    void says(String sentence);
}
