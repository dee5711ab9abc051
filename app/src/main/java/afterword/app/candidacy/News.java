package afterword.app.candidacy;

import afterword.app.storage.Viewer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the latest description of an application did to its plan, for the page that is shown next. A description is no
 * fact: what it replaced is not kept, so this is remembered for as long as the server runs, and for the newest few alone.
 */
@Component
final class News {

    private static final int REMEMBERED = 200;

    private record About(UUID viewer, String application) {}

    private final Map<About, WhatChanged> latest = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<About, WhatChanged> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void tell(Viewer viewer, String application, WhatChanged changed) {
        About about = new About(viewer.id(), application);
        latest.remove(about);
        latest.put(about, changed);
    }

    synchronized Optional<WhatChanged> find(Viewer viewer, String application) {
        return Optional.ofNullable(latest.get(new About(viewer.id(), application)));
    }
}
