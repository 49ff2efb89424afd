package tsunagu.app.phrasing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Access;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.Asked;
import tsunagu.app.llm.Endpoint;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.llm.Provider;
import tsunagu.app.llm.StubModelServer;

/** What a stubbed model makes of the sentences it is given. */
public final class StubWords {

    private static final int TYPED = 7;

    private StubWords() {}

    /** The same sentences, with a word of courtesy that changes nothing. */
    public static Function<Asked, Answer> kindly() {
        return each(
                sentence -> isJapanese(sentence) ? "お手数ですが、" + sentence : "Thank you for your patience. " + sentence);
    }

    /** For each sentence this, typed a few characters at a time. */
    public static Function<Asked, Answer> each(UnaryOperator<String> words) {
        return asked -> Answer.typed(written(asked, words), TYPED);
    }

    /** The JSON that answers the request. */
    public static String written(Asked asked, UnaryOperator<String> words) {
        var sentences = Json.read(asked.data(), ObjectNode.class);
        sentences
                .properties()
                .forEach(slot ->
                        sentences.put(slot.getKey(), words.apply(slot.getValue().asText())));
        return sentences.toString();
    }

    private static boolean isJapanese(String sentence) {
        return sentence.codePoints().anyMatch(letter -> letter >= 0x3040 && letter < 0x30FF);
    }

    /** Settings that name the stub, which may take so long. */
    public static ModelSettings settings(StubModelServer stub, Duration timeout, boolean reads) {
        var endpoint = new Endpoint(Provider.OPENAI, stub.url(), "stub-1", new Access.Open());
        return new ModelSettings(Optional.of(endpoint), timeout, reads, false, Optional.empty());
    }
}
