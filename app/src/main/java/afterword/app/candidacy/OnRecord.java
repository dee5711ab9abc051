package afterword.app.candidacy;

import afterword.app.present.Days;
import afterword.app.telling.Known;
import afterword.app.telling.Option;
import afterword.engine.fact.Application;
import afterword.engine.fact.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the forms of an application can point at. */
final class OnRecord {

    private OnRecord() {}

    static Known of(Planned planned) {
        Map<String, List<Option>> named = new HashMap<>();
        named.put(
                "person",
                planned.file().people().stream()
                        .map(person -> new Option(person.id(), planned.name(person.id())))
                        .toList());
        named.put(
                "application",
                planned.file().also().stream()
                        .map(other -> new Option(other.id(), other.employer().name()))
                        .toList());
        named.put("employer", employers(planned));
        FactWords words = new FactWords(planned);
        for (FactStory story : FactStory.of(planned).reversed()) {
            if (story.takenBack() == null) {
                Event event = story.last().event();
                LocalDate on = LocalDate.ofInstant(story.last().at(), planned.office());
                Option option = new Option(story.id(), words.of(event) + ", " + Days.shortly(on));
                for (String kind : kinds(event)) {
                    named.computeIfAbsent(kind, none -> new ArrayList<>()).add(option);
                }
            }
        }
        return new Known(planned.office(), named);
    }

    /** What other facts may refer to. */
    private static List<String> kinds(Event event) {
        return switch (event) {
            case Event.Interview it -> List.of("interview");
            case Event.Sent it -> List.of("sent");
            case Event.Promised it -> List.of("promised");
            case Event.OfferElsewhere it -> List.of("offer-elsewhere");
            case Event.Received it -> List.of("received " + it.meaning().word());
            default -> List.of();
        };
    }

    private static List<Option> employers(Planned planned) {
        Map<String, String> employers = new LinkedHashMap<>();
        List<Application> all = new ArrayList<>(planned.file().also());
        all.addFirst(planned.file().application());
        all.forEach(each ->
                employers.putIfAbsent(each.employer().id(), each.employer().name()));
        return employers.entrySet().stream()
                .map(each -> new Option(each.getKey(), each.getValue()))
                .toList();
    }
}
