package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the latest description of an application did to its plan, and what a case file said about the person, for the page that
 * is shown next. Neither is a fact: what it replaced is not kept, so this is remembered for as long as the server runs, and for
 * the newest few alone.
 */
@Component
final class News {

    private static final int REMEMBERED = 200;

    private record About(UUID viewer, String application) {}

    private final Map<About, WhatChanged> latest = newest();
    private final Map<About, List<String>> signed = newest();

    synchronized void tell(Viewer viewer, String application, WhatChanged changed) {
        About about = new About(viewer.id(), application);
        latest.remove(about);
        latest.put(about, changed);
    }

    synchronized Optional<WhatChanged> find(Viewer viewer, String application) {
        return Optional.ofNullable(latest.get(new About(viewer.id(), application)));
    }

    /** @param signing what letters say of the person from a file that was just brought in */
    synchronized void tellSigning(Viewer viewer, String application, List<String> signing) {
        signed.put(new About(viewer.id(), application), signing);
    }

    /** What letters say from a file; it is told once. */
    synchronized List<String> takeSigning(Viewer viewer, String application) {
        List<String> signing = signed.remove(new About(viewer.id(), application));
        return signing == null ? List.of() : signing;
    }

    private static <T> Map<About, T> newest() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<About, T> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
