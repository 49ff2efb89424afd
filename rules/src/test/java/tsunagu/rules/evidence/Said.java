package tsunagu.rules.evidence;

import java.util.ArrayList;
import java.util.List;

/** What one parser alone says of pasted text, a line each: {@code nic-mac vm-app01-nic = 000D3A112233}. */
public final class Said {

    private Said() {}

    public static List<String> by(DocumentParser parser, String pasted) {
        var text = Text.of("pasted.txt", 1, pasted);
        var document = Document.json(text, 0);
        return statements(parser.read(document.root(), document.whole(), text));
    }

    public static List<String> by(EvidenceParser parser, String pasted) {
        var said = new ArrayList<String>();
        excerpts(parser, pasted).forEach(excerpt -> said.addAll(statements(excerpt.observations())));
        return said;
    }

    /** The parser is asked at every line that it has not read yet. */
    public static List<Excerpt> excerpts(EvidenceParser parser, String pasted) {
        var text = Text.of("pasted.txt", 1, pasted);
        var excerpts = new ArrayList<Excerpt>();
        for (var index = 0; index < text.size(); ) {
            var excerpt = text.line(index).isBlank() ? java.util.Optional.<Excerpt>empty() : parser.read(text, index);
            excerpt.ifPresent(excerpts::add);
            index = excerpt.map(it -> text.behind(it.last())).orElse(index + 1);
        }
        return excerpts;
    }

    private static List<String> statements(List<Observation> observations) {
        return observations.stream()
                .map(it -> it.field().id() + " " + it.of() + " = " + it.value())
                .toList();
    }
}
