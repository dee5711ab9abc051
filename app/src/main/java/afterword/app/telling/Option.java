package afterword.app.telling;

/** Something to choose: what the form sends, and what the person reads. */
public record Option(String value, String words) {}
