package tsunagu.app.llm;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Calls as tests make them. */
final class Calls {

    static final Secret KEY = new Secret("sk-test-1234567890abcdef");
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private Calls() {}

    static Prompt prompt() {
        var shape = JsonObjectSchema.builder()
                .addStringProperty("sentence")
                .required("sentence")
                .build();
        return new Prompt("wording", "Write one sentence.", "これを書いてください。", shape);
    }

    static LanguageModel model(Provider provider, URI url) {
        return model(provider, url, new Access.Key(KEY));
    }

    static LanguageModel model(Provider provider, URI url, Access access) {
        return new Providers(PATIENCE).languageModel(new Endpoint(provider, url, "stub-1", access));
    }

    /** Everything that comes, words joined. */
    static List<Piece> all(LanguageModel model) {
        try (var writing = model.ask(prompt())) {
            return all(writing);
        }
    }

    static List<Piece> all(Writing writing) {
        var text = new StringBuilder();
        var pieces = new ArrayList<Piece>();
        while (true) {
            switch (writing.next(PATIENCE)) {
                case Piece.Words(var words) -> text.append(words);
                case Piece.Silence silence -> pieces.add(silence);
                case Piece last -> {
                    if (!text.isEmpty()) {
                        pieces.add(new Piece.Words(text.toString()));
                    }
                    pieces.add(last);
                    return pieces;
                }
            }
        }
    }

    static Piece last(LanguageModel model) {
        return all(model).getLast();
    }

    static Piece.Fault fault(LanguageModel model) {
        return (Piece.Fault) last(model);
    }
}
