package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagu.app.RunningServer;
import tsunagu.app.browser.Ime.Enter;

/** Writing Japanese: a key that ends a conversion does nothing else, in whichever order a browser reports it. */
@InChromium
final class ImeBrowserTest {

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
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void enterThatEndsAConversionDoesNotSend(Enter enter, Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"));
                var ime = new Ime(visit.page())) {
            var chat = ChatWindow.on(visit);
            chat.box().focus();

            ime.converts("つながら").presses(enter, "繋がらない");

            assertThat(chat.box()).hasValue("繋がらない");
            assertThat(chat.said()).hasCount(0);
            chat.box().press("Enter");
            assertThat(chat.said()).containsText("繋がらない");
        }
    }

    @Test
    void enterSendsWhenNothingIsConverted(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"));
                var ime = new Ime(visit.page())) {
            var chat = ChatWindow.on(visit);
            chat.box().focus();

            ime.converts("つながら").presses(Enter.PLAIN, "繋がらない");

            assertThat(chat.said()).containsText("繋がらない");
            assertThat(chat.box()).hasValue("");
        }
    }

    @Test
    void escapeThatEndsAConversionLeavesTheWindowOpen(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"));
                var ime = new Ime(visit.page())) {
            var chat = ChatWindow.inTheCornerOf(visit, "/embed?lang=ja");

            ime.converts("つながら");
            chat.page().keyboard().press("Escape");
            assertThat(chat.box()).isVisible();

            ime.takes("");
            chat.page().keyboard().press("Escape");
            assertThat(chat.box()).isHidden();
            assertThat(chat.launcher()).isFocused();
        }
    }

    @Test
    void shiftAndEnterMakeANewLine(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"))) {
            var chat = ChatWindow.on(visit);
            chat.box().fill("RDP");
            chat.box().press("Shift+Enter");

            assertThat(chat.box()).hasValue("RDP\n");
            assertThat(chat.said()).hasCount(0);
        }
    }
}
