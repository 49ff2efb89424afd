package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagu.app.RunningServer;
import tsunagu.app.browser.Ime.Enter;

/** Searching in Japanese: nothing is looked up or done while a conversion goes on, nor by the key that ends it. */
@InChromium
final class SearchImeBrowserTest {

    private static final long LONG_ENOUGH_MS = 5_000;
    private static final Set<String> QUESTIONS = Set.of("fetch", "xhr", "document");

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
    void nothingIsLookedUpBeforeAConversionEnds(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"));
                var ime = new Ime(visit.page())) {
            visit.page().clock().install();
            var search = SearchWindow.on(visit, "");
            var asked = questions(visit.page());
            search.box().focus();

            for (var half : List.of("り", "りせ", "りせっ", "りせっと")) {
                ime.converts(half);
                visit.page().clock().runFor(LONG_ENOUGH_MS);
            }
            ime.takes("リセット");

            search.offered();
            assertEquals(List.of("/api/suggest?q=リセット&lang=ja"), asked);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void enterThatEndsAConversionDoesNotSearch(Enter enter, Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"));
                var ime = new Ime(visit.page())) {
            var search = SearchWindow.on(visit, "");
            var asked = questions(visit.page());
            search.box().focus();

            ime.converts("りせっと").presses(enter, "リセット");

            search.offered();
            assertThat(search.box()).hasValue("リセット");
            assertEquals(List.of("/api/suggest?q=リセット&lang=ja"), asked);
            search.press("Enter");
            assertThat(visit.page()).hasTitle(Pattern.compile("^「リセット」の検索結果"));
        }
    }

    @Test
    void enterSearchesWhenNothingIsConverted(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"));
                var ime = new Ime(visit.page())) {
            var search = SearchWindow.on(visit, "");
            search.box().focus();

            ime.converts("りせっと").presses(Enter.PLAIN, "リセット");

            assertThat(visit.page()).hasTitle(Pattern.compile("^「リセット」の検索結果"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void enterThatEndsAConversionDoesNotOpenWhatIsMarked(Enter enter, Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"));
                var ime = new Ime(visit.page())) {
            var search = SearchWindow.on(visit, "").type("NIC").press("ArrowDown");
            var asked = questions(visit.page());

            ime.converts("りせっと").presses(enter, "リセット");

            assertThat(search.box()).hasValue("NICリセット");
            visit.page().waitForCondition(() -> !asked.isEmpty());
            assertEquals(List.of("/api/suggest?q=NICリセット&lang=ja"), asked);
        }
    }

    @Test
    void arrowsAndEscapeBelongToTheConversion(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"));
                var ime = new Ime(visit.page())) {
            var search = SearchWindow.on(visit, "").type("NIC");

            ime.converts("りせっと");
            search.press("ArrowDown").press("ArrowUp").press("ArrowDown");
            search.assertMarked("");
            search.press("Escape");
            assertThat(search.box()).hasAttribute("aria-expanded", "true");
            assertThat(search.box()).hasValue("NICりせっと");

            ime.takes("リセット");
            search.press("Escape");
            assertThat(search.box()).hasAttribute("aria-expanded", "false");
        }
    }

    /** What the page asks the server from now on. */
    private static List<String> questions(Page page) {
        var asked = new ArrayList<String>();
        page.onRequest(request -> {
            if (QUESTIONS.contains(request.resourceType())) {
                var address = URI.create(request.url());
                asked.add(address.getPath() + "?" + address.getQuery());
            }
        });
        return asked;
    }
}
