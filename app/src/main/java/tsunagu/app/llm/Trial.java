package tsunagu.app.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Piece.Kind;

/** Asks a model for one short sentence and says how that went. */
public final class Trial {

    private static final String SLOT = "sentence";
    private static final int LONGEST_SHOWN = 200;

    private static final Prompt PROMPT = new Prompt(
            "check",
            "Write one short, polite sentence in Japanese into the slot of the JSON object. Write nothing else.",
            "Say that you can be reached.",
            JsonObjectSchema.builder()
                    .addStringProperty(SLOT)
                    .required(SLOT)
                    .additionalProperties(false)
                    .build());

    private final Endpoint endpoint;
    private final Duration timeout;
    private final StringBuilder text = new StringBuilder();
    private final long began = System.nanoTime();
    private Duration first = Duration.ZERO;

    private Trial(Endpoint endpoint, Duration timeout) {
        this.endpoint = endpoint;
        this.timeout = timeout;
    }

    /**
     * How it went, in words for an operator.
     *
     * @param good whether the model can be used
     */
    public record Outcome(boolean good, List<String> lines) {}

    /** Asks the language model of the settings; without one there is nothing to ask. */
    public static Outcome of(ModelSettings settings) {
        return settings.language()
                .map(endpoint -> new Trial(endpoint, settings.timeout()).outcome())
                .orElseGet(() -> bad("No model is configured: set TSUNAGU_MODEL_PROVIDER to openai, azure-openai,"
                        + " anthropic or ollama, and TSUNAGU_MODEL_NAME; serve --help lists the other settings."));
    }

    private Outcome outcome() {
        try (var writing = new Providers(timeout).languageModel(endpoint).ask(PROMPT)) {
            while (true) {
                switch (writing.next(timeout.minus(passed()))) {
                    case Piece.Words(var words) -> note(words);
                    case Piece.End(var usage) -> {
                        return ended(usage);
                    }
                    case Piece.Fault(var kind, var detail) -> {
                        return failed(kind, detail);
                    }
                    case Piece.Silence silence -> {
                        return failed(Kind.SLOW, "not done after " + seconds(timeout));
                    }
                }
            }
        }
    }

    private void note(String words) {
        if (text.isEmpty()) {
            first = passed();
        }
        text.append(words);
    }

    private Outcome ended(Piece.Usage usage) {
        var spent = "Its first words came after " + seconds(first) + ", the last after " + seconds(passed()) + "; "
                + usage.read() + " tokens read, " + usage.written() + " written.";
        return sentence()
                .map(sentence ->
                        new Outcome(true, List.of(who() + " wrote the JSON it was asked for: " + sentence, spent)))
                .orElseGet(() -> bad("Cannot use " + who() + ": it answered, but not with the JSON it was asked for: "
                        + shown(text.toString()) + ". Choose a model that can write JSON by a schema."));
    }

    /** What stands in the slot, if that is all there is. */
    private Optional<String> sentence() {
        try {
            return Optional.of(Json.MAPPER.readTree(text.toString()))
                    .filter(written -> written.size() == 1)
                    .map(written -> written.path(SLOT))
                    .filter(JsonNode::isTextual)
                    .map(slot -> shown(slot.asText()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private Outcome failed(Kind kind, String detail) {
        return bad("Cannot use " + who() + ": " + kind.id() + ", " + detail + ". " + advice(kind));
    }

    private static String advice(Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> "Check TSUNAGU_MODEL_URL, and that nothing between here and there is in the way.";
            case REFUSED -> "Check TSUNAGU_MODEL_KEY, TSUNAGU_MODEL_NAME and TSUNAGU_MODEL_URL.";
            case BUSY -> "Try again later, or have your limit at the provider raised.";
            case BROKEN, RESTING -> "Try again later; if it stays like that, ask the provider.";
            case SLOW -> "Choose a faster model, or raise TSUNAGU_MODEL_TIMEOUT.";
            case CUT -> "Check that TSUNAGU_MODEL_URL is where the API begins; it often ends in /v1.";
            case HUGE -> "Choose another model.";
        };
    }

    private static Outcome bad(String line) {
        return new Outcome(false, List.of(line));
    }

    private String who() {
        return endpoint.fullName() + " at " + endpoint.url();
    }

    private Duration passed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
    }

    private static String shown(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
