package tsunagu.app.phrasing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tsunagu.app.language.Phrasebook;
import tsunagu.kb.StepBook;

/** Every sentence of ours that a model may be asked to word, in one language. */
final class OurSentences {

    private static final Path KB = Path.of("../kb");
    private static final StepBook STEPS =
            StepBook.load(KB.resolve("steps"), KB.resolve("caveats"), KB.resolve("outputs"));
    private static final Phrasebook PHRASEBOOK = Phrasebook.load(Path.of("languages"));
    private static final List<String> FRAMES = List.of(
            "advise.plan.repair",
            "advise.plan.how-to",
            "advise.nothing-left",
            "ask.opening",
            "suggest.opening",
            "refer.out-of-scope",
            "refer.not-network",
            "refer.escalate");

    private OurSentences() {}

    static List<String> in(String language) {
        return Stream.of(frames(language), whys(language), steps(language), outputs(language))
                .flatMap(texts -> texts)
                .flatMap(text ->
                        Text.prose(text.replaceAll("\\s+", " "), language).sentences())
                .map(Part::plain)
                .filter(sentence -> !sentence.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<String> frames(String language) {
        return FRAMES.stream().map(PHRASEBOOK.in(language)::say);
    }

    private static Stream<String> whys(String language) {
        var sentences = PHRASEBOOK.in(language);
        return sentences.keys().stream()
                .filter(key -> key.startsWith("ask.") && key.endsWith(".why"))
                .sorted()
                .map(sentences::say);
    }

    private static Stream<String> steps(String language) {
        return STEPS.steps().stream()
                .sorted()
                .map(id -> STEPS.procedure(id).orElseThrow().in(language).text());
    }

    private static Stream<String> outputs(String language) {
        return STEPS.outputs().stream()
                .sorted()
                .map(id -> STEPS.output(id).orElseThrow().words().get(language));
    }
}
