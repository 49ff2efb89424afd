package tsunagu.rules.evidence.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/** What one parser reads of a text, asked at line after line. */
record Pasted(List<Excerpt> excerpts) {

    static Pasted readBy(EvidenceParser parser, String pasted) {
        var text = Text.of("pasted.txt", 1, pasted);
        var excerpts = new ArrayList<Excerpt>();
        for (var index = 0; index < text.size(); index++) {
            var excerpt = text.line(index).isBlank() ? Optional.<Excerpt>empty() : parser.read(text, index);
            excerpt.ifPresent(excerpts::add);
            index = Math.max(index, excerpt.map(Excerpt::last).orElse(0) - 1);
        }
        return new Pasted(excerpts);
    }

    /** Such as {@code netsh-config whole 1-9}. */
    List<String> kinds() {
        return excerpts.stream()
                .map(it -> it.kind() + " " + it.completeness().name().toLowerCase(Locale.ROOT) + " " + it.first() + "-"
                        + it.last())
                .toList();
    }

    /** Such as {@code adapter-mac Ethernet 2 = 000D3A112233}. */
    List<String> says() {
        return excerpts.stream()
                .flatMap(it -> it.observations().stream())
                .map(Pasted::said)
                .toList();
    }

    private static String said(Observation it) {
        return it.field().id() + (it.of().isEmpty() ? "" : " " + it.of()) + " = " + it.value();
    }
}
