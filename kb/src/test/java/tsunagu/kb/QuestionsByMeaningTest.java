package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The questions beside our articles: a fair embedding makes the answers better, and a poor one spoils few. */
class QuestionsByMeaningTest {

    private static final Path FOLDER = Path.of("articles");
    private static final List<List<String>> SYNONYMS = Synonyms.groups(Path.of("synonyms.yaml"));
    private static final int AMONG_THE_FIRST = 5;
    private static final int EVERY = 4;
    private static final double SPOILT_AT_MOST = 0.12;

    private final List<String> log = new ArrayList<>();
    private final List<Article> articles = articles();
    private final List<Asked> questions = some(questions());

    private record Asked(String article, String question, String language) {}

    @Test
    void aFairEmbeddingBringsTheArticlesFurtherUp() {
        var words = gain(library(Optional.empty()));
        var fair = gain(library(Optional.of(new Understanding(articles, questions))));
        var poor = gain(library(Optional.of(new Concepts("test/synonyms", SYNONYMS))));

        assertTrue(fair > words, () -> "a fair embedding brought the gain from " + words + " to " + fair);
        assertTrue(
                poor > words * (1 - SPOILT_AT_MOST), () -> "a poor embedding brought it from " + words + " to " + poor);
        assertEquals(List.of(), log);
    }

    /** What the places of the wanted articles are worth: less the farther down, and nothing after the fifth. */
    private double gain(Library library) {
        return questions.stream()
                .mapToDouble(asked -> gain(library, asked))
                .average()
                .orElseThrow();
    }

    private static double gain(Library library, Asked asked) {
        var query =
                new SearchQuery(asked.question(), Optional.of(asked.language()), Optional.empty(), AMONG_THE_FIRST, 0);
        var found = library.search(query).hits().stream().map(Hit::article).toList();
        var place = found.indexOf(asked.article());
        return place < 0 ? 0 : Math.log(2) / Math.log(place + 2);
    }

    private Library library(Optional<Embedding> embedding) {
        var meaning = embedding.map(given -> new Meaning(given, SmallLibrary.PATIENT, log::add));
        return Library.of(articles, SYNONYMS, Optional.empty(), meaning, Progress.silent());
    }

    private static List<Article> articles() {
        return ArticleFolders.read(List.of(FOLDER), new Problems()).stream()
                .map(ArticleFile::article)
                .toList();
    }

    /** Enough to tell. */
    private static List<Asked> some(List<Asked> questions) {
        return IntStream.range(0, questions.size())
                .filter(number -> number % EVERY == 0)
                .mapToObj(questions::get)
                .toList();
    }

    private static List<Asked> questions() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".questions.yaml")).sorted().toList().stream()
                    .flatMap(file -> questions(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Asked> questions(Path file) {
        var article = file.getFileName().toString().replace(".questions.yaml", "");
        var questions = Fields.of(TextFile.read(file));
        return Languages.ALL.stream()
                .flatMap(language -> questions.words(language).map(question -> new Asked(article, question, language)))
                .toList();
    }

    /** Knows which article each passage is of, and each question too, but takes every third for that of another. */
    private static final class Understanding implements Embedding {

        private final Map<String, Integer> meant = new HashMap<>();
        private final List<String> ids;

        Understanding(List<Article> articles, List<Asked> questions) {
            ids = articles.stream().map(Article::id).distinct().sorted().toList();
            articles.forEach(article -> meant.put(article.title(), ids.indexOf(article.id())));
            for (int number = 0; number < questions.size(); number++) {
                var asked = questions.get(number);
                var wrong = number % 3 == 0 ? 1 : 0;
                meant.put(asked.question(), (ids.indexOf(asked.article()) + wrong) % ids.size());
            }
        }

        @Override
        public String id() {
            return "test/understanding";
        }

        @Override
        public List<float[]> of(List<String> texts) {
            return texts.stream().map(this::vector).toList();
        }

        private float[] vector(String text) {
            var vector = new float[ids.size()];
            vector[meant.get(text.lines().findFirst().orElseThrow())] = 1;
            return vector;
        }
    }
}
