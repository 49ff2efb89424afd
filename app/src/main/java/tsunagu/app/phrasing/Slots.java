package tsunagu.app.phrasing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code {"1": "…", "2": "…"}} while it is being written: a slot is there as soon as its last quote is.
 *
 * <p>What stands before the first brace, such as a code fence, is passed over. The first word on a slot stands.
 */
final class Slots {

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, String> slots = new HashMap<>();
    private final JsonParser parser;
    private final ByteArrayFeeder feeder;
    private boolean begun;
    private boolean whole;

    Slots() {
        try {
            this.parser = JSON.createNonBlockingByteArrayParser();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read JSON", e);
        }
        this.feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
    }

    /**
     * Reads on.
     *
     * @throws IOException when it is not such an object; the slots read before stand
     */
    void read(String words) throws IOException {
        var from = begun ? 0 : words.indexOf('{');
        if (from < 0 || whole) {
            return;
        }
        begun = true;
        var bytes = words.substring(from).getBytes(StandardCharsets.UTF_8);
        feeder.feedInput(bytes, 0, bytes.length);
        take();
    }

    Optional<String> slot(int number) {
        return Optional.ofNullable(slots.get(Integer.toString(number)));
    }

    /** Whether the object was closed. */
    boolean isWhole() {
        return whole;
    }

    private void take() throws IOException {
        for (var token = parser.nextToken(); token != JsonToken.NOT_AVAILABLE; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> requireOutside();
                case FIELD_NAME -> {}
                case VALUE_STRING -> slots.putIfAbsent(parser.currentName(), parser.getText());
                case END_OBJECT -> {
                    whole = true;
                    return;
                }
                default -> throw new IOException("a slot holds text, not " + token);
            }
        }
    }

    private void requireOutside() throws IOException {
        if (parser.getParsingContext().getParent() != null
                && !parser.getParsingContext().getParent().inRoot()) {
            throw new IOException("a slot holds text, not an object");
        }
    }
}
