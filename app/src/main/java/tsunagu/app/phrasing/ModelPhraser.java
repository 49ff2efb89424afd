package tsunagu.app.phrasing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tsunagu.app.conversation.Answer;
import tsunagu.app.conversation.Listener;
import tsunagu.app.conversation.Phraser;
import tsunagu.app.guard.Guard;
import tsunagu.app.llm.LanguageModel;

/**
 * Words an answer with the help of a language model: the page is ours, and of the sentences on it those are the model's
 * that say the same.
 */
public final class ModelPhraser implements Phraser {

    private static final int MOST_KEPT = 1000;
    private static final Duration KEPT = Duration.ofHours(6);

    private final LanguageModel model;
    private final Guard guard;
    private final Figures figures;
    private final Cache<Key, List<String>> said =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    private record Key(String language, List<String> sentences) {}

    public ModelPhraser(LanguageModel model, Guard guard, MeterRegistry meters) {
        this.model = model;
        this.guard = guard;
        this.figures = new Figures(meters);
    }

    @Override
    public Phrased phrase(Answer answer, Listener listener) {
        var page = Page.of(answer);
        var key = new Key(
                answer.decision().language(), page.sentences().map(Part::plain).toList());
        try (var wording = wording(key, listener)) {
            var text = new Telling(page, listener).text(wording);
            wording.whole().ifPresent(words -> said.put(key, List.copyOf(words)));
            return new Phrased(text, wording.isReworded() ? model.name() : PlainPhraser.NAME);
        }
    }

    private Wording wording(Key key, Listener listener) {
        if (key.sentences().isEmpty() || !guard.speaks(key.language())) {
            return new KnownWording(key.sentences(), key.sentences());
        }
        var known = Optional.ofNullable(said.getIfPresent(key));
        figures.remembered(known.isPresent());
        return known.<Wording>map(words -> new KnownWording(words, key.sentences()))
                .orElseGet(() -> asked(key, listener));
    }

    private Wording asked(Key key, Listener listener) {
        var sentences = key.sentences().stream()
                .map(ours -> new Licensed(ours, guard.licence(ours, key.language())))
                .toList();
        var prompt = Commission.of(sentences.stream().map(Licensed::licence).toList(), key.language());
        return new ModelWording(model.ask(prompt), sentences, listener, figures);
    }
}
