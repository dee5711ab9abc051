package afterword.prose.mail;

import afterword.prose.mail.QuoteWords.Heading;
import java.util.Arrays;
import java.util.EnumSet;

/**
 * The newest text of a message or of what was pasted from one: quoted and forwarded text, signatures and disclaimers
 * taken off, answers between and below quoted lines kept. What cannot be told from something a person wrote stays, and
 * what stands below a header or an "On Monday ... wrote:" stays too when nothing is above it.
 */
public final class NewText {
    private static final byte BLANK = 0;
    private static final byte TEXT = 1;
    private static final byte QUOTE = 2;
    private static final byte RULE = 3;
    private static final byte DEVICE = 4;
    private static final byte DROPPED = 5;

    /** A text that announces more messages one in another than this is not a person's; the rest of it stays. */
    private static final int MOST_PASSES = 8;

    /** Lines of a signature, empty ones left out. */
    private static final int MOST_SIGNED = 15;

    private final String[] lines;
    private final byte[] kinds;
    /** One more than the line after an announcement that begins here; 0 where nobody has looked. */
    private final int[] announced;
    /** The lines that may be new: from first, inclusive, to end, exclusive. */
    private int first;

    private int end;
    /** Whether what stands below a signature's mark is left. */
    private boolean signed;

    private NewText(String text) {
        lines = text.split("\n", -1);
        kinds = new byte[lines.length];
        announced = new int[lines.length];
        end = lines.length;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lines[i].stripTrailing();
            kinds[i] = kind(lines[i]);
        }
    }

    /**
     * What its writer wrote, without the lines it answers.
     *
     * @param plainText any text, its lines ended in any way
     * @return lines ended by a line feed but the last; empty when nothing is new
     */
    public static String of(String plainText) {
        String text = PlainText.clean(plainText);
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String shorter = new NewText(text).trim().written(false);
            if (shorter.equals(text)) {
                break;
            }
            text = shorter;
        }
        return text;
    }

    /** As {@link #of}, but with the quoted lines that an answer stands below: the question beside the answer. */
    public static String withQuestions(String plainText) {
        return new NewText(PlainText.clean(plainText)).trim().written(true);
    }

    /** What its writer wrote, with their signature, and without what it answers. */
    public static String signed(String plainText) {
        NewText text = new NewText(PlainText.clean(plainText));
        text.signed = true;
        text.dropBanners();
        text.dropAnnounced();
        return text.written(false);
    }

    private NewText trim() {
        dropBanners();
        dropAnnounced();
        dropShortSignature();
        dropTail();
        return this;
    }

    private static byte kind(String line) {
        if (line.isEmpty()) {
            return BLANK;
        }
        int from = 0;
        while (from < line.length() && (line.charAt(from) == ' ' || line.charAt(from) == '\t')) {
            from++;
        }
        char c = line.charAt(from);
        if (from <= 4 && (c == '>' || c == '»' || (c == '|' && isBar(line, from)))) {
            return QUOTE;
        }
        if (c >= 'A' && c <= 'Z' && isInitials(line, from)) {
            return QUOTE;
        }
        if (isRule(line, from)) {
            return RULE;
        }
        return QuoteWords.signsForDevice(line) ? DEVICE : TEXT;
    }

    /** A bar that quotes stands alone or before a space, and is not a table's. */
    private static boolean isBar(String line, int at) {
        return at + 1 == line.length() || (line.charAt(at + 1) == ' ' && !line.endsWith("|"));
    }

    /** Some programs quote with the initials of who wrote: {@code MC> Hello}. */
    private static boolean isInitials(String line, int from) {
        int to = from;
        while (to < line.length() && to - from < 4 && line.charAt(to) >= 'A' && line.charAt(to) <= 'Z') {
            to++;
        }
        return to < line.length() && to - from < 4 && line.charAt(to) == '>';
    }

    /** A line of dashes or the like, at least two, or one long dash. */
    private static boolean isRule(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if ("-_=*#~+—–ᐧ· ".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return line.length() - from >= 2 || "—–ᐧ".indexOf(line.charAt(from)) >= 0;
    }

    private void dropBanners() {
        while (true) {
            int from = first;
            while (from < end && (kinds[from] == BLANK || kinds[from] == RULE)) {
                from++;
            }
            int to = paragraphEnd(from);
            if (from == to || kinds[from] == QUOTE || !QuoteWords.isBanner(joined(from, to))) {
                return;
            }
            drop(first, to);
            first = to;
        }
    }

    /** Goes down the lines; what announces a message ends the new text, unless the new text is still to come. */
    private void dropAnnounced() {
        boolean above = false;
        for (int i = first; i < end; i++) {
            if (kinds[i] == QUOTE && lines[i].strip().equals(">:")) {
                kinds[i] = TEXT;
            }
            if (kinds[i] == RULE && isSignatureMark(i)) {
                int to = signatureEnd(i);
                if (above && to > i && !signed) {
                    drop(i, to);
                    i = to - 1;
                }
                continue;
            }
            if (kinds[i] != TEXT && kinds[i] != RULE && kinds[i] != DEVICE) {
                continue;
            }
            int after = announcedTo(i);
            if (after == i) {
                above |= kinds[i] == TEXT;
                continue;
            }
            int next = nextText(after);
            if (above && (next == end || kinds[next] != QUOTE)) {
                end = i;
                return;
            }
            drop(ruleBefore(i), after);
            i = after - 1;
        }
    }

    /** The line after an announcement that begins here; the same line when none does. */
    private int announcedTo(int at) {
        if (announced[at] == 0) {
            announced[at] = 1 + seekAnnounced(at);
        }
        return announced[at] - 1;
    }

    private int seekAnnounced(int at) {
        String line = lines[at];
        if (kinds[at] == TEXT && QuoteWords.announcesMessage(line.strip())) {
            int headers = headersTo(nextText(at + 1));
            return headers > at + 1 && headers <= end ? Math.max(at + 1, headers) : at + 1;
        }
        if (kinds[at] != TEXT) {
            return at;
        }
        int headers = headersTo(at);
        return headers > at ? headers : attributionTo(at);
    }

    /** A rule right above an announcement belongs to it. */
    private int ruleBefore(int at) {
        int from = at;
        while (from > first && kinds[from - 1] == BLANK) {
            from--;
        }
        return from > first && kinds[from - 1] == RULE ? from - 1 : at;
    }

    private int nextText(int from) {
        int at = from;
        while (at < end && kinds[at] == BLANK) {
            at++;
        }
        return at;
    }

    /** The line after a quoted header that begins here: who, to whom, when, about what. */
    private int headersTo(int at) {
        if (at >= end || QuoteWords.heading(lines[at]) == null) {
            return at;
        }
        EnumSet<Heading> seen = EnumSet.noneOf(Heading.class);
        int to = at;
        while (to < end && to - at < 20 && (kinds[to] == TEXT || kinds[to] == DEVICE)) {
            Heading heading = QuoteWords.heading(lines[to]);
            if (heading != null) {
                seen.add(heading);
            } else if (enough(seen) && !goesOn(to)) {
                break;
            }
            to++;
        }
        return enough(seen) ? to : at;
    }

    /** A header's line without a name belongs to the one before where another header follows. */
    private boolean goesOn(int at) {
        return at + 1 < end && QuoteWords.heading(lines[at + 1]) != null;
    }

    private static boolean enough(EnumSet<Heading> seen) {
        return seen.contains(Heading.FROM)
                && ((seen.contains(Heading.SUBJECT) && seen.size() >= 3)
                        || (seen.contains(Heading.DATE) && seen.contains(Heading.TO)));
    }

    /** The line after an attribution such as "On Monday, Maya wrote:", which may go over four lines. */
    private int attributionTo(int at) {
        int colon = QuoteWords.opens(lines[at]) ? colonFrom(at) : -1;
        if (colon < 0 || !QuoteWords.isAttribution(joined(at, colon + 1))) {
            return isNamedBeforeQuote(at) ? at + 1 : at;
        }
        for (int later = at + 1; later <= colon; later++) {
            if (QuoteWords.opens(lines[later]) && QuoteWords.isAttribution(joined(later, colon + 1))) {
                // What stands right above an attribution is no part of it.
                return at;
            }
        }
        return colon + 1;
    }

    /** The line that ends with a colon, this or one of the next three; -1 when none does. */
    private int colonFrom(int at) {
        for (int to = at; to < Math.min(end, at + 4) && kinds[to] != BLANK && lines[to].length() <= 300; to++) {
            if (endsWithColon(lines[to])) {
                return to;
            }
        }
        return -1;
    }

    /** A line with somebody's address, right above quoted lines, that ends as an attribution does or begins with a date. */
    private boolean isNamedBeforeQuote(int at) {
        String line = lines[at];
        if (line.length() > 300 || line.indexOf('@') < 0) {
            return false;
        }
        boolean dated = Character.isDigit(line.charAt(0)) && line.endsWith(">");
        if (!dated && !endsWithColon(line)) {
            return false;
        }
        int next = nextText(at + 1);
        return next < end && kinds[next] == QUOTE;
    }

    private static boolean endsWithColon(String line) {
        int last = line.length() - 1;
        while (last >= 0 && (line.charAt(last) == '*' || line.charAt(last) == '_' || line.charAt(last) == ' ')) {
            last--;
        }
        return last >= 0 && (line.charAt(last) == ':' || line.charAt(last) == '：');
    }

    private boolean isSignatureMark(int at) {
        String line = lines[at].strip();
        return line.equals("--") || line.equals("—") || line.equals("– –") || line.equals("- -");
    }

    /** Where a signature that is marked here ends: at the next quoted text, or with the text. Too long, it is none. */
    private int signatureEnd(int at) {
        int written = 0;
        int to = at + 1;
        while (to < end && kinds[to] != QUOTE && announcedTo(to) == to) {
            written += kinds[to] == TEXT ? 1 : 0;
            if (written > MOST_SIGNED || to - at > 4 * MOST_SIGNED) {
                return at;
            }
            to++;
        }
        return to;
    }

    /** Below a rule near the end, a few short lines are a signature too, where what is above is more. */
    private void dropShortSignature() {
        int written = 0;
        int length = 0;
        for (int i = end - 1; i > first && written <= 4; i--) {
            if (kinds[i] == QUOTE) {
                return;
            }
            if (kinds[i] == RULE && written > 0) {
                int above = 0;
                for (int j = first; j < i; j++) {
                    above += kinds[j] == TEXT ? lines[j].length() : 0;
                }
                if (above >= length) {
                    end = i;
                }
                return;
            }
            if (kinds[i] == TEXT) {
                written++;
                length += lines[i].length();
            }
        }
    }

    private void dropTail() {
        boolean anyText = false;
        for (int i = first; i < end && !anyText; i++) {
            anyText = kinds[i] == TEXT;
        }
        while (end > first) {
            byte kind = kinds[end - 1];
            if (kind != TEXT && (kind != QUOTE || anyText)) {
                end--;
                continue;
            }
            int from = end;
            while (from > first && kinds[from - 1] == TEXT && end - from < 60) {
                from--;
            }
            if (from == end || from == first || !QuoteWords.disclaims(joined(from, end))) {
                return;
            }
            end = from;
        }
    }

    private String written(boolean quotes) {
        while (first < end && (kinds[first] == BLANK || kinds[first] == DROPPED)) {
            first++;
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = first; i < end; i++) {
            if (kinds[i] == DROPPED || (kinds[i] == QUOTE && !quotes)) {
                gap = true;
                continue;
            }
            if (text.isEmpty() && kinds[i] == BLANK) {
                continue;
            }
            int length = text.length();
            if (gap && !quotes && length > 1 && kinds[i] != BLANK && text.charAt(length - 2) != '\n') {
                text.append('\n');
            }
            gap = false;
            text.append(lines[i]).append('\n');
        }
        return text.toString().stripTrailing();
    }

    private void drop(int from, int to) {
        for (int i = from; i < to; i++) {
            kinds[i] = DROPPED;
        }
    }

    private int paragraphEnd(int from) {
        int to = from;
        while (to < end && kinds[to] == TEXT) {
            to++;
        }
        return to;
    }

    private String joined(int from, int to) {
        return String.join(" ", Arrays.asList(lines).subList(from, to));
    }
}
