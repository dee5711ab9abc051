package afterword.app.spelling;

import afterword.app.candidacy.Planned;
import afterword.engine.fact.Person;
import afterword.prose.draft.English;
import afterword.prose.letter.Finding;
import afterword.prose.letter.Letter;
import afterword.prose.spelling.KnownWords;
import afterword.prose.spelling.Proofreader;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What is misspelt in a letter. Nobody waits for it: until it is loaded, reviews are without it and say so. */
@Component
public final class Spelling {

    private static final Logger LOG = LoggerFactory.getLogger(Spelling.class);

    private final Supplier<Proofreader> loading;
    private @Nullable Thread loader;
    private volatile @Nullable Proofreader loaded;
    private volatile boolean failed;

    @Autowired
    Spelling() {
        this(Proofreader::load);
    }

    /** @param loading takes seconds, and is asked once */
    Spelling(Supplier<Proofreader> loading) {
        this.loading = loading;
    }

    /** What was found of a letter already, and its slips behind it; words something is said of already are left at that. */
    public List<Finding> with(List<Finding> found, Planned planned, Letter letter) {
        Proofreader reader = loaded;
        if (letter.form().spoken()) {
            return found;
        }
        if (reader == null) {
            load();
            return found;
        }
        return reader.addTo(found, letter, known(planned), English.of(planned.file()));
    }

    /** What a review without it says of it; empty if it is with it. */
    public String waiting() {
        return loaded != null ? "" : failed ? "Spelling could not be looked up." : "Spelling is still being looked up.";
    }

    /** Whether it is worth asking again in a moment. */
    public boolean coming() {
        return loaded == null && !failed;
    }

    /** Whether it was asked for, so that it takes its room. */
    synchronized boolean asked() {
        return loader != null;
    }

    private synchronized void load() {
        if (loader == null) {
            loader = Thread.ofPlatform().daemon().name("learns to spell").start(this::loadNow);
        }
    }

    /** Waits until it is loaded, or cannot be. */
    void settle() throws InterruptedException {
        Thread loads;
        synchronized (this) {
            loads = loader;
        }
        if (loads != null) {
            loads.join();
        }
    }

    private void loadNow() {
        try {
            loaded = loading.get();
        } catch (RuntimeException | LinkageError | OutOfMemoryError fault) {
            failed = true;
            LOG.error("Spelling and grammar could not be loaded; letters are reviewed without them.", fault);
        }
    }

    private static KnownWords known(Planned planned) {
        return KnownWords.of(planned.file())
                .and(planned.file().people().stream()
                        .map(Person::id)
                        .map(planned::person)
                        .filter(Objects::nonNull)
                        .map(Person::name)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
