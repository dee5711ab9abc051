package afterword.app.candidacy;

import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Records as JSON and back, for what this very program writes and reads again: each is an array of its components in their
 * order, without a name. Dates are days and instants seconds, counted from 1970.
 */
final class RecordJson<T extends Record> {

    private static final JsonFactory JSON = new JsonFactory();

    /** Shared by all: a form is made when a value of its type first comes by. */
    private static final Map<Type, Form> FORMS = new ConcurrentHashMap<>();

    private final Class<T> type;

    RecordJson(Class<T> type) {
        this.type = type;
    }

    String write(T value) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            put(json, type, value);
        }
        return text.toString();
    }

    /** @param json as {@link #write} of this very program wrote it */
    T read(String json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return type.cast(form(type).read(parser));
        }
    }

    /** How values of one type are written and read. */
    private interface Form {

        void write(JsonGenerator json, Object value);

        /** Reads from the current token, and leaves the parser on the value's last. */
        Object read(JsonParser json);
    }

    private static void put(JsonGenerator json, Type type, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else {
            form(type).write(json, value);
        }
    }

    private static @Nullable Object take(JsonParser json, Type type) {
        return json.currentToken() == JsonToken.VALUE_NULL ? null : form(type).read(json);
    }

    private static Form form(Type type) {
        Form known = FORMS.get(type);
        if (known == null) {
            known = made(type);
            FORMS.put(type, known);
        }
        return known;
    }

    private static Form made(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListForm(generic.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return new MapForm(generic.getActualTypeArguments()[0], generic.getActualTypeArguments()[1]);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return RecordForm.of(plain);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return new EnumForm(List.of(plain.getEnumConstants()));
        }
        Form scalar = SCALARS.get(type);
        if (scalar == null) {
            throw new IllegalStateException("No way to keep a " + type);
        }
        return scalar;
    }

    private static final Map<Type, Form> SCALARS = Map.of(
            String.class, scalar((json, value) -> json.writeString((String) value), JsonParser::getString),
            int.class, scalar((json, value) -> json.writeNumber((int) value), JsonParser::getIntValue),
            boolean.class, scalar((json, value) -> json.writeBoolean((boolean) value), JsonParser::getBooleanValue),
            ZoneId.class,
                    scalar(
                            (json, value) -> json.writeString(((ZoneId) value).getId()),
                            json -> ZoneId.of(json.getString())),
            LocalDate.class,
                    scalar(
                            (json, value) -> json.writeNumber(((LocalDate) value).toEpochDay()),
                            json -> LocalDate.ofEpochDay(json.getLongValue())),
            LocalTime.class,
                    scalar(
                            (json, value) -> json.writeNumber(((LocalTime) value).toNanoOfDay()),
                            json -> LocalTime.ofNanoOfDay(json.getLongValue())),
            Instant.class, new InstantForm());

    private interface Writing {
        void write(JsonGenerator json, Object value);
    }

    private interface Reading {
        Object read(JsonParser json);
    }

    private static Form scalar(Writing writing, Reading reading) {
        return new Form() {
            @Override
            public void write(JsonGenerator json, Object value) {
                writing.write(json, value);
            }

            @Override
            public Object read(JsonParser json) {
                return reading.read(json);
            }
        };
    }

    private record EnumForm(List<?> constants) implements Form {

        @Override
        public void write(JsonGenerator json, Object value) {
            json.writeNumber(((Enum<?>) value).ordinal());
        }

        @Override
        public Object read(JsonParser json) {
            return constants.get(json.getIntValue());
        }
    }

    /** Seconds, and nanoseconds behind them. */
    private static final class InstantForm implements Form {

        @Override
        public void write(JsonGenerator json, Object value) {
            Instant instant = (Instant) value;
            json.writeStartArray();
            json.writeNumber(instant.getEpochSecond());
            json.writeNumber(instant.getNano());
            json.writeEndArray();
        }

        @Override
        public Object read(JsonParser json) {
            json.nextToken();
            long second = json.getLongValue();
            json.nextToken();
            int nano = json.getIntValue();
            json.nextToken();
            return Instant.ofEpochSecond(second, nano);
        }
    }

    private record ListForm(Type of) implements Form {

        @Override
        public void write(JsonGenerator json, Object value) {
            json.writeStartArray();
            for (Object each : (List<?>) value) {
                put(json, of, each);
            }
            json.writeEndArray();
        }

        @Override
        public Object read(JsonParser json) {
            List<@Nullable Object> all = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                all.add(take(json, of));
            }
            return all;
        }
    }

    /** Keys and values in turn. */
    private record MapForm(Type key, Type value) implements Form {

        @Override
        public void write(JsonGenerator json, Object map) {
            json.writeStartArray();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
                put(json, key, entry.getKey());
                put(json, value, entry.getValue());
            }
            json.writeEndArray();
        }

        @Override
        public Object read(JsonParser json) {
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Object name = take(json, key);
                json.nextToken();
                map.put(name, take(json, value));
            }
            return map;
        }
    }

    private record RecordForm(Constructor<?> constructor, List<Method> accessors, List<Type> types) implements Form {

        static RecordForm of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] parameters = new Class<?>[components.length];
            List<Method> accessors = new ArrayList<>();
            List<Type> types = new ArrayList<>();
            for (int i = 0; i < components.length; i++) {
                parameters[i] = components[i].getType();
                Method accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                accessors.add(accessor);
                types.add(components[i].getGenericType());
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(parameters);
                constructor.setAccessible(true);
                return new RecordForm(constructor, accessors, types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void write(JsonGenerator json, Object value) {
            json.writeStartArray();
            try {
                for (int i = 0; i < types.size(); i++) {
                    put(json, types.get(i), accessors.get(i).invoke(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            json.writeEndArray();
        }

        @Override
        public Object read(JsonParser json) {
            @Nullable Object[] values = new @Nullable Object[types.size()];
            for (int i = 0; i < values.length; i++) {
                json.nextToken();
                values[i] = take(json, types.get(i));
            }
            if (json.nextToken() != JsonToken.END_ARRAY) {
                throw new IllegalStateException("More than a record's components: " + constructor);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
