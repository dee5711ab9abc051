package afterword.app.account;

import afterword.app.storage.Viewer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether whoever wants to change how an account is entered has shown more than an open browser. */
@Component
final class Proof {

    private final Passwords passwords;
    private final Sessions sessions;
    private final Tries tries;

    Proof(Passwords passwords, Sessions sessions, Tries tries) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.tries = tries;
    }

    /** Whether the password has to be typed: there is one, and no link or passkey opened this browser just now. */
    boolean asked(Viewer viewer, SignedIn here) {
        return passwords.name(viewer).isPresent() && !sessions.freshByMoreThanAPassword(viewer, here.session());
    }

    /**
     * Why nothing may be changed from here, or null.
     *
     * @param current the password that was typed
     * @param address the other end of the connection, as digits
     */
    @Nullable
    String refused(Viewer viewer, SignedIn here, String current, String address) {
        String name = passwords.name(viewer).orElse(null);
        if (name == null || sessions.freshByMoreThanAPassword(viewer, here.session())) {
            return null;
        }
        Optional<Duration> wait = tries.take(address, name);
        if (wait.isPresent()) {
            return "That was tried too often. Wait a few minutes.";
        }
        if (!passwords.isOf(viewer, current)) {
            return "That is not the password you have now. Whoever comes in afresh by a link or a passkey need not know it.";
        }
        tries.giveBack(address, name);
        return null;
    }
}
