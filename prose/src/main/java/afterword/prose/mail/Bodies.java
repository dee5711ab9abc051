package afterword.prose.mail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts are a message's text and which are attachments, as RFC 8621 section 4.1.4 has it: a text for readers of
 * plain text, one for readers of HTML, each in its order.
 *
 * @param plain parts to show where HTML is not wanted
 * @param html parts to show where it is
 * @param attachments all others, and pictures wherever they stand
 */
record Bodies(List<Part.One> plain, List<Part.One> html, List<Part.One> attachments) {
    static Bodies of(Part.Several top) {
        Choice choice = new Choice();
        choice.go(top.parts(), top.subtype(), top.subtype().equals("alternative"), choice.plain, choice.html);
        return new Bodies(choice.plain, choice.html, choice.attachments);
    }

    private static final class Choice {
        private final List<Part.One> plain = new ArrayList<>();
        private final List<Part.One> html = new ArrayList<>();
        private final List<Part.One> attachments = new ArrayList<>();

        /** A list that is null takes no more: the other form of an alternative has what is in here. */
        void go(
                List<Part> parts,
                String around,
                boolean inAlternative,
                @Nullable List<Part.One> asPlain,
                @Nullable List<Part.One> asHtml) {
            boolean alternative = around.equals("alternative");
            int plainBefore = asPlain == null ? 0 : asPlain.size();
            int htmlBefore = asHtml == null ? 0 : asHtml.size();
            boolean first = true;
            for (Part part : parts) {
                if (part instanceof Part.Several inner) {
                    go(
                            inner.parts(),
                            inner.subtype(),
                            inAlternative || inner.subtype().equals("alternative"),
                            asPlain,
                            asHtml);
                } else if (part instanceof Part.One one) {
                    if (!isInline(one, around, first)) {
                        attachments.add(one);
                    } else if (!one.isText()) {
                        attachments.add(one);
                    } else if (one.header.getMimeType().equals("text/plain")) {
                        if (inAlternative && !alternative) {
                            asHtml = null;
                        }
                        add(asPlain, one);
                        if (!alternative) {
                            add(asHtml, one);
                        }
                    } else {
                        if (inAlternative && !alternative) {
                            asPlain = null;
                        }
                        add(asHtml, one);
                        if (!alternative) {
                            add(asPlain, one);
                        }
                    }
                }
                first = false;
            }
            if (alternative && asPlain != null && asHtml != null) {
                boolean noPlain = asPlain.size() == plainBefore;
                boolean noHtml = asHtml.size() == htmlBefore;
                if (noPlain && !noHtml) {
                    asPlain.addAll(List.copyOf(asHtml.subList(htmlBefore, asHtml.size())));
                } else if (noHtml && !noPlain) {
                    asHtml.addAll(List.copyOf(asPlain.subList(plainBefore, asPlain.size())));
                }
            }
        }

        private static boolean isInline(Part.One one, String around, boolean first) {
            if (one.header.isAttachment() || one.doubtful || !one.isText()) {
                return false;
            }
            return first || (!around.equals("related") && one.header.name().isEmpty());
        }

        private static void add(@Nullable List<Part.One> list, Part.One one) {
            if (list != null) {
                list.add(one);
            }
        }
    }
}
