package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start on unchanged articles opens the index of the one before; any other start indexes anew. */
class PersistedIndexTest {

    private static final List<String> QUESTIONS =
            List.of("restart", "再起動しても落ちる", "gatewy", "つながらない", "ﾈｯﾄﾜｰｸ", "zzzz", "交");

    @TempDir
    Path folder;

    @BeforeEach
    void writesAFewArticles() throws IOException {
        for (var name : List.of("kb/articles", "kb/steps", "kb/caveats", "kb/outputs", "more")) {
            Files.createDirectories(folder.resolve(name));
        }
        write("kb/synonyms.yaml", "- [再起動, reboot, restart]\n- [つながらない, 接続できない, cannot connect]\n");
        write("more/restart.ja.md", "# VM を再起動する\n\nネットワークが落ちたら、まず**再起動**してください。\n\n## 待つ {#wait}\n\n数分かかります。\n");
        write(
                "more/gateway.en.md",
                "---\ntags: [guest]\n---\n\n# The gateway\n\nThe `gateway` and the mask must agree.\n");
        write("more/rdp.ja.md", "# RDP で接続できない\n\n| 表 | 交換 |\n|---|---|\n| a | b |\n");
    }

    @Test
    void aSecondStartIndexesNothing() {
        assertTrue(indexes());
        assertFalse(indexes());
    }

    @Test
    void aKeptIndexAnswersAsAFreshOne() {
        var fresh = answers(load(Optional.empty()));

        assertEquals(fresh, answers(load(index())));
        assertEquals(fresh, answers(load(index())));
    }

    @Test
    void ourOwnArticlesAreAnsweredAlikeFromAKeptIndex() {
        var fresh = answers(ours(Optional.empty(), Progress.silent()));
        ours(index(), Progress.silent());

        assertEquals(fresh, answers(ours(index(), (done, total) -> {
            throw new IllegalStateException("nothing is to be indexed");
        })));
    }

    @Test
    void aChangedArticleIsIndexedAndTheOldIndexGoes() throws IOException {
        indexes();
        write("more/gateway.en.md", "# The gateway\n\nThe gatekeeper.\n");

        assertTrue(indexes());
        assertEquals(1, load(index()).library().search(query("gatekeeper")).total());
        assertEquals(1, kept().size());
    }

    @Test
    void aChangedSynonymIsIndexed() throws IOException {
        indexes();
        write("kb/synonyms.yaml", "- [gateway, 関所]\n");

        assertTrue(indexes());
        assertFalse(indexes());
        assertEquals(1, load(index()).library().search(query("関所")).total());
    }

    @Test
    void aDamagedIndexIsReplaced() throws IOException {
        var fresh = answers(load(index()));
        for (var file : files(kept().getFirst())) {
            damage(file);
            assertTrue(indexes(), () -> file + " is damaged");
            assertEquals(fresh, answers(load(index())));
            assertFalse(indexes());
        }
    }

    @Test
    void anIndexThatLacksAFileIsReplaced() throws IOException {
        indexes();
        for (var file : files(kept().getFirst())) {
            Files.delete(file);
            assertTrue(indexes(), () -> file + " is missing");
            assertFalse(indexes());
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToDoesNoHarm() throws IOException {
        write("file", "This is no folder.");
        var nowhere = Optional.of(folder.resolve("file/index"));

        assertEquals(answers(load(Optional.empty())), answers(load(nowhere)));
    }

    @Test
    void whatElseLiesInTheFolderStays() throws IOException {
        Files.createDirectories(folder.resolve("index/notes"));
        write("index/notes/mine.txt", "Mine.");
        indexes();

        assertTrue(Files.exists(folder.resolve("index/notes/mine.txt")));
    }

    @Test
    void startsAtTheSameTimeAllSucceed() throws Exception {
        var fresh = answers(load(Optional.empty()));
        Callable<List<Object>> start = () -> answers(load(index()));
        try (var starts = Executors.newFixedThreadPool(8)) {
            for (var answer :
                    starts.invokeAll(Stream.generate(() -> start).limit(24).toList())) {
                assertEquals(fresh, answer.get());
            }
        }
        assertFalse(indexes());
        assertEquals(1, kept().size());
    }

    private boolean indexes() {
        var indexed = new ArrayList<Integer>();
        load(index(), (done, total) -> indexed.add(done));
        return !indexed.isEmpty();
    }

    private Knowledge load(Optional<Path> index) {
        return load(index, Progress.silent());
    }

    private Knowledge load(Optional<Path> index, Progress progress) {
        return Knowledge.load(folder.resolve("kb"), List.of(folder.resolve("more")), index, progress);
    }

    private static Knowledge ours(Optional<Path> index, Progress progress) {
        return Knowledge.load(Path.of("."), List.of(), index, progress);
    }

    private Optional<Path> index() {
        return Optional.of(folder.resolve("index"));
    }

    /** All that can be told apart: hits with scores and snippets, what was meant, what is offered while typing. */
    private static List<Object> answers(Knowledge knowledge) {
        var library = knowledge.library();
        var answers = new ArrayList<Object>(List.of(knowledge.version()));
        for (var question : QUESTIONS) {
            var page = library.search(query(question));
            answers.addAll(List.of(page.hits(), page.facets(), page.didYouMean()));
            answers.add(library.suggest(question, "ja"));
            answers.add(library.passages(question, "ja", 3));
        }
        answers.add(library.suggest("さいき", "ja"));
        return answers;
    }

    private static SearchQuery query(String text) {
        return new SearchQuery(text, Optional.empty(), Optional.empty(), 10, 0);
    }

    private List<Path> kept() throws IOException {
        return files(folder.resolve("index"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void damage(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
