package afterword.app.present;

import afterword.engine.fact.Word;
import afterword.engine.notation.JsonForm;
import afterword.engine.notation.Node;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON values one after the other, one a line. Not shared by threads. */
public final class JsonText implements AutoCloseable {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator((String) null).build();

    private final JsonGenerator json;
    private final Stamps stamps = new Stamps();

    /** Names of fields, encoded once. */
    private final Map<String, SerializableString> names = new IdentityHashMap<>();

    /** What else does not change from line to line: words of closed lists, rules as a reason cites them, letter checks. */
    private final Map<Object, SerializableString> encoded = new IdentityHashMap<>();

    /** @param out is not closed; a line is complete there once it was ended */
    public JsonText(OutputStream out) {
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    Stamps stamps() {
        return stamps;
    }

    /** Begins an object that is a line, or an item of a list. */
    public JsonText begin() {
        json.writeStartObject();
        return this;
    }

    /** Begins an object that is a field. */
    public JsonText begin(String name) {
        json.writeName(name);
        json.writeStartObject();
        return this;
    }

    /** Ends an object. */
    public JsonText end() {
        json.writeEndObject();
        return this;
    }

    /** Begins a list that is a field. */
    public JsonText list(String name) {
        name(name);
        json.writeStartArray();
        return this;
    }

    /** Ends a list. */
    public JsonText endList() {
        json.writeEndArray();
        return this;
    }

    /** An item of a list. */
    public JsonText item(String text) {
        json.writeString(text);
        return this;
    }

    /** An item of a list: a part of a case, as a case file in JSON has it. */
    public JsonText item(Node part) {
        JsonForm.write(part, json);
        return this;
    }

    /** A field with a part of a case, as a case file in JSON has it. */
    public JsonText put(String name, Node part) {
        name(name);
        JsonForm.write(part, json);
        return this;
    }

    /** The fields of a part of a case, as fields of an object that has begun. */
    public JsonText putAll(Node.Mapping part) {
        part.entries().forEach(entry -> put(entry.key().text(), entry.value()));
        return this;
    }

    /** A field with text, or null. */
    public JsonText put(String name, @Nullable String text) {
        name(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
        return this;
    }

    /** A field with a number. */
    public JsonText put(String name, int number) {
        name(name);
        json.writeNumber(number);
        return this;
    }

    /** A field with a number that is not whole, to three places. */
    public JsonText put(String name, double number) {
        name(name);
        json.writeNumber(Math.round(number * 1_000) / 1_000.0);
        return this;
    }

    /** A field with true or false. */
    public JsonText put(String name, boolean flag) {
        name(name);
        json.writeBoolean(flag);
        return this;
    }

    /** A field with a word of a closed list, or null. */
    public JsonText put(String name, @Nullable Word word) {
        name(name);
        if (word == null) {
            json.writeNull();
        } else {
            encoded(word, JsonText::spelled);
        }
        return this;
    }

    /** A field with a date, or null. */
    public JsonText put(String name, @Nullable LocalDate date) {
        return put(name, date == null ? null : date.toString());
    }

    /** A field with an instant as a zone sees it, or null. */
    public JsonText put(String name, @Nullable Instant instant, ZoneId zone) {
        name(name);
        if (instant == null) {
            json.writeNull();
        } else {
            stamps.write(instant, zone);
            json.writeRawUTF8String(stamps.bytes(), 0, stamps.length());
        }
        return this;
    }

    /** A field with a list of texts. */
    public JsonText texts(String name, List<String> texts) {
        list(name);
        for (String text : texts) {
            json.writeString(text);
        }
        return endList();
    }

    /** A field with a list of words. */
    public JsonText words(String name, List<? extends Word> words) {
        list(name);
        for (Word word : words) {
            encoded(word, JsonText::spelled);
        }
        return endList();
    }

    /**
     * An item of a list, or the rest of an object after a name, that looks the same whenever it is written.
     *
     * @param of told apart by identity
     * @param text its JSON
     */
    <T> JsonText encoded(T of, Function<T, String> text) {
        SerializableString known = encoded.get(of);
        if (known == null) {
            known = new SerializedString(text.apply(of));
            encoded.put(of, known);
        }
        json.writeRawValue(known);
        return this;
    }

    /** The name of a field whose value follows; names are few, and each is one text. */
    JsonText name(String name) {
        SerializableString known = names.get(name);
        if (known == null) {
            known = new SerializedString(name);
            names.put(name, known);
        }
        json.writeName(known);
        return this;
    }

    private static String spelled(Word word) {
        return quoted(word.word());
    }

    /** A text in quotes, with everything escaped that must be. */
    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    /** Ends the line and hands it on. */
    public void endLine() {
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void close() {
        json.close();
    }
}
