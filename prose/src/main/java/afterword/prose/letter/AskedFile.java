package afterword.prose.letter;

import org.jspecify.annotations.Nullable;

/**
 * A file a posting asks for.
 *
 * @param what the document, in the posting's word ("resume"); empty where the posting says of any file how it is named
 * @param name what it is to be called, the person's own name put in as far as it is known; null if the posting leaves it open
 * @param open whether a part of the name is still the posting's placeholder
 */
public record AskedFile(String what, @Nullable String name, boolean open) {

    /** "resume, named Hale_Robin.pdf". */
    public String words() {
        String called = what.isEmpty() ? "your files" : what;
        return name == null ? called : called + ", named " + name;
    }
}
