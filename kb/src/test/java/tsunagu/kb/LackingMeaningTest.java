package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedding that fails, is late or talks nonsense costs one log line and nothing that words would find. */
class LackingMeaningTest {

    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final List<String> QUESTIONS = List.of("monitor", "パスワード", "invoce", "blank display");

    @TempDir
    Path folder;

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger questions = new AtomicInteger();
    private SmallLibrary shelves;

    @BeforeEach
    void writesTheArticles() throws IOException {
        shelves = SmallLibrary.in(folder);
    }

    @Test
    void anIndexIsMadeWithoutVectorsWhenThereAreNone() throws IOException {
        var library = shelves.openKept(meaning(passages -> {
            throw new IllegalStateException("Cannot reach the model;\nstart it");
        }));

        assertEquals(
                List.of("Cannot index by meaning with test/concepts: Cannot reach the model;"
                        + "; search goes by words alone until the next start"),
                log);
        assertAsByWords(library);
        assertEquals(shelves.open().checksum(), library.checksum());
        assertEquals(List.of(), shelves.kept());
    }

    @Test
    void theNextStartTriesAgain() throws IOException {
        shelves.openKept(meaning(passages -> {
            throw new IllegalStateException("Cannot reach the model");
        }));
        var library = shelves.openKept(meaning(passages -> passages));

        assertEquals(2, library.search(any("blank display")).total());
        assertEquals(1, shelves.kept().size());
    }

    @Test
    void anEmbeddingThatHangsDoesNotKeepTheStart() {
        var library = assertTimeout(
                Duration.ofSeconds(5),
                () -> shelves.openKept(meaning(LackingMeaningTest::hang, new Patience(SHORT, SHORT, 3, LONG))));

        assertEquals(
                List.of("Cannot index by meaning with test/concepts: there was no answer within 50 ms"
                        + "; search goes by words alone until the next start"),
                log);
        assertAsByWords(library);
    }

    @Test
    void vectorsThatDoNotCompareAreNone() {
        for (var wrong : List.<UnaryOperator<List<float[]>>>of(
                vectors -> vectors.subList(1, vectors.size()),
                vectors -> List.of(),
                vectors -> vectors.stream().map(vector -> new float[3]).toList(),
                vectors -> vectors.stream().map(vector -> new float[0]).toList(),
                vectors -> vectors.stream()
                        .map(vector -> new float[] {1, Float.NaN})
                        .toList(),
                vectors -> vectors.stream()
                        .map(vector -> new float[] {Float.POSITIVE_INFINITY})
                        .toList(),
                vectors -> vectors.stream().map(vector -> filled(5_000)).toList(),
                vectors -> vectors.stream()
                        .map(vector -> filled(1 + vectors.indexOf(vector)))
                        .toList())) {
            log.clear();
            assertAsByWords(shelves.open(meaning(wrong)));
            assertEquals(1, log.size(), log::toString);
        }
    }

    @Test
    void aQuestionThatFailsIsAnsweredByWords() {
        var library = shelves.open(failing(question -> {
            throw new IllegalArgumentException("no such model");
        }));

        assertEquals(search(shelves.open(), "monitor"), search(library, "monitor"));
        assertEquals(
                List.of("Cannot search by meaning with test/concepts: java.lang.IllegalArgumentException: no such model"
                        + "; this search goes by words alone"),
                log);
    }

    @Test
    void aQuestionThatHangsIsAnsweredByWordsInTime() {
        var library = shelves.open(hanging(LackingMeaningTest::hang));

        assertTimeout(Duration.ofSeconds(5), () -> assertAsByWords(library));
        assertTrue(log.getFirst().contains("there was no answer within 50 ms"), log::toString);
    }

    @Test
    void aQuestionsVectorOfAnotherLengthIsNone() {
        assertAsByWords(shelves.open(failing(vectors -> List.of(filled(7)))));
        assertTrue(log.getFirst().contains("7 numbers, where those of the passages have 130"), log::toString);
    }

