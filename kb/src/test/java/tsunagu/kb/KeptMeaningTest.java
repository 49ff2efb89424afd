package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vectors of passages are kept with the index, and made once for each embedding and text. */
class KeptMeaningTest {

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private SmallLibrary shelves;

    @BeforeEach
    void writesTheArticles() throws IOException {
        shelves = SmallLibrary.in(folder);
    }

    @Test
    void theNextStartAsksForNoPassage() {
        var first = SmallLibrary.embedding();
        var next = SmallLibrary.embedding();
        var fresh = found(shelves.openKept(meaning(first)));

        assertEquals(fresh, found(shelves.openKept(meaning(next))));
        assertEquals(List.of(5, 1), first.batches);
        assertEquals(List.of(1), next.batches);
    }

    @Test
    void anotherEmbeddingIsAskedForAll() throws IOException {
        var other = SmallLibrary.embedding("test/other");
        shelves.openKept(meaning(SmallLibrary.embedding()));
        shelves.openKept(meaning(other));

        assertEquals(List.of(5), other.batches);
        assertEquals(1, shelves.kept().size());
    }

    @Test
    void anotherEmbeddingMayGiveLongerVectors() {
        var longer =
                new Concepts("test/longer", List.of(List.of("dark", "blank"), List.of("invoice"), List.of("once")));
        shelves.openKept(meaning(SmallLibrary.embedding()));

        assertEquals("dark", found(shelves.openKept(meaning(longer))).getFirst().article());
        assertEquals(List.of(), log);
    }

    @Test
    void anEditAsksForTheEditedPassageOnly() throws IOException {
        shelves.openKept(meaning(SmallLibrary.embedding()));
        shelves.write("invoice.en.md", "money", "The invoice", "The blank display of an invoice.");
        var next = SmallLibrary.embedding();
        shelves.openKept(meaning(next));

        assertEquals(List.of("The invoice\n\nThe blank display of an invoice."), next.asked);
    }

    @Test
    void aDamagedIndexIsNotDrawnUpon() throws IOException {
        shelves.openKept(meaning(SmallLibrary.embedding()));
        damage();
        shelves.write("invoice.en.md", "money", "The invoice", "Another.");
        var next = SmallLibrary.embedding();
        shelves.openKept(meaning(next));

        assertEquals(List.of(5), next.batches);
    }

    @Test
    void theIndexWithoutAnEmbeddingIsTheOneItAlwaysWas() {
        var before = shelves.open().checksum();
        shelves.openKept();

        assertNotEquals(
                before, shelves.openKept(meaning(SmallLibrary.embedding())).checksum());
        assertEquals(before, shelves.openKept().checksum());
        assertEquals(0, shelves.openKept().search(any("blank display")).total());
    }

    @Test
    void aFolderThatCannotBeWrittenToDoesNoHarm() throws IOException {
        Files.writeString(folder.resolve("index"), "This is no folder.");

        assertEquals(
                2, found(shelves.openKept(meaning(SmallLibrary.embedding()))).size());
    }

    @Test
    void aLibraryWithoutArticlesHasNothingToAsk() {
        var nothing = SmallLibrary.embedding();
        var library =
                Library.of(List.of(), List.of(), Optional.empty(), Optional.of(meaning(nothing)), Progress.silent());

        assertEquals(List.of(), found(library));
        assertEquals(List.of(), nothing.batches);
    }

    private Meaning meaning(Embedding embedding) {
        return new Meaning(embedding, SmallLibrary.PATIENT, log::add);
    }

    private static List<Hit> found(Library library) {
        return library.search(any("blank display")).hits();
    }

    private static SearchQuery any(String text) {
        return new SearchQuery(text, Optional.empty(), Optional.empty(), 10, 0);
    }

    private void damage() throws IOException {
        try (var files = Files.list(shelves.kept().getFirst())) {
            for (var file : files.toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
    }
}
