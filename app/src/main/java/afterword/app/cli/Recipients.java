package afterword.app.cli;

import afterword.engine.fact.Case;
import afterword.engine.fact.Person;
import afterword.prose.mail.Address;
import afterword.prose.mail.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Whom a mail goes to. */
final class Recipients {

    private Recipients() {}

    /**
     * Whoever gets a mail beside the person it is for: ids, or addresses where nobody on record has them. What its writer is
     * sent as well is no copy. Where nobody has the person's address, the first one it goes to is taken for theirs.
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
        if (!all.remove(alike(Objects.requireNonNullElse(person.email(), ""))) && !all.isEmpty()) {
            all.removeFirst();
        }
        return all.stream().map(each -> named(file, each)).toList();
    }

    private static String named(Case file, String address) {
        return file.people().stream()
                .filter(each -> each.email() != null && alike(each.email()).equals(address))
                .map(Person::id)
                .findFirst()
                .orElse(address);
    }

    private static String alike(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
