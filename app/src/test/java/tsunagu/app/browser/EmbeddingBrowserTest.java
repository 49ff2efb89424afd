package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;
import tsunagu.app.channel.Admission;

/** The chat on other people's pages: hostile styles, strict policies, plain http, sites that are not allowed. */
@InChromium
final class EmbeddingBrowserTest {

    private static final String ACCENT = "rgb(20, 96, 107)";
    private static final double PATIENCE_MS = 30_000;
    private static final String HOSTILE = """
            <style>
            * { font-size: 40px !important; color: red !important; display: block !important; margin: 9px !important }
            html { font-size: 5px; letter-spacing: 1em; text-transform: uppercase; direction: rtl }
            button, textarea, a { background: lime !important; visibility: hidden !important; all: unset !important }
            tsunagu-chat { opacity: .1; transform: rotate(9deg); filter: blur(3px) }
            </style>
            """;

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.start(data, Admission.of("*", "", 0, 0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "script-src BOT; connect-src BOT; style-src BOT",
                "default-src 'none'; script-src BOT; connect-src BOT; style-src 'none'; "
                        + "require-trusted-types-for 'script'",
                "default-src 'none'; script-src BOT; connect-src BOT; require-trusted-types-for 'script'; "
                        + "trusted-types 'none'; base-uri 'none'; form-action 'none'; sandbox allow-scripts "
                        + "allow-same-origin allow-modals"
            })
    void aStrictPolicyIsNoHindrance(String policy, Chromium chromium) {
        var bot = server.uri("").toString();
        try (var host = HostPage.of(page("en", ""), "Content-Security-Policy", policy.replace("BOT", bot));
                var visit = chromium.visit(Look.in("en"), host.address())) {
            var chat = ChatWindow.inTheCornerOf(visit, "/").inTrouble();

            assertThat(chat.button("Send")).hasCSS("background-color", ACCENT);
            chat.replies().first().locator(".cite").first().click();
            assertThat(chat.sheet().locator("mark").first()).isVisible();
        }
    }

    @Test
    void stylesOfThePageDoNotReachIn(Chromium chromium) {
        try (var plain = HostPage.of(page("ja", ""));
                var hostile = HostPage.of(page("ja", HOSTILE));
                var calm = chromium.visit(Look.in("ja"), plain.address());
                var harassed = chromium.visit(Look.in("ja"), hostile.address())) {
            var here = ChatWindow.inTheCornerOf(calm, "/").inTrouble();
            var there = ChatWindow.inTheCornerOf(harassed, "/").inTrouble();

            var calmly = styles(here.page().locator("tsunagu-chat"));
            var alike = styles(there.page().locator("tsunagu-chat")).stream().filter(calmly::contains);
            assertEquals(calmly, alike.toList());
            Shots.keep(harassed, "embedded-hostile");
        }
    }

    @Test
    void aPageOnPlainHttpCanCopyAsWell(Chromium chromium) {
        try (var host = HostPage.of(page("en", "<textarea id=elsewhere></textarea>"));
                var visit = chromium.visit(Look.in("en"), host.intranet())) {
            var chat = ChatWindow.inTheCornerOf(visit, "/").inTrouble();
            assertEquals(false, chat.page().evaluate("isSecureContext"));

            var command = chat.replies().first().locator(".is-next .command").first();
            var text = command.locator("code").textContent();
            command.locator("button").click();
            assertThat(command.locator("button")).hasText("Copied");

            chat.page().locator("#elsewhere").focus();
            chat.page().keyboard().press("Control+v");
            assertThat(chat.page().locator("#elsewhere")).hasValue(text);
        }
    }

    @Test
    void theScriptTagSaysHowItLooksAndSpeaks(Chromium chromium) {
        var tag = """
                <html lang=ja><title>Host</title><h1>Host</h1><script defer data-lang=en data-theme=dark data-heading="VM desk"
                data-launcher="Ask the desk" data-examples="One | Two" data-open src="%s"></script>
                """.formatted(server.uri("/tsunagu-chat.js"));
        try (var host = HostPage.of(tag);
                var visit = chromium.visit(Look.in("ja"), host.address()).open("/")) {
            var chat = new ChatWindow(visit.page(), "en");

            assertThat(chat.box()).isVisible();
            assertThat(visit.page().locator("tsunagu-chat h2")).hasText("VM desk");
            assertThat(visit.page().locator("tsunagu-chat .examples li")).hasText(new String[] {"One", "Two"});
            assertThat(visit.page().locator("tsunagu-chat .panel")).hasCSS("background-color", "rgb(26, 34, 38)");
        }
    }

    @Test
    void aSiteThatIsNotAllowedIsToldSoAndThePersonToo(@TempDir Path data, Chromium chromium) {
        try (var strict = RunningServer.start(data);
                var host = HostPage.of(page("en", "")
                        .replace(server.uri("").toString(), strict.uri("").toString()));
                var visit = chromium.visit(Look.in("en"), host.address())) {
            visit.expect("CORS policy").expect("Failed to load resource");
            var chat = ChatWindow.inTheCornerOf(visit, "/").say("My VM cannot be reached");

            assertThat(chat.log().getByRole(AriaRole.ALERT))
                    .containsText("The server cannot be reached", new ContainsTextOptions().setTimeout(PATIENCE_MS));
        }
    }

    private static String page(String language, String more) {
        return "<!doctype html><html lang=" + language + "><title>Host</title>" + more
                + "<main><h1>Our own page</h1></main><script defer src=\"" + server.uri("/tsunagu-chat.js")
                + "\"></script></html>";
    }

    /** What everything looks like that is shown inside. */
    private static List<?> styles(Locator chat) {
        return (List<?>) chat.evaluate("""
                chat => [...chat.shadowRoot.querySelectorAll('*')].filter((node) => node.checkVisibility()).map((node) => {
                  const style = getComputedStyle(node);
                  return [node.tagName, node.className, ...['fontSize', 'fontFamily', 'color', 'backgroundColor', 'display', 'margin',
                    'letterSpacing', 'textTransform', 'visibility', 'width'].map((name) => style[name])].join(' ');
                })""");
    }
}