    @Test
    void afterThreeFailuresItIsLeftAlone() {
        var library = shelves.open(failing(question -> {
            throw new IllegalStateException("down");
        }));
        for (int time = 0; time < 10; time++) {
            search(library, "monitor");
        }

        assertEquals(3, questions.get());
        assertEquals(3, log.size());
        assertTrue(log.getLast().endsWith("by words alone, and so do all others for 600 s"), log::toString);
    }

    @Test
    void afterThePauseItIsTriedAgain() {
        var down = new AtomicInteger(4);
        var patience = new Patience(LONG, LONG, 3, Duration.ZERO);
        var library = shelves.open(new Meaning(
                new Spoilt(vectors -> {
                    if (down.decrementAndGet() >= 0) {
                        throw new IllegalStateException("down");
                    }
                    return vectors;
                }),
                patience,
                log::add));
        for (int time = 0; time < 4; time++) {
            assertEquals(0, library.search(any("blank display")).total());
        }

        assertEquals(2, library.search(any("blank display")).total());
        assertEquals(4, log.size());
    }

    @Test
    void aLateAnswerServesTheNext() throws InterruptedException {
        var answered = new CountDownLatch(1);
        var library = shelves.open(hanging(vectors -> {
            await(answered);
            return vectors;
        }));
        assertEquals(0, library.search(any("blank display")).total());
        answered.countDown();

        for (int time = 0; time < 100 && library.search(any("blank display")).total() == 0; time++) {
            Thread.sleep(10);
        }
        assertEquals(2, library.search(any("blank display")).total());
    }

    private void assertAsByWords(Library library) {
        var words = shelves.open();
        for (var question : QUESTIONS) {
            assertEquals(search(words, question), search(library, question));
            assertEquals(words.passages(question, "ja", 3), library.passages(question, "ja", 3));
        }
        assertNotEquals(List.of(), log);
    }

    private static List<Object> search(Library library, String text) {
        var page = library.search(any(text));
        return List.of(page.total(), page.hits(), page.facets(), page.didYouMean());
    }

    /** An embedding whose every answer goes wrong in this way. */
    private Meaning meaning(UnaryOperator<List<float[]>> wrong) {
        return meaning(wrong, SmallLibrary.PATIENT);
    }

    private Meaning meaning(UnaryOperator<List<float[]>> wrong, Patience patience) {
        return new Meaning(
                new Embedding() {
                    private final Embedding good = SmallLibrary.embedding();

                    @Override
                    public String id() {
                        return good.id();
                    }

                    @Override
                    public List<float[]> of(List<String> texts) {
                        return wrong.apply(good.of(texts));
                    }
                },
                patience,
                log::add);
    }

    /** An embedding that has answered for the passages, and now goes wrong for every question. */
    private Meaning failing(UnaryOperator<List<float[]>> wrong) {
        return new Meaning(new Spoilt(wrong), SmallLibrary.PATIENT, log::add);
    }

    /** The same, and nobody waits long for it. */
    private Meaning hanging(UnaryOperator<List<float[]>> wrong) {
        return new Meaning(new Spoilt(wrong), new Patience(LONG, SHORT, 3, LONG), log::add);
    }

    private static List<float[]> hang(List<float[]> vectors) {
        await(new CountDownLatch(1));
        return vectors;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static float[] filled(int length) {
        var vector = new float[length];
        Arrays.fill(vector, 1);
        return vector;
    }

    private static SearchQuery any(String text) {
        return new SearchQuery(text, Optional.empty(), Optional.empty(), 10, 0);
    }

    private final class Spoilt implements Embedding {

        private final Embedding good = SmallLibrary.embedding();
        private final UnaryOperator<List<float[]>> wrong;

        Spoilt(UnaryOperator<List<float[]>> wrong) {
            this.wrong = wrong;
        }

        @Override
        public String id() {
            return good.id();
        }

        @Override
        public List<float[]> of(List<String> texts) {
            if (texts.size() > 1) {
                return good.of(texts);
            }
            questions.incrementAndGet();
            return wrong.apply(good.of(texts));
        }
    }
}
