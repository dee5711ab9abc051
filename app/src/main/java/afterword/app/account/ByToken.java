package afterword.app.account;

import afterword.app.storage.Viewer;
import java.io.Serial;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A program somebody let in by a token, and what it may do. */
final class ByToken extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Viewer viewer;
    private final UUID token;

    ByToken(Viewer viewer, UUID token, Set<Scope> scopes) {
        super(scopes.stream()
                .map(scope -> new SimpleGrantedAuthority(scope.word()))
                .toList());
        this.viewer = viewer;
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ByToken that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
