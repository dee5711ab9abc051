package afterword.app.paper;

import java.util.List;

/**
 * Something to print.
 *
 * @param pdf the same bytes for the same message on the same date
 * @param notes what to know before it is posted, in sentences for the person; often none
 */
@SuppressWarnings("ArrayRecordComponent")
public record Printed(byte[] pdf, int pages, List<String> notes) {}
