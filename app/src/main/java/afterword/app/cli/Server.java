package afterword.app.cli;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The web application, as far as the command line has to do with it. Nothing of it is loaded until it is asked for. */
public interface Server {

    /** Serves nothing. */
    Server NONE = new Server() {
        @Override
        public void serve(Serving how, InstantSource clock, Consumer<String> says) {
            says.accept("Nothing is served here.");
        }

        @Override
        public void demo(Serving how, InstantSource clock, Consumer<String> says) {
            says.accept("Nothing is served here.");
        }

        @Override
        public void initDatabase(String url, Supplier<String> password, boolean newPasswords, Consumer<String> says) {
            says.accept("Nothing is served here.");
        }

        @Override
        public String signInLink(InstantSource clock) {
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
     * Serves invented searches on a throw-away database until the process is told to end.
     *
     * @param clock how time passes; what time it is in the demonstration is its own business
     * @param says is told, in a sentence each, what takes time and where the pages are
     * @throws CannotServe with what to do about it
     */
    void demo(Serving how, InstantSource clock, Consumer<String> says);

    /**
     * Makes database and roles on a server that is not ours.
     *
     * @param url where an administrator comes in, without a password
     * @param password of the administrator, asked only if the surroundings do not tell it
     * @param newPasswords whether the roles get new passwords even if the ones kept still hold
     * @param says is told, in a sentence each, what was done
     * @throws CannotServe with what to do about it
     */
    void initDatabase(String url, Supplier<String> password, boolean newPasswords, Consumer<String> says);

    /**
     * A fresh link for the owner of what is being served.
     *
     * @throws CannotServe with what to do about it
     */
    String signInLink(InstantSource clock);

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
