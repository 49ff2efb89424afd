package tsunagu.app.phrasing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tsunagu.app.conversation.Listener;
import tsunagu.app.guard.Objection;
import tsunagu.app.guard.Verdict;
import tsunagu.app.llm.Piece;
import tsunagu.app.llm.Writing;

/**
 * Sentences as a model words them while it writes, each checked before it is said.
 *
 * <p>Where the model fails, is late, or says something else, ours is said; once it has failed, so are all that follow.
 */
final class ModelWording implements Wording {

    private static final Logger LOG = LoggerFactory.getLogger(ModelWording.class);
    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    private final Writing writing;
    private final List<Licensed> sentences;
    private final Listener listener;
    private final Figures figures;
    private final Slots slots = new Slots();
    private final List<String> said = new ArrayList<>();
    private boolean reworded;
    private boolean over;
    private long lookedUp = System.nanoTime();

    ModelWording(Writing writing, List<Licensed> sentences, Listener listener, Figures figures) {
        this.writing = writing;
        this.sentences = sentences;
        this.listener = listener;
        this.figures = figures;
    }

    @Override
    public String next() {
        var number = said.size() + 1;
        while (slots.slot(number).isEmpty() && !over) {
            read(writing.next(LOOK_UP));
        }
        var sentence = sentences.get(number - 1);
        said.add(slots.slot(number).flatMap(words -> granted(sentence, words)).orElse(sentence.ours()));
        return said.getLast();
    }

    @Override
    public boolean isReworded() {
        return reworded;
    }

    /** Only if the model wrote all of it. */
    @Override
    public Optional<List<String>> whole() {
        return slots.isWhole() && said.size() == sentences.size() ? Optional.of(said) : Optional.empty();
    }

    /** When all is said, only the end with its figures is to come; nobody waits for that. */
    @Override
    public void close() {
        if (slots.isWhole()) {
            Thread.startVirtualThread(this::end);
        } else {
            writing.close();
        }
    }

    private void end() {
        for (var piece = writing.next(LOOK_UP); piece instanceof Piece.Words; piece = writing.next(LOOK_UP)) {
            LOG.debug("More than was asked for: {}", piece);
        }
        writing.close();
    }

    private Optional<String> granted(Licensed sentence, String words) {
        return switch (judged(sentence, words)) {
            case Verdict.Granted granted -> {
                figures.granted();
                reworded = true;
                yield Optional.of(granted.words());
            }
            case Verdict.Refused refused -> {
                figures.refused(refused.objection().kind());
                LOG.debug("Refused for {}: {} ({})", sentence.ours(), words, refused.objection());
                yield Optional.empty();
            }
        };
    }

    /** Whatever happens to a judge, nothing unjudged is said. */
    private static Verdict judged(Licensed sentence, String words) {
        try {
            return sentence.licence().judge(words);
        } catch (RuntimeException e) {
            LOG.error("Cannot judge what a language model wrote for: {}", sentence.ours(), e);
            return new Verdict.Refused(new Objection(Objection.Kind.SIGN, e.toString()));
        }
    }

    private void read(Piece piece) {
        switch (piece) {
            case Piece.Words words -> read(words.text());
            case Piece.Silence silence -> {}
            case Piece.End end -> over = true;
            case Piece.Fault fault -> over = true;
        }
        if (System.nanoTime() - lookedUp > LOOK_UP.toNanos()) {
            lookedUp = System.nanoTime();
            over |= !listener.isThere();
        }
    }

    private void read(String words) {
        try {
            slots.read(words);
            over |= slots.isWhole();
        } catch (IOException e) {
            LOG.warn(
                    "A language model's answer is not of the form asked for; our own words are used: {}",
                    e.getMessage());
            figures.malformed();
            over = true;
        }
    }
}
