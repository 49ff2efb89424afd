package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;
import tsunagu.app.browser.Look.Way;

/** The chat in every state as people see it, or hear it: no barriers, nothing cut off, and light to load. */
@InChromium
final class ChatLooksBrowserTest {

    private static final int LARGEST_SCRIPT = 12_000;

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Look> looks() {
        return Stream.concat(
                Look.usual(),
                Stream.of(
                        Look.in("ja").through(Look.NARROW),
                        Look.in("en").through(Look.NARROW).inTheDark(),
                        Look.in("ja").with(Way.FORCED_COLOURS),
                        Look.in("en").with(Way.STILL)));
    }

    /** Each language and colour once, as more would show little more. */
    static Stream<Look> fewerLooks() {
        return Stream.of(
                Look.in("ja"),
                Look.in("en").inTheDark(),
                Look.in("ja").through(Look.NARROW),
                Look.in("en").with(Way.FORCED_COLOURS));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void noStateKeepsAnybodyOut(Look look, Chromium chromium) {
        try (var visit = chromium.visit(look, server.uri("/"))) {
            var chat = ChatWindow.on(visit);
            seen(visit, "chat-welcome");
            chat.inTrouble();
            seen(visit, "chat-answer");
            chat.replies()
                    .last()
                    .locator(".step details")
                    .evaluateAll("all => all.forEach(one => { one.open = true; })");
            seen(visit, "chat-steps");
        }
    }

    @ParameterizedTest
    @MethodSource("fewerLooks")
    void noWindowKeepsAnybodyOut(Look look, Chromium chromium) {
        try (var visit = chromium.visit(look, server.uri("/"))) {
            var chat = ChatWindow.inTheCornerOf(visit, "/embed?lang=" + look.language());
            seen(visit, "window-welcome");
            chat.inTrouble();
            seen(visit, "window-answer");
            chat.replies().last().locator("details[open] .cite").first().click();
            chat.sheet().locator("mark").first().waitFor();
            seen(visit, "window-passage");
            visit.page().keyboard().press("Escape");
            chat.replies().last().locator(".after button").nth(1).click();
            chat.sheet().waitFor();
            seen(visit, "window-hand-off");
        }
    }

    @Test
    void onPaperAnAnswerLeavesOutWhatCanOnlyBePressed(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("en"), server.uri("/"))) {
            var chat = ChatWindow.on(visit).inTrouble();

            visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(chat.replies().last().locator(".is-next code:visible").first())
                    .isVisible();
            assertThat(chat.box()).isHidden();
            assertThat(chat.replies().last().locator(".live:visible")).hasCount(0);
            Shots.keep(visit, "chat-on-paper");
        }
    }

    private static void seen(Visit visit, String state) {
        Axe.assertNoBarriers(visit);
        Shots.keep(visit, state);
        assertTrue(
                (boolean) visit.page()
                        .evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                () -> state + " is wider than the window");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void peopleWhoListenHearTheWholeConversation(String language, Chromium chromium) throws IOException {
        try (var visit = chromium.visit(Look.in(language), server.uri("/"))) {
            var chat = ChatWindow.on(visit);
            Aria.assertAsWritten("chat-welcome", language, visit.page().locator("main"));
            chat.inTrouble();
            Aria.assertAsWritten("chat-answer", language, visit.page().locator("main"));
        }
    }

    @Test
    void thePageLoadsOneSmallScriptAndNothingMoves(Chromium chromium) throws IOException {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"))) {
            var scripts = new ArrayList<Response>();
            visit.page().onResponse(response -> {
                if (response.request().resourceType().equals("script")) {
                    scripts.add(response);
                }
            });
            visit.page().addInitScript(SHIFTS);
            ChatWindow.on(visit).box().waitFor();

            assertEquals(1, scripts.size(), scripts.stream().map(Response::url).toList()::toString);
            var size = packed(scripts.getFirst().body());
            assertTrue(size <= LARGEST_SCRIPT, () -> "the script is " + size + " bytes when packed");
            assertEquals(List.of(), shifts(visit.page()));
        }
    }

    private static final String SHIFTS = """
            window.shifts = []; new PerformanceObserver((list) => list.getEntries().forEach((one) => window.shifts.push(one.value)))
              .observe({ type: 'layout-shift', buffered: true });""";

    private static List<?> shifts(Page page) {
        return (List<?>) page.evaluate("""
                () => new Promise((tell) => requestAnimationFrame(() => requestAnimationFrame(() => tell(window.shifts))))""");
    }

    private static int packed(byte[] script) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(script);
        }
        return packed.size();
    }
}
