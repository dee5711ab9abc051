package afterword.rulebooks.properties;

import afterword.engine.fact.AgencyPolicy;
import afterword.engine.fact.Channel;
import afterword.engine.fact.Employer;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MediumSource;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Outcome;
import afterword.engine.fact.Person;
import afterword.engine.fact.Role;
import afterword.engine.fact.StopDegree;
import afterword.engine.fact.TaskKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The waiting after a resume or a round: what both sides do in it, by plan, late, or against all advice. */
final class Chapter {

    private static final List<MessageKind> ANYTHING = List.of(MessageKind.values());
    private static final List<Channel> WAYS = List.of(Channel.values());

    private final Draw draw;
    private final Employer employer;
    private final List<String> hosts;
    private final @Nullable String recruiter;
    private final boolean reference;
    private final List<String> others;
    private final Story story;

    Chapter(
            Draw draw,
            Employer employer,
            List<String> hosts,
            @Nullable String recruiter,
            boolean reference,
            List<String> others,
            Story story) {
        this.draw = draw;
        this.employer = employer;
        this.hosts = hosts;
        this.recruiter = recruiter;
        this.reference = reference;
        this.others = others;
        this.story = story;
    }

    /** Lets so many things happen from an instant on; gives the instant of the last. */
    Instant pass(Instant from, int events) {
        Instant clock = from;
        for (int i = 0; i < events; i++) {
            int dice = draw.between(0, 99);
            if (dice < 34) {
                clock = later(clock, 5, 17);
                follow(clock);
            } else if (dice < 46) {
                clock = later(clock, 0, 8);
                unwise(clock);
            } else if (dice < 78) {
                clock = later(clock, 0, 9);
                reply(clock);
            } else if (dice < 84) {
                clock = later(clock, 0, 4);
                offers(clock);
            } else if (dice < 88) {
                clock = later(clock, 0, 5);
                decide(clock);
            } else if (dice < 95) {
                clock = later(clock, 0, 3);
                note(clock);
            } else {
                repair(clock.plus(Duration.ofHours(draw.between(1, 90))));
            }
        }
        return clock;
    }

    private Instant later(Instant clock, int from, int to) {
        LocalDate day = LocalDate.ofInstant(clock, employer.zone()).plusDays(draw.between(from, to));
        LocalTime time = draw.chance(85)
                ? LocalTime.of(draw.between(8, 18), draw.between(0, 59))
                : LocalTime.of(draw.between(0, 23), draw.between(0, 59));
        Instant next = day.atTime(time).atZone(employer.zone()).toInstant();
        return next.isAfter(clock) ? next : clock.plus(Duration.ofMinutes(draw.between(1, 200)));
    }

    private String someone() {
        return recruiter != null && draw.chance(20) ? recruiter : draw.chance(60) ? hosts.getFirst() : draw.pick(hosts);
    }

    static Event.Sent sent(Draw draw, MessageKind kind, String to, Channel via, List<String> alsoFor) {
        return new Event.Sent(kind, to, via, via == Channel.PHONE ? draw.pick(Outcome.values()) : null, alsoFor);
    }

    private void follow(Instant at) {
        MessageKind kind = draw.chance(75)
                ? MessageKind.FOLLOW_UP
                : draw.pick(
                        MessageKind.CLOSING_QUESTION,
                        MessageKind.OFFER_NOTICE,
                        MessageKind.APPLICATION_FOLLOW_UP,
                        MessageKind.EMPLOYER_REQUESTED,
                        MessageKind.NETWORK_INVITE);
        Channel via = draw.chance(70) ? Channel.EMAIL : Channel.PHONE;
        List<String> joint = !others.isEmpty() && draw.chance(10) ? others : List.of();
        String sent = story.add(at, sent(draw, kind, someone(), via, joint));
        if (draw.chance(5)) {
            story.add(at.plus(Duration.ofMinutes(draw.between(1, 600))), new Event.Bounced(sent));
        }
    }

    private void unwise(Instant at) {
        story.add(at, sent(draw, draw.pick(ANYTHING), someone(), draw.pick(WAYS), List.of()));
    }

    private void reply(Instant at) {
        Meaning meaning = draw.chance(55)
                ? draw.pick(
                        Meaning.ACKNOWLEDGEMENT, Meaning.NEWS, Meaning.TIMELINE, Meaning.REQUEST, Meaning.AUTO_REPLY)
                : draw.pick(Meaning.values());
        String from = draw.chance(85) ? someone() : null;
        LocalDate day = LocalDate.ofInstant(at, employer.zone());
        boolean asks = meaning == Meaning.REQUEST || meaning == Meaning.CALLS_WELCOME;
        StopDegree degree = meaning == Meaning.STOP ? draw.pick(StopDegree.values()) : null;
        String id = story.add(
                at,
                new Event.Received(
                        from,
                        meaning,
                        meaning == Meaning.MISSED_CALL ? Channel.PHONE : draw.pick(Channel.EMAIL, Channel.PHONE),
                        null,
                        meaning == Meaning.TIMELINE ? story.timeline(from == null ? "" : from, at) : null,
                        from != null && draw.chance(60),
                        asks && draw.chance(80) ? request(day) : null,
                        degree,
                        degree != null && draw.chance(50),
                        degree == StopDegree.PROCESS_SILENCE && at.getEpochSecond() % 3 == 0
                                ? List.of(hosts.getFirst())
                                : List.of(),
                        meaning == Meaning.AUTO_REPLY && draw.chance(60) ? day.plusDays(draw.between(0, 20)) : null,
                        meaning == Meaning.AUTO_REPLY && draw.chance(20) ? draw.pick(hosts) : null,
                        meaning == Meaning.OFFER && draw.chance(70)
                                ? at.plus(Duration.ofHours(draw.between(20, 300)))
                                : null,
                        meaning == Meaning.OFFER && draw.chance(50)));
        if (degree == StopDegree.UNCLEAR && draw.chance(40)) {
            story.add(
                    at.plus(Duration.ofHours(draw.between(1, 90))),
                    new Event.StopClarified(
                            id,
                            draw.pick(
                                    StopDegree.NO_STATUS_CONTACT, StopDegree.PROCESS_SILENCE, StopDegree.NO_CONTACT)));
        }
        if (meaning == Meaning.STOP && draw.chance(30)) {
            story.add(at.plus(Duration.ofDays(draw.between(2, 12))), reopened(someone()));
        }
    }

