package tsunagu.app.language;

import static java.util.stream.Collectors.joining;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tsunagu.app.conversation.Pasted;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;

/** Says a fact, and where it comes from, in one language. */
public final class FactWords {

    private static final String STEP = "step.";

    private final Sentences sentences;
    private final UnaryOperator<String> stepTitles;

    /** Words in one language; steps are called by their titles. */
    public FactWords(Sentences sentences, UnaryOperator<String> stepTitles) {
        this.sentences = sentences;
        this.stepTitles = stepTitles;
    }

    public String say(Fact fact) {
        if (fact.name().startsWith(STEP) && sentences.knows("fact.step." + fact.value())) {
            var title = stepTitles.apply(fact.name().substring(STEP.length()));
            return sentences.say("fact.step." + fact.value(), title);
        }
        var key = "fact." + fact.name() + "." + fact.value();
        return sentences.knows(key) ? sentences.say(key) : unknown(fact);
    }

    public String sourceOf(Fact fact) {
        return switch (fact.source()) {
            case Source.Utterance said -> sentences.say("source.utterance", said.quote());
            case Source.Evidence shown -> shown(shown);
            case Source.Answer answer -> sentences.say("source.answer");
            case Source.Model model -> sentences.say("source.model", model.quote());
            case Source.Default none -> sentences.say("source.default");
        };
    }

    /** The line, and the lines it was compared with. */
    private String shown(Source.Evidence shown) {
        return Stream.concat(Stream.of(shown), shown.beside().stream())
                .map(line -> sentences.say("source.evidence", nameOf(line.name()), line.line(), line.quote()))
                .collect(joining(sentences.say("source.beside")));
    }

    /** What pasted text is called: its own name, or the person's message. */
    public String nameOf(String pasted) {
        return pasted.equals(Pasted.MESSAGE) ? sentences.say("source.message") : pasted;
    }

    private String unknown(Fact fact) {
        var asked = "ask." + fact.name();
        return sentences.say("fact.unknown", sentences.knows(asked) ? sentences.say(asked) : fact.name());
    }
}
