package afterword.engine.casefile;

import static afterword.engine.notation.Fields.problem;

import afterword.engine.fact.Channel;
import afterword.engine.fact.Event;
import afterword.engine.fact.Meaning;
import afterword.engine.fact.Precision;
import afterword.engine.fact.StopDegree;
import afterword.engine.notation.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the employer's side wrote or said. */
final class ReplyReader {

    /** The fields only some meanings have. */
    private static final Map<String, Set<Meaning>> ONLY_FOR = new LinkedHashMap<>();

    static {
        ONLY_FOR.put("from-date", EnumSet.of(Meaning.TIMELINE));
        ONLY_FOR.put("to-date", EnumSet.of(Meaning.TIMELINE));
        ONLY_FOR.put("precision", EnumSet.of(Meaning.TIMELINE));
        ONLY_FOR.put("certainty", EnumSet.of(Meaning.TIMELINE));
        ONLY_FOR.put("asked", EnumSet.of(Meaning.TIMELINE));
        ONLY_FOR.put("request", EnumSet.of(Meaning.REQUEST, Meaning.INVITATION, Meaning.CALLS_WELCOME));
        ONLY_FOR.put("degree", EnumSet.of(Meaning.STOP));
        ONLY_FOR.put("employer-wide", EnumSet.of(Meaning.STOP));
        ONLY_FOR.put("exempt", EnumSet.of(Meaning.STOP));
        ONLY_FOR.put("until", EnumSet.of(Meaning.AUTO_REPLY));
        ONLY_FOR.put("delegate", EnumSet.of(Meaning.AUTO_REPLY));
        ONLY_FOR.put("respond-by", EnumSet.of(Meaning.OFFER));
        ONLY_FOR.put("written", EnumSet.of(Meaning.OFFER));
    }

    private final ZoneId zone;
    private final Names names;

    ReplyReader(ZoneId zone, Names names) {
        this.zone = zone;
        this.names = names;
    }

    Event.Received read(Fields reply, Instant at) {
        String from = names.findPerson(reply, "from");
        Meaning meaning = reply.word("meaning", Meaning.class);
        refuseForeign(reply, meaning);
        String says = reply.findText("says");
        boolean stop = meaning == Meaning.STOP;
        StopDegree degree = stop ? reply.word("degree", StopDegree.class, StopDegree.UNCLEAR) : null;
        List<String> exempt = names.people(reply, "exempt");
        if (!exempt.isEmpty() && degree != StopDegree.PROCESS_SILENCE && degree != StopDegree.UNCLEAR) {
            throw problem(
                    reply.get("exempt"),
                    "only a silence while they decide leaves somebody out",
                    "it with degree process-silence, or without a degree",
                    null);
        }
        boolean wide = degree == StopDegree.NO_CONTACT || degree == StopDegree.UNCLEAR;
        return new Event.Received(
                from,
                meaning,
                reply.word("via", Channel.class, Channel.EMAIL),
                says,
                meaning == Meaning.TIMELINE ? timeline(reply, from, says, at) : null,
                reply.flag("personal", from != null),
                request(reply),
                degree,
                stop && reply.flag("employer-wide", wide),
                exempt,
                reply.findDate("until"),
                names.findPerson(reply, "delegate"),
                reply.findInstant("respond-by", zone),
                reply.flag("written", false));
    }

    private static void refuseForeign(Fields reply, Meaning meaning) {
        for (Map.Entry<String, Set<Meaning>> only : ONLY_FOR.entrySet()) {
            String key = only.getKey();
            if (!only.getValue().contains(meaning) && reply.has(key)) {
                List<String> words = only.getValue().stream().map(Meaning::word).toList();
                throw problem(
                        reply.get(key),
                        "'" + key + "' says nothing for meaning " + meaning.word(),
                        "it with meaning " + String.join(" or ", words) + " alone",
                        null);
            }
        }
    }

    private Event.Timeline timeline(Fields reply, @Nullable String from, @Nullable String says, Instant at) {
        LocalDate first = reply.findDate("from-date");
        LocalDate last = reply.findDate("to-date");
        Precision usual = first == null || first.equals(last) ? Precision.EXACT : Precision.VAGUE;
        Precision precision = reply.word("precision", Precision.class, usual);
        return Windows.timeline(
                reply,
                "from-date",
                "to-date",
                from == null ? "" : from,
                says,
                precision,
                LocalDate.ofInstant(at, zone));
    }

    private Event.@Nullable Request request(Fields reply) {
        Fields request = reply.findFields("request", "a request");
        if (request == null) {
            return null;
        }
        Event.Request read = new Event.Request(
                names.findPerson(request, "to"),
                request.has("via") ? request.word("via", Channel.class) : null,
                request.findDate("from"),
                request.findDate("until"),
                request.findTime("hour"));
        Windows.refuseBackwards(request, "until", read.from(), read.until());
        request.noOthers();
        return read;
    }
}
