package afterword.prose.letter;

import afterword.engine.fact.Application;
import afterword.engine.fact.Case;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where somebody of a case works, as an address has it. */
public final class Workplace {

    private Workplace() {}

    /** Null where that is not known: whoever presents or recommends somebody works elsewhere; so may whoever belongs to another employer. */
    public static @Nullable String of(Case file, Person to) {
        if (to.role() == Role.AGENCY_RECRUITER || to.role() == Role.REFERENCE) {
            return null;
        }
        Employer own = file.application().employer();
        String id = to.employer();
        return id == null || id.equals(own.id())
                ? own.name()
                : Stream.concat(Stream.of(file.application()), file.also().stream())
                        .map(Application::employer)
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Employer::name)
                        .orElse(null);
    }
}