    private static Event.Received reopened(String from) {
        return new Event.Received(
                from,
                Meaning.REOPENED,
                Channel.EMAIL,
                null,
                null,
                true,
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                false);
    }

    private Event.Request request(LocalDate day) {
        LocalDate from = draw.chance(60) ? day.plusDays(draw.between(0, 6)) : null;
        LocalDate until = draw.chance(50) ? (from == null ? day : from).plusDays(draw.between(0, 4)) : null;
        return new Event.Request(
                draw.chance(30) ? draw.pick(hosts) : null,
                draw.chance(70) ? draw.pick(Channel.EMAIL, Channel.PHONE) : null,
                from,
                until,
                draw.chance(30) ? LocalTime.of(draw.between(9, 17), 30) : null);
    }

    private void offers(Instant at) {
        List<Fact> told = story.told(Event.OfferElsewhere.class);
        if (!told.isEmpty() && draw.chance(50)) {
            story.add(at, new Event.OfferElsewhereClosed(draw.pick(told).id()));
            return;
        }
        Instant respondBy = draw.chance(80) ? at.plus(Duration.ofHours(draw.between(12, 400))) : null;
        story.add(at, new Event.OfferElsewhere("Elsewhere", respondBy, draw.chance(85)));
    }

    private void decide(Instant at) {
        switch (draw.between(0, 5)) {
            case 0 -> story.add(at, new Event.Withdrawn());
            case 1 -> story.add(at, story.heard(Meaning.OFFER) ? new Event.Accepted() : new Event.WantsJob(false));
            case 2 -> story.add(at, story.heard(Meaning.OFFER) ? new Event.Declined() : new Event.WantsJob(true));
            case 3 -> story.add(at, new Event.OfferConfirmed());
            default -> story.add(at, new Event.WantsJob(draw.chance(30)));
        }
    }

    private void note(Instant at) {
        switch (draw.between(0, 7)) {
            case 0 -> story.add(at, new Event.TaskDone(draw.pick(TaskKind.values())));
            case 1 -> {
                LocalDate on = LocalDate.ofInstant(at, employer.zone()).plusDays(draw.between(0, 12));
                story.add(at, new Event.DateChosen(MessageKind.FOLLOW_UP, draw.between(1, 3), on));
            }
            case 2 -> story.add(at, new Event.NotSent(MessageKind.THANK_YOU, draw.pick(hosts), null));
            case 3 -> story.add(at, new Event.HandedOver(MessageKind.THANK_YOU, draw.pick(hosts), draw.pick(hosts)));
            case 4 ->
                story.add(
                        at,
                        new Event.AgencyPolicyKnown(draw.pick(AgencyPolicy.THROUGH_AGENCY, AgencyPolicy.DIRECT_OK)));
            case 5 -> story.add(at, new Event.PersonKnown(known(draw.pick(hosts))));
            case 6 -> {
                if (reference) {
                    story.add(
                            at, draw.chance(60) ? new Event.ReferenceNamed("ref") : new Event.ReferenceAlerted("ref"));
                }
            }
            default ->
                story.add(at, sent(draw, MessageKind.CONTACT_LOOKUP, draw.pick(hosts), Channel.EMAIL, List.of()));
        }
    }

    private static Person known(String id) {
        return new Person(
                id,
                "Person " + id,
                null,
                null,
                null,
                Role.OTHER,
                id + "@new.example",
                "+1 212 555 0123",
                null,
                null,
                null,
                MediumSource.ASKED_FOR,
                null,
                null,
                null);
    }

    private void repair(Instant at) {
        List<Fact> told = story.facts().stream()
                .filter(fact ->
                        !(fact.event() instanceof Event.Corrected) && !(fact.event() instanceof Event.Retracted))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        Fact wrong = draw.pick(told);
        if (draw.chance(40)) {
            story.add(at, new Event.Retracted(wrong.id()));
            return;
        }
        Event really = switch (wrong.event()) {
            case Event.Sent sent -> sent(draw, draw.pick(ANYTHING), sent.to(), Channel.EMAIL, List.of());
            case Event.Timeline timeline -> story.timeline(timeline.by(), wrong.at());
            default -> wrong.event();
        };
        boolean meeting = wrong.event() instanceof Event.Interview;
        Instant then = meeting || draw.chance(50) ? null : wrong.at().plus(Duration.ofHours(-draw.between(1, 30)));
        story.add(at, new Event.Corrected(wrong.id(), then, really));
    }
}
