package afterword.prose.draft;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Fact;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.MessageKind;
import afterword.engine.fact.Mode;
import afterword.engine.history.Meeting;
import afterword.prose.letter.Form;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a scene comes to, by the names of templates: texts, or null where something is not known, and yes or no. */
final class Known {

    private static final int THIS_WEEK = 6;

    private final Scene scene;
    private final English english;
    private final Map<String, @Nullable Object> all = new HashMap<>();

    private Known(Scene scene, English english) {
        this.scene = scene;
        this.english = english;
        Names.TEXTS.keySet().forEach(name -> all.put(name, null));
        Names.FLAGS.keySet().forEach(name -> all.put(name, false));
    }

    /** Every name, with what is known. */
    static Map<String, @Nullable Object> of(Scene scene, MessageKind kind, Form form, English english) {
        Known known = new Known(scene, english);
        known.people();
        known.interview(form);
        known.talk(kind);
        known.dates();
        known.offers();
        known.received();
        return known.all;
    }

    private void people() {
        all.put("name", line(scene.file.sender().name()));
        all.put("phone", line(scene.file.sender().phone()));
        all.put("their-name", Salutation.spoken(scene.to));
        all.put("employer", line(scene.file.application().employer().name()));
        all.put("job", Phrase.plain(scene.file.application().posting().title()));
        all.put("british", english == English.UK);
        all.put("wants-job", scene.history.wantsJob());
        List<String> unreached = new ArrayList<>();
        scene.unreached().forEach(name -> unreached.add(line(name)));
        if (!unreached.isEmpty()) {
            String last = unreached.removeLast();
            all.put("unreached", unreached.isEmpty() ? last : String.join(", ", unreached) + " and " + last);
        }
    }

    private void interview(Form form) {
        Meeting met = scene.met;
        all.put("met", met != null);
        all.put("helped", met == null && scene.interview != null);
        all.put("interviewed", scene.interview != null);
        if (scene.interview != null) {
            all.put("interviewed-on", "on " + english.day(scene.day(scene.interview.start())));
        }
        if (met != null) {
            LocalDate day = scene.day(met.start());
            all.put("interview-on", "on " + english.day(day));
            all.put("interview-when", when(day, form == Form.CARD || form == Form.LETTER));
        }
        all.put("on-site", scene.mode(Mode.ON_SITE));
        all.put("video", scene.mode(Mode.VIDEO));
        all.put("by-phone", scene.mode(Mode.PHONE));
        Meeting ahead = scene.ahead();
        if (ahead != null) {
            ZonedDateTime start = ahead.start().atZone(scene.zone);
            all.put("appointment", english.weekday(start.toLocalDate()) + " at " + english.time(start.toLocalTime()));
        }
    }

