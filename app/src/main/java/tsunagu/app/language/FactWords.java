package tsunagu.app.language;

import java.util.function.UnaryOperator;
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
            case Source.Evidence shown -> sentences.say("source.evidence", shown.name(), shown.line(), shown.quote());
            case Source.Answer answer -> sentences.say("source.answer");
            case Source.Model model -> sentences.say("source.model", model.quote());
            case Source.Default none -> sentences.say("source.default");
        };
    }

    private String unknown(Fact fact) {
        var asked = "ask." + fact.name();
        return sentences.say("fact.unknown", sentences.knows(asked) ? sentences.say(asked) : fact.name());
    }
}
