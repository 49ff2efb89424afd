package tsunagu.app.channel;

import java.util.List;
import java.util.Map;

/** The body of a chat request, as clients send it; what is left out is null until it is checked. */
record ChatRequest(
        String conversation, String message, String language, List<Attached> evidence, Map<String, String> answers) {

    /** A pasted or attached output. */
    record Attached(String name, String text) {}
}
