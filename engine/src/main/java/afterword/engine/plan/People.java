package afterword.engine.plan;

import afterword.engine.fact.Meaning;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.history.Incoming;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the facts are about: who is in charge, who stands in for whom, who is away. */
final class People {

    private final Situation situation;
    private final Map<String, Person> people = new HashMap<>();
    private final boolean anyoneAway;
    private @Nullable Person inCharge;

    People(Situation situation) {
        this.situation = situation;
        for (Person person : situation.file.people()) {
            people.put(person.id(), situation.history.person(person));
        }
        anyoneAway = anyoneAway();
    }

    Person person(String id) {
        Person person = people.get(id);
        if (person == null) {
            throw new IllegalArgumentException("'" + id + "' is nobody listed under people. Expected one of "
                    + new java.util.TreeSet<>(people.keySet()) + ".");
        }
        return person;
    }

    /** Who situation.stated the date if they speak for the employer, else hiring manager, recruiter, first interviewer (C21). */
    @Nullable
    Person inCharge() {
        if (inCharge == null) {
            inCharge = findInCharge();
        }
        return inCharge;
    }

    private @Nullable Person findInCharge() {
        if (situation.stated != null) {
            Person by = people.get(situation.stated.what().by());
            if (by != null && by.speaksForEmployer()) {
                return by;
            }
        }
        Person manager = first(Role.HIRING_MANAGER);
        if (manager != null) {
            return manager;
        }
        Person recruiter = first(Role.RECRUITER);
        if (recruiter != null) {
            return recruiter;
        }
        Person met = metFirst();
        if (met != null) {
            return met;
        }
        Person human = first(Role.HR);
        return human != null ? human : anyone();
    }

    /** Of those met at the last interview, who is in charge, else hiring manager, recruiter, the first of them (S3.16). */
    @Nullable
    Person leadInterviewer() {
        Person inCharge = inCharge();
        if (situation.anchor == null
                || inCharge == null
                || situation.anchor.with().isEmpty()
                || situation.anchor.with().contains(inCharge.id())) {
            return inCharge;
        }
        for (Role role : List.of(Role.HIRING_MANAGER, Role.RECRUITER)) {
            for (String met : situation.anchor.with()) {
                if (person(met).role() == role) {
                    return person(met);
                }
            }
        }
        Person met = metFirst();
        return met == null ? person(situation.anchor.with().getFirst()) : met;
    }

    /** Whoever was met first at the last interview; a reference, or somebody erased, speaks for nobody there. */
    private @Nullable Person metFirst() {
        for (String met : situation.anchor == null ? List.<String>of() : situation.anchor.with()) {
            if (person(met).role() != Role.REFERENCE) {
                return person(met);
            }
        }
        return null;
    }

    private @Nullable Person anyone() {
        for (Person listed : situation.file.people()) {
            if (ours(listed) && listed.role() != Role.AGENCY_RECRUITER && listed.role() != Role.REFERENCE) {
                return people.get(listed.id());
            }
        }
        return null;
    }

    /** The person who stands in for someone away, or comes next in the order of C21. */
    @Nullable
    Person otherThan(Person away) {
        for (Role role : List.of(Role.HIRING_MANAGER, Role.RECRUITER, Role.HR)) {
            Person next = first(role);
            if (next != null && !next.id().equals(away.id())) {
                return next;
            }
        }
        return null;
    }

    @Nullable
    Person first(Role role) {
        if (situation.anchor != null) {
            for (String met : situation.anchor.with()) {
                Person person = person(met);
                if (person.role() == role) {
                    return person;
                }
            }
        }
        for (Person listed : situation.file.people()) {
            Person person = people.get(listed.id());
            if (person != null && person.role() == role && ours(person)) {
                return person;
            }
        }
        return null;
    }

    boolean ours(Person person) {
        return person.employer() == null
                || person.employer().equals(situation.application.employer().id());
    }

    /** Last day away of someone who answered automatically, or null; with no return named, that many business days on. */
    @Nullable
    LocalDate awayUntil(Person person, int unknown) {
        if (!anyoneAway) {
            return null;
        }
        LocalDate until = null;
        for (Incoming message : situation.history.received()) {
            String from = message.what().from();
            if (from == null || !from.equals(person.id())) {
                continue;
            }
            if (message.what().meaning() == Meaning.AUTO_REPLY) {
                LocalDate named = message.what().until();
                Office at = situation.officeOf(person);
                until = named != null
                        ? named
                        : at.calendar()
                                .businessDayAfter(at.day(message.at()), unknown)
                                .minusDays(1);
            } else if (message.what().meaning() != Meaning.ACKNOWLEDGEMENT) {
                until = null;
            }
        }
        return until;
    }

    private boolean anyoneAway() {
        for (Incoming message : situation.history.received()) {
            if (message.what().meaning() == Meaning.AUTO_REPLY) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Incoming absence(Person person) {
        if (!anyoneAway) {
            return null;
        }
        Incoming last = null;
        for (Incoming message : situation.history.received()) {
            if (message.what().meaning() == Meaning.AUTO_REPLY
                    && person.id().equals(message.what().from())) {
                last = message;
            }
        }
        return last;
    }
}
