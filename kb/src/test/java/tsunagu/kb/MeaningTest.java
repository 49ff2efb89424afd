package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With an embedding, an article is found by what it means as well as by its words. */
class MeaningTest {

    @TempDir
    Path folder;

    private final Concepts embedding = SmallLibrary.embedding();
    private final List<String> log = new ArrayList<>();
    private SmallLibrary shelves;
    private Library words;
    private Library meaning;

    @BeforeEach
    void opensTheLibraryWithAndWithout() throws IOException {
        shelves = SmallLibrary.in(folder);
        words = shelves.open();
        meaning = open();
    }

    @Test
    void aQuestionThatSharesNoWordFindsWhatItMeans() {
        for (var question : List.of("ブラックアウトしました", "blank display", "暗証番号が出てこない", "my credentials slipped")) {
            assertEquals(0, words.search(any(question)).total(), question);
        }

        assertEquals("dark.ja", found("ブラックアウトしました").getFirst());
        assertEquals("dark.en", found("blank display").getFirst());
        assertEquals("password.ja", found("暗証番号が出てこない").getFirst());
        assertEquals("password.en", found("my credentials slipped").getFirst());
        assertEquals(List.of(), log);
    }

    @Test
    void aQuestionFindsWhatIsWrittenInTheOtherLanguage() {
        assertEquals(List.of("dark.ja"), found(in("ja", "blank display")));
        assertEquals(List.of("password.en"), found(in("en", "暗証番号が出てこない")));
    }

    @Test
    void theLanguageOfTheQuestionComesFirst() {
        assertEquals(List.of("dark.ja", "dark.en"), found("ブラックアウトしました"));
        assertEquals(List.of("dark.en", "dark.ja"), found("blank display"));
    }

    @Test
    void whatHasTheWordsStandsBeforeWhatIsOnlyMeant() {
        assertEquals(List.of("invoice.en", "dark.en", "dark.ja"), found("invoice blank display"));
    }

    @Test
    void whatHasSomeOfTheWordsAndIsMeantGains() throws IOException {
        shelves.write("look.en.md", "notes", "Look and look", "Look at it, look at me, look here, look there.");
        words = shelves.open();
        meaning = open();

        assertEquals(
                "look.en", names(words.search(any("look at a blank display"))).getFirst());
        assertEquals("dark.en", found("look at a blank display").getFirst());
    }

    @Test
    void whereTheWordsSayAllTheirOrderStays() throws IOException {
        shelves.write("dark-too.en.md", "notes", "The monitor", "A monitor is dark when it is off.");
        words = shelves.open();
        meaning = open();
        var said = names(words.search(any("monitor")));

        assertEquals(2, said.size());
        assertEquals(said, found("monitor").stream().filter(said::contains).toList());
    }

    @Test
    void aTagOrALanguageHolds() {
        var tagged = new SearchQuery("blank display", Optional.empty(), Optional.of("sign-in"), 10, 0);
        var untold = new SearchQuery("blank display", Optional.of("ja"), Optional.of("money"), 10, 0);

        assertEquals(List.of(), found(tagged));
        assertEquals(List.of(), found(untold));
    }

    @Test
    void facetsAndTotalCountWhatIsFoundEitherWay() {
        var page = meaning.search(new SearchQuery("invoice blank display", Optional.empty(), Optional.empty(), 1, 0));

        var ofSeptember2024 = Age.of(meaning.article("invoice", "en").orElseThrow(), LocalDate.now())
                .id();

        assertEquals(3, page.total());
        assertEquals(1, page.hits().size());
        assertEquals(
                Map.of(
                        "tag", Map.of("screen", 2, "money", 1),
                        "language", Map.of("en", 2, "ja", 1),
                        "archived", Map.of("false", 3),
                        "updated", Map.of(ofSeptember2024, 3)),
                page.facets());
    }

    @Test
    void pagesFollowOnEachOther() {
        var paged = IntStream.range(0, 4)
                .mapToObj(page -> new SearchQuery("invoice blank display", Optional.empty(), Optional.empty(), 1, page))
                .flatMap(query -> found(query).stream())
                .toList();

        assertEquals(found("invoice blank display"), paged);
    }

