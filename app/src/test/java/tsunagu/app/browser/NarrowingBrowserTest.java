package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

/** Every search has an address: narrowing it down leads there without leaving the page, and Back leads back. */
@InChromium
final class NarrowingBrowserTest {

    private static final String BROKEN = """
            counts => counts.filter((count) => {
              const text = document.createRange();
              text.selectNodeContents(count);
              return text.getClientRects().length > 1;
            }).map((count) => count.parentElement.textContent)""";

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visit visit(Chromium chromium, String language) {
        return chromium.visit(Look.in(language), server.uri("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void filtersNarrowInPlaceAndTheAddressFollows(String language, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var search = SearchWindow.on(visit, "q=dns");
            var all = search.count().textContent();
            var promised = search.facet("tag windows").locator(".count").textContent();

            search.facet("tag windows").focus();
            search.press("Enter");
            assertThat(visit.page()).hasURL(Pattern.compile("\\?q=dns&tag=windows&lang=" + language + "$"));
            assertThat(search.count()).hasText(search.word(promised + " 件", promised + " found"));
            assertThat(search.facet("tag windows")).isFocused();

            chosen(visit).click();
            assertThat(visit.page()).hasURL(Pattern.compile("\\?q=dns&lang=" + language + "$"));
            assertThat(search.count()).hasText(all);
            search.assertStillThere();
        }
    }

    @Test
    void filtersAndTheOrderAddUpAndStayWithTheNextQuestion(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "q=NIC");

            search.facet("tag windows").click();
            assertThat(chosen(visit)).hasCount(1);
            search.facet("tag static-ip").click();
            assertThat(chosen(visit)).hasCount(2);
            visit.page().locator("#order [aria-current=false]").click();
            assertThat(visit.page()).hasURL(Pattern.compile("&sort=newest"));
            search.box().fill("dns");
            search.press("Enter");

            assertThat(visit.page()).hasURL(Pattern.compile("\\?q=dns&tag=windows&tag=static-ip&sort=newest&lang=en$"));
            search.assertStillThere();
        }
    }

    @Test
    void anAddressShowsTheSameWhenItIsLoadedAnew(Chromium chromium) {
        try (var visit = visit(chromium, "ja")) {
            var search = SearchWindow.on(visit, "q=dns");
            search.facet("tag windows").click();
            assertThat(visit.page()).hasURL(Pattern.compile("&tag=windows"));
            var shown = visit.page().locator("main").innerText();

            visit.page().reload();

            assertThat(search.box()).hasRole(AriaRole.COMBOBOX);
            assertEquals(shown, visit.page().locator("main").innerText());
        }
    }

    @Test
    void backAndForwardGoThroughTheSearches(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "q=dns");
            var all = search.count().textContent();
            var fewer = narrowed(search);
            search.box().fill("netplan");
            search.press("Enter");
            assertThat(visit.page()).hasURL(Pattern.compile("q=netplan"));
            visit.page().waitForResponse("**/search?q=netplan*", () -> search.press("Enter"));

            visit.page().goBack();
            assertThat(search.count()).hasText(fewer);
            assertThat(search.box()).hasValue("dns");
            visit.page().goBack();
            assertThat(search.count()).hasText(all);
            visit.page().goForward();
            assertThat(search.count()).hasText(fewer);
            search.assertStillThere();
        }
    }

    @Test
    void backAndAtOnceForwardEndWhereTheAddressSays(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "q=dns");
            var all = search.count().textContent();
            var fewer = narrowed(search);

            var late = new ArrayList<Route>();
            var abandoned = new ArrayList<String>();
            visit.page().route("**/search?q=dns&lang=en", late::add);
            visit.page().onRequestFailed(request -> abandoned.add(request.url()));
            visit.page().waitForRequest("**/search?q=dns&lang=en", visit.page()::goBack);
            visit.page().goForward();
            visit.page().waitForCondition(() -> !abandoned.isEmpty());

            assertThat(search.count()).hasText(fewer);
        }
    }

    @Test
    void wordsTypedWhileResultsComeAreKept(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "q=dns");
            var late = new ArrayList<Route>();
            visit.page().route("**/search?q=dns&tag=windows&lang=en", late::add);
            visit.page()
                    .waitForRequest(
                            "**/search?q=dns&tag=windows&lang=en",
                            () -> search.facet("tag windows").click());

            search.box().fill("dns suffix");
            visit.page().waitForCondition(() -> !late.isEmpty());
            late.getFirst().resume();

            assertThat(visit.page()).hasURL(Pattern.compile("&tag=windows"));
            assertThat(search.box()).hasValue("dns suffix");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void numbersStayWhole(String language, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            SearchWindow.on(visit, "");

            assertEquals(List.of(), visit.page().locator("#facets .count").evaluateAll(BROKEN));
        }
    }

    private static Locator chosen(Visit visit) {
        return visit.page().locator(".chosen .filter");
    }

    /** How many are left after narrowing it down. */
    private static String narrowed(SearchWindow search) {
        var all = search.count().textContent();
        search.facet("tag windows").click();
        assertThat(search.count()).not().hasText(all);
        return search.count().textContent();
    }
}
