package afterword.app.account;

import afterword.app.storage.Viewer;
import java.io.Serial;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who is signed in, and by which session. */
final class SignedIn extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Viewer viewer;
    private final UUID session;

    SignedIn(Viewer viewer, UUID session) {
        super(List.of());
        this.viewer = viewer;
        this.session = session;
        setAuthenticated(true);
    }

    UUID session() {
        return session;
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public String getName() {
        return viewer.id().toString();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && session.equals(that.session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
