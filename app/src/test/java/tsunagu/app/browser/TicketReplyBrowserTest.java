package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tsunagu.app.RunningServer;

/** What a supporter takes from the search into a ticket, from a host that browsers trust and from one they do not. */
@InChromium
final class TicketReplyBrowserTest {

    private static final String TICKET =
            "<!doctype html><html lang=en><title>Ticket</title><textarea id=reply></textarea>";

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 127.0.0.1, true, コピーしました",
        "en, 127.0.0.1, true, Copied",
        "ja, intranet.example, false, コピーしました",
        "en, intranet.example, false, Copied"
    })
    void aReplyIsPastedAsItIsShown(String language, String host, boolean secure, String told, Chromium chromium) {
        try (var visit = visit(chromium, language, host)) {
            var search = SearchWindow.on(visit, "q=dns");
            assertEquals(secure, visit.page().evaluate("isSecureContext"));
            search.ticket().locator("summary").click();
            var reply = search.ticket().locator("textarea").inputValue();
            assertTellsAll(search, reply, at(host));

            var copy = search.ticket().locator("button");
            copy.click();
            assertThat(visit.page().locator("#told")).hasText(told);
            assertThat(copy).isFocused();

            assertPasted(visit, reply);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 127.0.0.1, コピーしました", "en, intranet.example, Copied"})
    void aLinkIsPastedWhole(String language, String host, String told, Chromium chromium) {
        try (var visit = visit(chromium, language, host)) {
            var search = SearchWindow.on(visit, "q=dns");
            var address = at(host).resolve(article(search));

            visit.page().locator("#results button.plain").first().click();
            assertThat(visit.page().locator("#told")).hasText(told);

            assertPasted(visit, address.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.browser.Look#usual")
    void anOpenReplyIsNoBarrier(Look look, Chromium chromium) {
        try (var visit = chromium.visit(look, server.uri("/"))) {
            var search = SearchWindow.on(visit, "q=dns");
            search.ticket().locator("summary").click();
            search.ticket().locator("button").click();
            assertThat(visit.page().locator("#told")).not().isEmpty();

            visit.page().evaluate("scrollTo(0, 0)");
            Shots.keep(visit, "search-ticket");
            Axe.assertNoBarriers(visit);
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 返信用の文面", "en, Ticket reply"})
    void repliesAreThereAfterNarrowingInPlace(String language, String summary, Chromium chromium) {
        try (var visit = chromium.visit(Look.in(language), server.uri("/"))) {
            var search = SearchWindow.on(visit, "q=dns");
            search.facet("tag windows").click();
            assertThat(visit.page().locator(".chosen")).isVisible();

            search.ticket()
                    .getByText(summary, new Locator.GetByTextOptions().setExact(false))
                    .click();
            search.ticket().locator("button").click();

            assertThat(visit.page().locator("#told")).not().isEmpty();
            search.assertStillThere();
        }
    }

    private static void assertTellsAll(SearchWindow search, String reply, URI site) {
        var hit = search.hits().first();
        var lines = reply.lines().toList();
        assertEquals(search.word("■ ", "") + hit.textContent(), lines.get(2));
        assertTrue(
                lines.contains(site.resolve(hit.getAttribute("href").replaceFirst("&q=[^#]*", ""))
                        .toString()),
                reply);
        assertTrue(reply.contains(search.word("\n\n出典:", "\n\nSources:") + "\nhttps://"), reply);
    }

    /** Where the first hit leads, without the words that were looked for: others need not see these. */
    private static String article(SearchWindow search) {
        return search.hits().first().getAttribute("href").replaceFirst("&q=[^#]*", "");
    }

    private static void assertPasted(Visit visit, String text) {
        try (var ticket = HostPage.of(TICKET)) {
            visit.open(ticket.address().toString());
            visit.page().locator("#reply").focus();
            visit.page().keyboard().press("Control+v");
            assertThat(visit.page().locator("#reply")).hasValue(text);
        }
    }

    private static Visit visit(Chromium chromium, String language, String host) {
        return chromium.visit(Look.in(language), at(host));
    }

    private static URI at(String host) {
        return URI.create("http://" + host + ":" + server.port() + "/");
    }
}
