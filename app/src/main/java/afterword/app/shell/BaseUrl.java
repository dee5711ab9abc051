package afterword.app.shell;

import java.net.URI;

/**
 * Where a browser reaches this installation. Every absolute link is made from it, and none from what a request claims.
 *
 * @param uri scheme and host, with a port where it is not the usual one, without a path
 */
public record BaseUrl(URI uri) {

    public BaseUrl {
        String path = uri.getPath();
        boolean bare = (path == null || path.isEmpty() || path.equals("/"))
                && uri.getQuery() == null
                && uri.getFragment() == null
                && uri.getUserInfo() == null;
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || !bare) {
            throw new IllegalArgumentException(
                    "'" + uri + "' is no address to be reached at. Expected one such as https://afterword.example");
        }
    }

    /** Whether the way to us is encrypted, be it by us or by a proxy before us. */
    public boolean secure() {
        return "https".equals(uri.getScheme());
    }

    /** An absolute link. */
    public String link(String path) {
        return uri.getScheme() + "://" + uri.getRawAuthority() + path;
    }
}
