package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.calendar.WorkCalendars;
import afterword.engine.fact.Channel;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.fact.Spelling;
import afterword.engine.notation.Fields;
import afterword.engine.notation.Nearest;
import afterword.engine.notation.Node;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is known about a person. */
final class PeopleReader {

    /** The media somebody can like best. */
    static final Set<Channel> MEDIA = EnumSet.of(Channel.EMAIL, Channel.PHONE, Channel.POST, Channel.FAX);

    private final WorkCalendars calendars;
    private final Set<String> employers;

    /** @param employers ids of all employers of the case */
    PeopleReader(WorkCalendars calendars, Set<String> employers) {
        this.calendars = calendars;
        this.employers = employers;
    }

    /** Someone listed under people. */
    Person read(Node node) {
        Fields person = Fields.of(node, "a person");
        person.findText(Roll.SAME_AS);
        return read(person, Role.INTERVIEWER, MediumSource.ASKED_FOR);
    }

    /**
     * Someone's fields.
     *
     * @param role what the person is if the role is not told
     * @param source how the preference became known if that is not told
     */
    Person read(Fields person, Role role, MediumSource source) {
        Person read = new Person(
                Names.id(person),
                person.findText("name"),
                person.findText("honorific"),
                person.has("spelling") ? person.word("spelling", Spelling.class) : null,
                person.findText("title"),
                person.word("role", Role.class, role),
                person.findText("email"),
                person.findText("phone"),
                person.findText("post"),
                person.findText("fax"),
                medium(person),
                person.word("preference", MediumSource.class, source),
                person.findZone("zone"),
                Regions.find(person, "holidays", calendars),
                employer(person));
        person.noOthers();
        return read;
    }

    private static @Nullable Channel medium(Fields person) {
        if (!person.has("prefers")) {
            return null;
        }
        Channel medium = person.word("prefers", Channel.class);
        if (!MEDIA.contains(medium)) {
            List<String> media = MEDIA.stream().map(Channel::word).toList();
            throw problem(
                    person.get("prefers"),
                    "'" + medium.word() + "' is no medium to prefer",
                    Names.oneOf(media, ""),
                    medium == Channel.TEXT ? "phone" : null);
        }
        return medium;
    }

    private @Nullable String employer(Fields person) {
        String id = person.findText("employer");
        if (id != null && !employers.contains(id)) {
            throw problem(
                    person.get("employer"),
                    "'" + id + "' is no employer of this case",
                    Names.oneOf(employers, "the id of an employer"),
                    Nearest.of(id, employers));
        }
        return id;
    }
}