    @Test
    void theSnippetOfWhatIsOnlyMeantIsItsBeginning() {
        var hits = meaning.search(any("blank display")).hits();

        assertEquals("When the monitor stays dark, look at it.", hits.getFirst().snippet());
        assertEquals("起動後に画面が真っ暗なら、診断を見てください。", hits.getLast().snippet());
    }

    @Test
    void matchesAreMarkedAsEver() {
        var byWords = words.search(any("monitor")).hits().getFirst().snippet();

        assertEquals(byWords, meaning.search(any("monitor")).hits().getFirst().snippet());
        assertTrue(byWords.contains("<mark>monitor</mark>"));
    }

    @Test
    void nonsenseFindsNothing() {
        for (var nonsense : List.of("zzzz qqqq", "ほげほげ", "🙂🙂", "", " ", "\ud800")) {
            assertEquals(
                    words.search(any(nonsense)).total(),
                    meaning.search(any(nonsense)).total(),
                    nonsense);
        }
    }

    @Test
    void aSlipOfThePenIsNoticedAsEver() {
        assertEquals(Optional.of("invoice"), meaning.search(any("invoce")).didYouMean());
    }

    @Test
    void passagesAreFoundByMeaning() {
        assertEquals(
                List.of("dark"),
                meaning.passages("blank display", "ja", 3).stream()
                        .map(Passage::article)
                        .toList());
        assertEquals(List.of(), words.passages("blank display", "ja", 3));
    }

    @Test
    void whatWasAskedBeforeIsNotAskedAgain() {
        embedding.asked.clear();
        found("blank display");
        found(in("ja", "blank display"));
        found("blank display");

        assertEquals(List.of("blank display"), embedding.asked);
    }

    @Test
    void typingAndRelatedArticlesAskNothing() {
        embedding.asked.clear();
        meaning.suggest("ブラック", "ja");
        meaning.related("dark", "ja", 3);

        assertEquals(List.of(), embedding.asked);
    }

    @Test
    void passagesAreAskedInBatches() throws IOException {
        for (int number = 0; number < 150; number++) {
            shelves.write("note-" + number + ".en.md", "note", "Note " + number, "Nothing but number " + number + ".");
        }
        embedding.batches.clear();
        meaning = open();

        assertEquals(List.of(64, 64, 27), embedding.batches);
        assertEquals("dark.en", found("blank display").getFirst());
    }

    @Test
    void onlyTheNearestAreTaken() throws IOException {
        for (int number = 0; number < 150; number++) {
            shelves.write("dark-" + number + ".en.md", "screen", "Case " + number, "The monitor stays dark.");
        }
        meaning = open();

        assertEquals(50, meaning.search(any("blank display")).total());
    }

    @Test
    void vectorsAsLongAsTheLargestModelsGiveAreKept() {
        var all = shelves.openKept(new Meaning(new Padded(embedding, 3_072), SmallLibrary.PATIENT, log::add));

        assertEquals("dark.en", names(all.search(any("blank display"))).getFirst());
        assertEquals(List.of(), log);
    }

    private Library open() {
        return shelves.open(new Meaning(embedding, SmallLibrary.PATIENT, log::add));
    }

    private List<String> found(String text) {
        return found(any(text));
    }

    private List<String> found(SearchQuery query) {
        return names(meaning.search(query));
    }

    private static List<String> names(SearchPage page) {
        return page.hits().stream()
                .map(hit -> hit.article() + "." + hit.language())
                .toList();
    }

    private static SearchQuery any(String text) {
        return new SearchQuery(text, Optional.empty(), Optional.empty(), 10, 0);
    }

    private static SearchQuery in(String language, String text) {
        return new SearchQuery(text, Optional.of(language), Optional.empty(), 10, 0);
    }

    /** The same with nothing in the places that are left. */
    private record Padded(Embedding embedding, int length) implements Embedding {

        @Override
        public String id() {
            return embedding.id();
        }

        @Override
        public List<float[]> of(List<String> texts) {
            return embedding.of(texts).stream()
                    .map(vector -> Arrays.copyOf(vector, length))
                    .toList();
        }
    }
}
