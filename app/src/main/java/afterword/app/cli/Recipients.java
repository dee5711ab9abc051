package afterword.app.cli;

import afterword.engine.fact.Case;
import afterword.engine.fact.Person;
import afterword.prose.mail.Address;
import afterword.prose.mail.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a mail goes to. */
final class Recipients {

    private Recipients() {}

    /**
     * Whoever gets a mail beside the person it is for: ids, or addresses where nobody on record has them. What its writer is
     * sent as well is no copy. Where the person's address is not on record, the first one it goes to is taken for theirs, unless
     * it is somebody else's.
     */
    static List<String> beside(Message mail, Case file, Person person) {
        List<String> writer = Stream.concat(
                        mail.from().stream().map(Address::address),
                        Stream.ofNullable(file.sender().email()))
                .map(Recipients::alike)
                .toList();
        List<String> all = new ArrayList<>(Stream.concat(mail.to().stream(), mail.copies().stream())
                .map(Address::address)
                .filter(each -> !each.isBlank() && !writer.contains(alike(each)))
                .map(Recipients::alike)
                .distinct()
                .toList());
        if (person.email() != null) {
            all.remove(alike(person.email()));
        } else if (!all.isEmpty() && whose(file, all.getFirst()).isEmpty()) {
            all.removeFirst();
        }
        return all.stream().map(each -> whose(file, each).orElse(each)).toList();
    }

    /** The id of whoever has an address. */
    private static Optional<String> whose(Case file, String address) {
        return file.people().stream()
                .filter(each -> each.email() != null && alike(each.email()).equals(address))
                .map(Person::id)
                .findFirst();
    }

    private static String alike(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
