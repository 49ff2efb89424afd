package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Comparator;
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

/** How people go through what they found: by keyboard, and on to an article, to what they meant or to the chat. */
@InChromium
final class SearchBrowserTest {

    /** Keeps what the page tells people who listen to it. */
    private static final String LISTEN = """
            () => {
              window.announced = [];
              document.querySelectorAll('[role=status]').forEach((status) =>
                new MutationObserver(() => window.announced.push(status.textContent))
                  .observe(status, { childList: true, characterData: true, subtree: true }));
            }""";

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

    @Test
    void slashGoesToTheBoxUnlessSomebodyIsTyping(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "q=dns").press("/");
            assertThat(search.box()).isFocused();
            assertThat(search.box()).hasValue("dns");

            search.press("/");
            assertThat(search.box()).hasValue("/");

            search.ticket().locator("summary").click();
            search.ticket().locator("textarea").focus();
            search.press("/");
            assertThat(search.ticket().locator("textarea")).isFocused();
        }
    }

    @Test
    void arrowKeysGoFromHitToHitAndBackToTheBox(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "q=dns");
            search.hits().first().focus();

            search.press("ArrowDown").press("ArrowDown");
            assertThat(search.hits().nth(2)).isFocused();
            search.press("ArrowUp");
            assertThat(search.hits().nth(1)).isFocused();
            search.press("ArrowUp").press("ArrowUp");
            assertThat(search.box()).isFocused();

            search.hits().last().focus();
            search.press("ArrowDown");
            assertThat(search.hits().last()).isFocused();
        }
    }

    @Test
    void controlAndEnterOpenAHitInANewTab(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "q=dns");
            search.hits().first().focus();

            var tab = visit.page().context().waitForPage(() -> search.press("Control+Enter"));

            assertThat(tab.locator("article h1")).hasText(search.hits().first().textContent());
            search.assertStillThere();
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, リセット", "en, reset"})
    void howManyAreFoundIsToldOnce(String language, String words, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var search = SearchWindow.on(visit, "");
            visit.page().evaluate(LISTEN);
            search.type(words);
            var offered = visit.page().locator("#told").textContent();

            search.press("Enter");
            assertThat(visit.page()).hasURL(Pattern.compile("q="));

            assertEquals(
                    List.of(offered, "", search.count().textContent()),
                    visit.page().evaluate("window.announced"));
        }
    }

    @Test
    void whatWasTypedCanBeSearchedForAsItIs(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var search = SearchWindow.on(visit, "");
            search.box().fill("netowrk");
            search.press("Enter");
            var meant = visit.page().locator("#meant");
            assertThat(meant).containsText("These are the results for: network");
            assertFalse(search.hits().all().isEmpty());

            meant.getByText("Search for \"netowrk\" as it is").click();
            assertThat(meant).hasText("Did you mean: network");
            assertThat(search.count()).hasText("0 found");
            assertThat(search.box()).hasValue("netowrk");

            meant.getByText("network").click();
            assertThat(search.box()).hasValue("network");
            assertThat(search.hits().first()).isVisible();
            search.assertStillThere();
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 業務サーバー <b> ＆ 踏み台ｑｑｚｚ, この内容で相談する", "en, zzqqxx <b> & 100%+, Ask about this"})
    void whereNothingIsFoundTheQuestionGoesOnToTheChat(
            String language, String words, String button, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var search = SearchWindow.on(visit, "");
            search.box().fill(words);
            search.press("Enter");

            visit.page().getByText(button).click();

            assertThat(visit.page()).hasURL(Pattern.compile("/\\?lang=" + language + "&q="));
            assertThat(new ChatWindow(visit.page(), language).box()).hasValue(words);
        }
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.browser.Look#usual")
    void nothingFoundIsNoBarrier(Look look, Chromium chromium) {
        try (var visit = chromium.visit(look, server.uri("/"))) {
            var search = SearchWindow.on(visit, "q=zzqqxx&tag=dns&tag=jit");
            assertThat(search.count()).hasText(search.word("0 件", "0 found"));

            Shots.keep(visit, "search-none");
            Axe.assertNoBarriers(visit);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 最近更新された記事", "en, Recently updated"})
    void withoutAQuestionTheNewestArticlesAreListed(String language, String heading, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var search = SearchWindow.on(visit, "q=dns");

            search.box().fill("");
            search.press("Enter");

            assertThat(visit.page().locator("#found")).hasText(heading);
            var updated = visit.page().locator("#results time").allTextContents();
            assertEquals(updated.stream().sorted(Comparator.reverseOrder()).toList(), updated);
            assertEquals(10, updated.size());
        }
    }

    @Test
    void anArticleIsOpenedFromAHitAndLeadsBack(Chromium chromium) {
        try (var visit = visit(chromium, "ja")) {
            var search = SearchWindow.on(visit, "");
            search.box().fill("固定 IP");
            search.press("Enter");
            assertThat(visit.page()).hasTitle(Pattern.compile("^「固定 IP」"));
            var found = search.hits().allTextContents();

            search.hits().first().click();
            assertThat(visit.page().locator("article h1")).hasText(found.getFirst());
            visit.page().goBack();

            assertThat(search.box()).hasValue("固定 IP");
            assertThat(search.hits()).hasText(found.toArray(String[]::new));
        }
    }
}
