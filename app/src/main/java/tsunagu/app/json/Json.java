package tsunagu.app.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;

/** The one way we write and read JSON: strict about names, dates as ISO text, nothing null. */
public final class Json {

    private static final int DEEPEST = 50;

    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addMixIn(Source.class, SourceAsJson.class)
            .addMixIn(Source.Evidence.class, EvidenceAsJson.class)
            .addMixIn(Fact.class, FactAsJson.class)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .withCoercionConfig(LogicalType.Textual, Json::exactly)
            .withCoercionConfig(LogicalType.Boolean, Json::exactly)
            .withCoercionConfig(LogicalType.Integer, Json::exactly)
            .build();

    private Json() {}

    /** A number is no text, a text is no number: whoever mixes them up is told so. */
    private static void exactly(MutableCoercionConfig coercion) {
        for (var shape : CoercionInputShape.values()) {
            coercion.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** Where a fact comes from carries its kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Source.Utterance.class, name = "utterance"),
        @JsonSubTypes.Type(value = Source.Evidence.class, name = "evidence"),
        @JsonSubTypes.Type(value = Source.Answer.class, name = "answer"),
        @JsonSubTypes.Type(value = Source.Model.class, name = "model"),
        @JsonSubTypes.Type(value = Source.Default.class, name = "default")
    })
    private interface SourceAsJson {}

    /** What is the rule is left out. */
    private interface EvidenceAsJson {

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Source.Evidence> beside();

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean words();
    }

    @JsonIgnoreProperties(
            value = {"unknown", "proven"},
            ignoreUnknown = true)
    private interface FactAsJson {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName() + " as JSON", e);
        }
    }

    public static String pretty(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write " + value.getClass().getSimpleName() + " as JSON", e);
        }
    }

    /** Reads what we wrote ourselves. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Cannot read a stored " + type.getSimpleName() + "; was the database changed by hand?", e);
        }
    }
}
