package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shelf takes up good edits while serving, and refuses broken ones by name. */
class ShelfTest {

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private Shelf shelf;

    @BeforeEach
    void opensTheShelf() throws IOException {
        for (var name : List.of("articles", "steps", "caveats", "outputs")) {
            Files.createDirectories(folder.resolve("kb").resolve(name));
        }
        write("gateway.md", "The gateway.");
        shelf = new Shelf(this::load, List.of(folder), log::add);
    }

    @Test
    void anEditIsTakenUp() throws IOException {
        write("mask.md", "The subnet mask.");
        shelf.refresh();

        assertEquals(List.of("mask"), found("mask"));
        assertEquals(List.of(), shelf.refused());
    }

    @Test
    void aBrokenEditIsRefusedByNameAndTheLastGoodStateStays() throws IOException {
        write("gateway.md", "---\ntitle: never closed\n");
        shelf.refresh();

        assertEquals(List.of("gateway"), found("gateway"));
        assertTrue(shelf.refused().getFirst().contains("more/gateway.md:1: the fields opened by ---"));
        assertTrue(log.containsAll(shelf.refused()));
    }

    @Test
    void aMendedEditIsTakenUpAgain() throws IOException {
        write("gateway.md", "---\ntitle: never closed\n");
        shelf.refresh();
        write("gateway.md", "The mended gateway.");
        shelf.refresh();

        assertEquals(List.of(), shelf.refused());
        assertEquals(List.of("gateway"), found("mended"));
    }

    @Test
    void nothingIsLoadedWhenNothingHasChanged() {
        var before = shelf.now();
        shelf.refresh();

        assertEquals(before, shelf.now());
        assertEquals(List.of(), log);
    }

    @Test
    void aBrokenStateIsNoStateToBeginWith() throws IOException {
        write("gateway.md", "---\n");

        assertThrows(BrokenContent.class, () -> Shelf.watch(this::load, List.of(folder), log::add));
    }

    @Test
    void searchesGoOnWhileTheStateIsReplaced() throws Exception {
        var stop = new AtomicBoolean();
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> searching = new ArrayList<>();
            for (int reader = 0; reader < 4; reader++) {
                searching.add(readers.submit(() -> searchUntil(stop)));
            }
            for (int edit = 0; edit < 5; edit++) {
                write("edit.md", "Edit ".repeat(edit + 1));
                shelf.refresh();
            }
            stop.set(true);
            for (var search : searching) {
                assertTrue(search.get() > 0);
            }
        }
    }

    private int searchUntil(AtomicBoolean stop) {
        int searches = 0;
        do {
            assertEquals(List.of("gateway"), found("gateway"));
            searches++;
        } while (!stop.get());
        return searches;
    }

    private List<String> found(String text) {
        var query = new SearchQuery(text, Optional.empty(), Optional.empty(), 5, 0);
        return shelf.now().library().search(query).hits().stream()
                .map(Hit::article)
                .toList();
    }

    private Knowledge load() {
        return Knowledge.load(
                folder.resolve("kb"), List.of(folder.resolve("more")), Optional.empty(), Progress.silent());
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("more").resolve(file), text);
    }
}