    /** "today", "yesterday", "on Tuesday", "on June 2"; on paper, which takes its time, the date. */
    private String when(LocalDate day, boolean paper) {
        long ago = day.until(scene.today, java.time.temporal.ChronoUnit.DAYS);
        if (paper || ago < 0 || ago > THIS_WEEK) {
            return "on " + english.day(day);
        }
        if (ago < 2) {
            return ago == 0 ? "today" : "yesterday";
        }
        return "on " + day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK);
    }

    private void talk(MessageKind kind) {
        List<String> points = new ArrayList<>();
        String comment = null;
        for (Event.Discussed discussed : scene.discussed()) {
            for (String point : discussed.points()) {
                String thing = Phrase.thing(point);
                if (thing != null) {
                    points.add(thing);
                }
            }
            for (String each : discussed.comments()) {
                comment = comment == null ? Phrase.plain(each) : comment;
            }
            for (String each : discussed.rapport()) {
                all.putIfAbsent("rapport-shared", Phrase.shared(each));
                if (Phrase.shared(each) == null) {
                    all.putIfAbsent("rapport-thing", Phrase.thing(each));
                }
            }
        }
        int turn = kind == MessageKind.THANK_YOU ? 0 : scene.toThem();
        if (!points.isEmpty()) {
            all.put("point", points.get(turn % points.size()));
            all.put("second-point", points.size() < 2 ? null : points.get((turn + 1) % points.size()));
        }
        all.put("comment", comment);
        List<Event.Fit> fits = scene.fits();
        if (!fits.isEmpty()) {
            Event.Fit fit = fits.get((scene.place() + turn) % fits.size());
            all.put("fit", true);
            all.put("needs", Phrase.need(fit.needs()));
            String done = Phrase.done(fit.shown());
            all.put("shown-done", done);
            all.put("shown-thing", done == null ? Phrase.thing(fit.shown()) : null);
        }
        Event.Promised promise = scene.promise();
        if (promise != null) {
            String deed = Phrase.deed(promise.what());
            all.put("promise-to", deed);
            all.put("promise-thing", deed == null ? Phrase.thing(promise.what()) : null);
            LocalDate by = promise.by();
            all.put("promise-by", by == null || by.isBefore(scene.today) ? null : "by " + english.day(by));
        }
    }

    private void dates() {
        Fact applied = scene.history.applied();
        if (applied != null) {
            all.put("applied", true);
            all.put("applied-on", "on " + english.day(scene.day(applied.at())));
        }
        all.put("second", scene.followUps() == 1);
        all.put("later", scene.followUps() > 1);
        Instant last = scene.lastSent();
        all.put("last-message-of", last == null ? null : "of " + english.day(scene.day(last)));
        Event.Timeline named = scene.named();
        LocalDate to = named == null ? null : named.to();
        if (named != null && to != null && to.isBefore(scene.today)) {
            boolean theirs = named.by().equals(scene.to.id());
            all.put("date-passed", true);
            all.put(theirs ? "named-date-passed" : "other-date-passed", true);
            all.put(theirs ? "named-date" : "other-date", window(named.from(), to));
        }
    }

    /** A window of days as one says it. */
    private String window(@Nullable LocalDate from, LocalDate to) {
        if (from == null || !from.isBefore(to)) {
            return english.day(to);
        }
        String month = to.getMonth().getDisplayName(java.time.format.TextStyle.FULL, Locale.UK);
        if (from.getMonth() == to.getMonth() && from.getYear() == to.getYear()) {
            LocalDate end = to.with(TemporalAdjusters.lastDayOfMonth());
            boolean last = to.isAfter(end.minusDays(3));
            if (from.getDayOfMonth() < 4 && last) {
                return month;
            }
            if (from.getDayOfMonth() == 11 && to.getDayOfMonth() == 20) {
                return "mid-" + month;
            }
            if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == 10) {
                return "early " + month;
            }
            if (from.getDayOfMonth() == 21 && last) {
                return "late " + month;
            }
        }
        boolean week = from.getDayOfWeek() == DayOfWeek.MONDAY
                && from.until(to).getDays() < 7
                && !to.isAfter(from.plusDays(6));
        return week ? "the week of " + english.day(from) : "the days up to " + english.day(to);
    }

    private void offers() {
        Event.OfferElsewhere other = scene.offerElsewhere();
        if (other != null) {
            Instant by = other.respondBy();
            all.put("another-offer", true);
            all.put("another-offer-by", by == null ? null : english.day(scene.day(by)));
            all.put("prefers-this", other.preferred());
        }
        Event.Received offer = scene.received(Meaning.OFFER);
        if (offer != null) {
            Instant by = offer.respondBy();
            boolean accepting = scene.happened(Event.Accepted.class);
            boolean declining = scene.happened(Event.Declined.class);
            boolean written = offer.written() || scene.happened(Event.OfferConfirmed.class);
            all.put("their-offer", true);
            all.put("ask-in-writing", !written && !accepting && !declining && scene.ahead() == null);
            all.put("offer-written", written);
            all.put("accepting", accepting);
            all.put("declining", declining && !accepting);
            all.put("undecided", !accepting && !declining);
            all.put("answer-by", by == null || by.isBefore(scene.now) ? null : english.day(scene.day(by)));
        }
    }

    private void received() {
        Event.Received last = scene.lastReceived();
        if (last != null) {
            all.put("they-wrote", true);
            all.put(
                    switch (last.meaning()) {
                        case INVITATION -> "they-invited";
                        case TIMELINE -> "they-named-date";
                        case REOPENED -> "they-reopened";
                        case OFFER -> "they-offered";
                        default -> "they-wrote-else";
                    },
                    true);
        }
        all.put("they-asked", scene.askedByThem());
        all.put("others-asked", scene.asked() && !scene.askedByThem());
        Event.Received accepted = scene.received(Meaning.INVITE_ACCEPTED);
        all.put("connected", accepted != null && scene.theirs(accepted));
        Event.Received no = scene.received(Meaning.REJECTION);
        all.put("they-said-no", no != null);
        all.put("told-by-phone", no != null && scene.theirs(no) && no.via() == Channel.PHONE);
    }

    /** A text on one line and without marks of our own, null if there is none. */
    private static @Nullable String line(@Nullable String text) {
        String line = text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\p{Co}\\s]+", " ").strip();
        return line.isEmpty() ? null : line;
    }
}
