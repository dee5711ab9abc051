package afterword.prose.review;

import afterword.engine.fact.Channel;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Person;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Form;
import afterword.prose.letter.Repair;
import afterword.prose.letter.Severity;
import afterword.prose.letter.Span;
import afterword.prose.name.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a written message goes to one person, and can reach them (L25). */
final class Recipient implements Check {

    /** Several ids, names or addresses where one is expected. */
    private static final Pattern SEVERAL = Pattern.compile("[,;\\n]|\\s(?:and|&)\\s");

    private static final Pattern NO_REPLY = Pattern.compile(
            "(?:^|[._+-])(?:no|do-?not|donot)[._-]?(?:reply|answer|response)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /** A line of the body that addresses somebody. */
    private static final Pattern ADDRESSES =
            Pattern.compile("(?m)^[ \\t]*(?:dear|hello|hi) [^\\n,:!?]{1,80}[,:][ \\t]*$", Pattern.CASE_INSENSITIVE);

    /** A line of the head of a mail that names further recipients. */
    private static final Pattern COPIES =
            Pattern.compile("(?m)^[ \\t]*(?:cc|bcc|to):[^\\n]*@[^\\n]*$", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> of(Page page) {
        List<Finding> found = new ArrayList<>();
        if (page.letter().form().spoken()) {
            return found;
        }
        Person to = page.recorded().to();
        if (to == null) {
            found.add(
                    SEVERAL.matcher(page.letter().to().strip()).find()
                            ? several(null, "Everybody gets a message of their own; send this to one person.", null)
                            : error(
                                    "Nobody to send it to",
                                    "Choose whom it goes to; nobody of that name is on record."));
        } else {
            reach(page, to, found);
        }
        if (!page.letter().copies().isEmpty()) {
            found.add(copied(page));
        }
        salutations(page, to, found);
        Matcher copies = COPIES.matcher(page.body());
        if (copies.find()) {
            found.add(several(
                    Page.span(copies.start(), copies.end()),
                    "Everybody gets a message of their own; take the copies out.",
                    null));
        }
        return found;
    }

    private static Finding copied(Page page) {
        String others = page.letter().copies().stream()
                .map(each -> {
                    Person person = page.recorded().person(each);
                    return person == null || person.name() == null ? each : person.name();
                })
                .collect(Collectors.joining(", "));
        return several(null, "It also goes to " + others + "; everybody gets a message of their own.", null);
    }

    private static void reach(Page page, Person to, List<Finding> found) {
        Form form = page.letter().form();
        String who = to.name() == null ? "this person" : to.name();
        if (form.channel() == Channel.POST && to.name() == null) {
            found.add(error(
                    "No name for the envelope",
                    "Post without a person's name ends up with nobody; find out who it is."));
        }
        if (!to.reachableBy(form.channel())) {
            found.add(error("No address to send it to", "There is no " + address(form) + " of " + who + " on record."));
            return;
        }
        String email = to.email();
        if (form != Form.EMAIL || email == null) {
            return;
        }
        if (NO_REPLY.matcher(email).find()) {
            found.add(new Finding(
                    page.letter().kind() == MessageKind.FEEDBACK_REQUEST ? "L21" : "L25",
                    Severity.ERROR,
                    null,
                    "Nobody reads that address",
                    email + " takes no answers; look for the address of a person.",
                    Sources.of("S2.20", "S2.21"),
                    null));
        } else if (!ADDRESS.matcher(email.strip()).matches()) {
            found.add(error("That is no address", "“" + email + "” cannot be written to; look it up again."));
        }
    }

    /** Who is greeted, in how many lines. */
    private static void salutations(Page page, @Nullable Person to, List<Finding> found) {
        Matcher line = ADDRESSES.matcher(page.body());
        boolean first = line.find();
        if (first && line.find()) {
            Span second = Page.span(line.start(), line.end());
            boolean theirs = to != null && names(page.body().substring(0, line.start()), to);
            int next = Math.min(page.body().length(), second.to() + 1);
            found.add(several(
                    second,
                    "It greets twice; leave the one it is for.",
                    theirs ? new Repair(Page.span(second.from(), next), "") : null));
            return;
        }
        Span salutation = page.layout().salutation();
        if (salutation == null) {
            return;
        }
        List<String> greeted = page.recorded().people().stream()
                .filter(each -> names(page.at(salutation), each))
                .map(Person::id)
                .toList();
        if (greeted.size() > 1 && to != null && greeted.contains(to.id()) && differ(page, greeted)) {
            found.add(several(salutation, "It greets several people; write to each of them alone.", null));
        }
    }

    /** Whether a text has somebody's family name in it. */
    private static boolean names(String text, Person person) {
        PersonName name = Recorded.name(person);
        String family = name == null ? null : name.fullFamily();
        return family != null
                && Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(family) + "(?![\\p{L}\\p{M}])")
                        .matcher(text)
                        .find();
    }

    /** Whether they have different family names: one name for two people is no second recipient. */
    private static boolean differ(Page page, List<String> ids) {
        return ids.stream()
                        .map(id -> Recorded.name(page.recorded().person(id)))
                        .map(name -> name == null ? "" : String.valueOf(name.fullFamily()))
                        .distinct()
                        .count()
                > 1;
    }

    private static String address(Form form) {
        return switch (form) {
            case CARD, LETTER -> "postal address";
            case FAX -> "fax number";
            case TEXT, CALL_SCRIPT, VOICEMAIL -> "telephone number";
            case EMAIL, NETWORK, PORTAL -> "email address";
        };
    }

    private static Finding several(@Nullable Span span, String says, @Nullable Repair repair) {
        return new Finding(
                "L25", Severity.ERROR, span, "More than one recipient", says, Sources.of("S4.10", "S4.15"), repair);
    }

    private static Finding error(String title, String says) {
        return new Finding("L25", Severity.ERROR, null, title, says, Sources.of("S3.13", "S3.14"), null);
    }
}
