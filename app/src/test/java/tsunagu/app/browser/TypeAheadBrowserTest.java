package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tsunagu.app.RunningServer;

/** What the search box suggests while somebody types. */
@InChromium
final class TypeAheadBrowserTest {

    private static final int MOST_OFFERS = 8;
    private static final Pattern ARTICLE = Pattern.compile("/articles/");

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
    @MethodSource("tsunagu.app.browser.Look#usual")
    void suggestionsAreNoBarrier(Look look, Chromium chromium) {
        try (var visit = chromium.visit(look, server.uri("/"))) {
            var search = SearchWindow.on(visit, "");
            search.type(search.word("リセット", "dns")).press("ArrowDown");

            Shots.keep(visit, "search-suggestions");
            Axe.assertNoBarriers(visit);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, リセット, 候補: %s 件", "en, dns, Suggestions: %s"})
    void theBoxTellsWhatItOffersAndWhichIsMarked(String language, String words, String told, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var search = SearchWindow.on(visit, "");
            assertThat(search.box()).hasRole(AriaRole.COMBOBOX);
            assertThat(search.box()).hasAttribute("aria-autocomplete", "list");
            assertThat(search.box()).hasAttribute("aria-controls", "offers");
            assertThat(search.box()).hasAttribute("aria-expanded", "false");

            search.type(words);

            var rows = search.offers().count();
            assertTrue(rows > 1 && rows <= MOST_OFFERS, () -> "rows: " + rows);
            assertThat(visit.page().locator("#told")).hasText(told.formatted(rows));
            search.assertMarked("");
            search.press("ArrowDown").assertMarked("offer-0");
            search.press("ArrowUp").assertMarked("");
            search.press("ArrowUp").assertMarked("offer-" + (rows - 1));
            search.press("ArrowDown").press("ArrowDown").assertMarked("offer-0");
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, リセット", "en, dns"})
    void enterOpensTheArticleThatIsMarked(String language, String words, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var search = SearchWindow.on(visit, "").type(words);
            var title = search.offers().first().locator(".text").textContent();

            search.press("ArrowDown").press("Enter");

            assertThat(visit.page()).hasURL(ARTICLE);
            assertThat(visit.page().locator("article h1")).hasText(title);
        }
    }

    @Test
    void aClickOpensTheArticleAndWithControlInANewTab(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "").type("dns");
            var title = search.offers().first().locator(".text").textContent();

            var tab = visit.page()
                    .context()
                    .waitForPage(() -> search.type("dns")
                            .offers()
                            .first()
                            .click(new ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL))));
            assertThat(tab.locator("article h1")).hasText(title);

            search.type("dns").offers().first().click();
            assertThat(visit.page().locator("article h1")).hasText(title);
        }
    }

    @Test
    void enterSearchesForWhatIsTypedWhenNothingIsMarked(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "").type("dns").press("Enter");

            assertThat(visit.page()).hasURL(server.uri("/search?q=dns&lang=en").toString());
            assertThat(visit.page()).hasTitle(Pattern.compile("^Results for \"dns\""));
            assertThat(search.box()).hasAttribute("aria-expanded", "false");
            assertThat(search.box()).isFocused();
            search.assertStillThere();
        }
    }

    @Test
    void whatWasAskedBeforeIsOfferedFirst(Chromium chromium) {
        try (var visit = visit(chromium, "ja")) {
            var search = SearchWindow.on(visit, "q=固定+IP");
            search.box().fill("");

            search.press("ArrowDown").offered();
            assertThat(search.offers()).hasText(new String[] {"固定 IP 前に探したことば"});
            search.press("ArrowDown").press("Enter");

            assertThat(search.box()).hasValue("固定 IP");
            assertThat(search.box()).hasAttribute("aria-expanded", "false");
            search.assertStillThere();
        }
    }

    @Test
    void escapeAndLeavingTheBoxCloseTheSuggestionsAndKeepTheWords(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "").type("dns").press("ArrowDown");

            search.press("Escape");
            assertThat(search.box()).hasAttribute("aria-expanded", "false");
            assertThat(search.box()).hasValue("dns");

            search.press("ArrowDown").offered().press("Tab");
            assertThat(search.box()).hasAttribute("aria-expanded", "false");
            assertThat(search.offers()).hasCount(0);
            assertThat(search.box()).hasValue("dns");
        }
    }

    @Test
    void controlAndEnterLeaveThePageAsItIs(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var context = visit.page().context();
            var search = SearchWindow.on(visit, "tag=windows");
            var before = search.page().url();

            var found = context.waitForPage(() -> search.type("dns").press("Control+Enter"));
            assertThat(found)
                    .hasURL(server.uri("/search?q=dns&tag=windows&lang=en").toString());
            var article = context.waitForPage(
                    () -> search.type("dns").press("ArrowDown").press("Control+Enter"));
            assertThat(article).hasURL(ARTICLE);

            assertThat(search.page()).hasURL(before);
            assertThat(search.box()).hasValue("dns");
        }
    }

    @Test
    void whatIsMarkedStaysSoWhenMoreWasAskedFor(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "").type("dns");
            var late = new ArrayList<Route>();
            var abandoned = new ArrayList<String>();
            visit.page().route("**/api/suggest?q=dns+s&lang=en", late::add);
            visit.page().onRequestFailed(request -> abandoned.add(request.url()));
            visit.page()
                    .waitForRequest(
                            "**/api/suggest?q=dns+s&lang=en", () -> search.box().fill("dns s"));

            search.press("ArrowDown");

            visit.page().waitForCondition(() -> !abandoned.isEmpty());
            search.assertMarked("offer-0");
        }
    }
}
