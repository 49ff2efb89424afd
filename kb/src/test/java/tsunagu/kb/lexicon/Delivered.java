package tsunagu.kb.lexicon;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lexicon as it is delivered, loaded once for all tests. */
final class Delivered {

    static final Path WORDS = Path.of("words");
    static final Path SYMPTOMS = Path.of("symptoms");
    static final Lexicon LEXICON = Lexicon.load(WORDS, SYMPTOMS);

    private Delivered() {}

    /** What holds after the whole message: of each fact the value read last. */
    static Map<String, String> facts(String message) {
        var facts = new LinkedHashMap<String, String>();
        LEXICON.read(message).forEach(reading -> facts.put(reading.fact(), reading.value()));
        return facts;
    }
}
