package afterword.app.storage;

import java.util.UUID;

/**
 * Who looks: the account whose rows are seen, and no others.
 *
 * @param id of the account
 */
public record Viewer(UUID id) {}
