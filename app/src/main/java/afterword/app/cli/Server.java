package afterword.app.cli;

import java.time.InstantSource;
import java.util.function.Consumer;

/** The web application, as far as the command line has to do with it. Nothing of it is loaded until it is asked for. */
public interface Server {

    /** Serves nothing. */
    Server NONE = new Server() {
        @Override
        public void serve(Serving how, InstantSource clock, Consumer<String> says) {
            says.accept("Nothing is served here.");
        }

        @Override
        public String signInLink(Serving how, InstantSource clock) {
            throw new CannotServe("Nothing is served here.");
        }
    };

    /**
     * Serves until the process is told to end.
     *
     * @param says is told, in a sentence each, what takes time and where the pages are
     * @throws CannotServe with what to do about it
     */
    void serve(Serving how, InstantSource clock, Consumer<String> says);

    /**
     * A fresh link for the owner of what is being served.
     *
     * @throws CannotServe with what to do about it
     */
    String signInLink(Serving how, InstantSource clock);

    /** It cannot be served, or not so; the message says why, and what to do. */
    final class CannotServe extends RuntimeException {

        public CannotServe(String words) {
            super(words);
        }

        public CannotServe(String words, Throwable cause) {
            super(words, cause);
        }
    }
}
