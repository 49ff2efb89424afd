package tsunagu.rules.evidence.linux;

import java.util.ArrayList;
import java.util.List;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Text;

/** What one parser reads of a pasted text. */
final class Pasted {

    private Pasted() {}

    /** Its excerpts, in order. */
    static List<Excerpt> excerpts(EvidenceParser parser, String pasted) {
        var text = Text.of("pasted.txt", 1, pasted);
        var excerpts = new ArrayList<Excerpt>();
        var read = 0;
        for (var index = 0; index < text.size(); index++) {
            if (text.line(index).number() > read && !text.line(index).isBlank()) {
                parser.read(text, index).ifPresent(excerpts::add);
                read = excerpts.isEmpty() ? 0 : excerpts.getLast().last();
            }
        }
        return excerpts;
    }

    /** Field, thing and value of each observation, in the order in which they were made. */
    static List<String> statements(EvidenceParser parser, String pasted) {
        return excerpts(parser, pasted).stream()
                .flatMap(excerpt -> excerpt.observations().stream())
                .map(it -> it.field().id() + " " + it.of() + " " + it.value())
                .toList();
    }
}
