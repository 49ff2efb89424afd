package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every {@code <id>.questions.yaml} lists questions that must find the article beside it. */
class QuestionsTest {

    private static final Path ARTICLES = Path.of("articles");
    private static final int AMONG_THE_FIRST = 5;

    private final Library library = Library.open(List.of(ARTICLES), Progress.silent());

    @TestFactory
    Stream<DynamicTest> findTheArticle() throws IOException {
        try (var files = Files.walk(ARTICLES)) {
            return files.filter(file -> file.toString().endsWith(".questions.yaml")).sorted().toList().stream()
                    .flatMap(this::tests);
        }
    }

    private Stream<DynamicTest> tests(Path file) {
        var article = file.getFileName().toString().replace(".questions.yaml", "");
        var questions = Fields.of(TextFile.read(file));
        return Languages.ALL.stream()
                .flatMap(language -> questions
                        .words(language)
                        .map(question -> dynamicTest(question, () -> finds(article, question, language))));
    }

    private void finds(String article, String question, String language) {
        var query = new SearchQuery(question, Optional.of(language), Optional.empty(), AMONG_THE_FIRST, 0);
        var found = library.search(query).hits().stream().map(Hit::article).toList();

        assertTrue(
                found.contains(article),
                () -> "\"" + question + "\" should find " + article + " but found " + found
                        + "; say it in the article's own words or add a group to synonyms.yaml");
    }
}
