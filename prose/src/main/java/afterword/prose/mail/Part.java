package afterword.prose.mail;

import java.util.ArrayList;
import java.util.List;

/** A part of a message: one that holds others, or one with content. */
sealed interface Part {
    /**
     * A part that holds others.
     *
     * @param subtype such as alternative
     * @param parts in their order; filled while reading
     */
    record Several(String subtype, List<Part> parts) implements Part {
        Several(String subtype) {
            this(subtype, new ArrayList<>());
        }
    }

    /** A part with content: its text where it is one that is read, else only its size in bytes. */
    final class One implements Part {
        final PartHeader header;
        /** Empty where only its size is of interest. */
        String text;

        final long size;
        /** Whether the message ended before this part did, or its encoding is not what it says. */
        boolean doubtful;

        One(PartHeader header, String text, long size) {
            this.header = header;
            this.text = text;
            this.size = size;
        }

        boolean isText() {
            String type = header.getMimeType();
            return type.equals("text/plain") || type.equals("text/html");
        }

        Attachment asAttachment() {
            return new Attachment(header.name(), header.getMimeType(), size);
        }
    }
}
