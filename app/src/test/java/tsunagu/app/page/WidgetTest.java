package tsunagu.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;

/** The chat as other people's pages load it, and the words it speaks. */
final class WidgetTest {

    private static final int LARGEST = 12_000;
    private static final Path SOURCES = Path.of("../web/widget");
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");
    private static final Pattern SAID = Pattern.compile(
            "(?:say|own)\\('([a-z.-]+)'|'(whatif[a-z.]*|too-[a-z]+|yes|no|done|failed|thanks|sorry|plan\\.past)'");

    /** Words that are said for what an answer holds: its steps' states, risks, shells … */
    private static final List<String> OF_DATA = List.of("state.", "risk.", "certainty.", "shell.", "example.");

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theScriptIsSmallAndMayBeLoadedByAnyPage() throws IOException {
        var script = server.get("/tsunagu-chat.js");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(script.body().getBytes(UTF_8));
        }

        assertTrue(packed.size() <= LARGEST, () -> packed.size() + " bytes when packed");
        assertEquals(
                "cross-origin",
                script.headers().firstValue("Cross-Origin-Resource-Policy").orElse(""));
        assertEquals(
                304,
                server.get(
                                "/tsunagu-chat.js",
                                "If-None-Match",
                                script.headers().firstValue("ETag").orElse(""))
                        .statusCode());
    }

    @Test
    void theScriptNeverMakesHtmlNorCodeFromText() {
        var script = server.get("/tsunagu-chat.js").body();

        assertFalse(Pattern.compile(
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|new Function|\\.style\\b")
                .matcher(script)
                .find());
        assertFalse(Pattern.compile("https?://[a-z]").matcher(script).find());
    }

    @Test
    void itsWordsMayBeReadByAnyPage() {
        var address = Pattern.compile("\"en\":\"([^\"]+)\"")
                .matcher(server.get("/tsunagu-chat.js").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var words = server.get(address);

        assertEquals(
                "*", words.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertEquals("Send", Json.read(words.body(), JsonNode.class).get("send").asText());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var japanese = WidgetWords.read("ja").words();
        var english = WidgetWords.read("en").words();

        assertEquals(japanese.keySet(), english.keySet());
        japanese.forEach((key, words) -> assertEquals(slots(words), slots(english.get(key)), key));
    }

    @Test
    void everyWordIsThereAndSaidSomewhere() {
        var said = SAID.matcher(sources())
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(toCollection(TreeSet::new));
        var written = new TreeSet<>(WidgetWords.read("en").words().keySet());
        written.removeIf(key -> OF_DATA.stream().anyMatch(key::startsWith));
        said.removeAll(Set.of("question", "examples", "state.failed", "state.next"));

        assertEquals(written, said, "words of web/widget/words.en.properties, and those that the modules say");
    }

    private static String sources() {
        try (var files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .sorted()
                    .flatMap(WidgetTest::lines)
                    .reduce("", (all, line) -> all + line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> slots(String words) {
        return SLOT.matcher(words).results().map(match -> match.group()).collect(toCollection(TreeSet::new));
    }
}
