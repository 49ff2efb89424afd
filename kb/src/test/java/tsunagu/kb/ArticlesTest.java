package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every article of ours says the same in both languages, and has questions that must find it. */
class ArticlesTest {

    private static final Path ARTICLES = Path.of("articles");
    private static final int FEWEST_QUESTIONS = 3;

    private final Problems problems = new Problems();
    private final List<ArticleFile> files = ArticleFolders.read(List.of(ARTICLES), problems);

    @Test
    void canBeRead() {
        problems.complain();
    }

    @Test
    void sayTheSameInEveryLanguage() {
        assertEquals("", String.join("\n", Proofreader.proofread(files)));
    }

    @TestFactory
    Stream<DynamicTest> haveQuestionsThatMustFindThem() {
        return files.stream()
                .map(file -> file.file().path().resolveSibling(file.id() + ".questions.yaml"))
                .distinct()
                .map(questions -> dynamicTest(questions.toString(), () -> isComplete(questions)));
    }

    @TestFactory
    Stream<DynamicTest> nameEverySection() {
        return files.stream()
                .map(ArticleFile::article)
                .map(article -> dynamicTest(
                        article.file().toString(),
                        () -> assertEquals(
                                List.of(),
                                article.passages().stream()
                                        .map(Passage::anchor)
                                        .filter(anchor -> !anchor.matches("[a-z0-9-]*"))
                                        .toList(),
                                () -> "give each heading of " + article.file()
                                        + " an anchor such as {#what-happens}")));
    }

    private static void isComplete(Path file) {
        assertTrue(Files.exists(file), () -> "no question finds the article; write " + file);
        var questions = Fields.of(TextFile.read(file));
        for (var language : Languages.ALL) {
            assertTrue(
                    questions.words(language).count() >= FEWEST_QUESTIONS,
                    () -> "write at least " + FEWEST_QUESTIONS + " questions under " + language + ": in " + file);
        }
    }
}
