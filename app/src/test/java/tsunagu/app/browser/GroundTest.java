package tsunagu.app.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;
import tsunagu.app.browser.Ime.Enter;
import tsunagu.app.browser.Look.Way;

/** What the tests in a browser stand on: that they would see what goes wrong. */
@InChromium
final class GroundTest {

    private static final String FINE = "<!doctype html><html lang=en><title>Fine</title><main><h1>Fine</h1></main>";
    private static final String LISTENING = """
            <!doctype html><title>Listening</title><textarea></textarea><script>
            const box = document.querySelector('textarea');
            const heard = [];
            for (const type of ['compositionstart', 'compositionend'])
              box.addEventListener(type, () => heard.push(type));
            box.addEventListener('keydown', ({ key, keyCode, isComposing, isTrusted }) =>
              heard.push(`${key} ${keyCode}${isComposing ? ' composing' : ''}${isTrusted ? '' : ' forged'}`));
            </script>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>throw new Error('oh')</script> | img-src * | script: Error: oh",
                "<script>console.error('oh')</script> | img-src * | console: oh",
                "<img src=/no-such-picture.png> | img-src * | 404",
                "<img src=https://elsewhere.example/spy.png> | img-src * | request to another host: https://elsewhere.",
                "<p style='color: red'>Red</p> | default-src 'none' | Content Security Policy",
                "<img src=/spy.png> | default-src 'none' | Content Security Policy",
                "<script>document.body.innerHTML = 'oh'</script> | require-trusted-types-for 'script' | TrustedHTML",
            })
    void aFaultBehindThePageFailsTheTest(String html, String policy, String fault, Chromium chromium) {
        try (var host = HostPage.of("<!doctype html><body>" + html, "Content-Security-Policy", policy)) {
            var visit = chromium.visit(Look.in("en"), host.address()).open("/");

            var failed = assertThrows(AssertionFailedError.class, visit::close);
            assertTrue(failed.getMessage().contains(fault), failed.getMessage());
        }
    }

    @Test
    void aFaultThatIsExpectedHasToCome(Chromium chromium) {
        try (var host = HostPage.of(FINE)) {
            var fine = chromium.visit(Look.in("en"), host.address()).open("/");
            var tooFine =
                    chromium.visit(Look.in("en"), host.address()).open("/").expect("404");

            fine.close();
            assertThrows(AssertionFailedError.class, tooFine::close);
        }
    }

    @Test
    void aBarrierIsNamedWithItsPlaceAndWhatToDo(Chromium chromium) {
        try (var host = HostPage.of(FINE + "<button></button>");
                var visit = chromium.visit(Look.in("en"), host.address()).open("/")) {
            var failed = assertThrows(AssertionFailedError.class, () -> Axe.assertNoBarriers(visit));

            for (var part :
                    List.of("button-name: Buttons must have", "<button></button>", "Fix any of the following")) {
                assertTrue(failed.getMessage().contains(part), failed.getMessage());
            }
        }
    }

    static Stream<Arguments> entersAsPagesHearThem() {
        var begin = "compositionstart";
        var end = "compositionend";
        return Stream.of(
                Arguments.of(Enter.TAKEN_WHILE_CONVERTING, List.of(begin, "Enter 229 composing", end)),
                Arguments.of(Enter.PLAIN_WHILE_CONVERTING, List.of(begin, "Enter 13 composing", end)),
                Arguments.of(Enter.TAKEN_AFTER_CONVERTING, List.of(begin, end, "Enter 229")),
                Arguments.of(Enter.PLAIN, List.of(begin, end, "Enter 13")));
    }

    @ParameterizedTest
    @MethodSource("entersAsPagesHearThem")
    void anInputMethodIsHeardAsTheBrowserTellsIt(Enter enter, List<String> events, Chromium chromium) {
        try (var host = HostPage.of(LISTENING);
                var visit = chromium.visit(Look.in("ja"), host.address()).open("/");
                var ime = new Ime(visit.page())) {
            visit.page().locator("textarea").focus();
            ime.converts("せつぞく").converts("接続").presses(enter, "接続");

            assertEquals(events, visit.page().evaluate("heard"));
            assertEquals(
                    enter == Enter.PLAIN ? "接続\n" : "接続",
                    visit.page().locator("textarea").inputValue());
        }
    }

    @Test
    void somebodySeesThePageTheirWay(Chromium chromium) {
        var look = Look.in("ja").inTheDark().through(320).with(Way.FORCED_COLOURS, Way.STILL, Way.ON_PAPER);
        try (var host = HostPage.of(FINE);
                var visit = chromium.visit(look, host.address()).open("/")) {
            var queries = List.of(
                    "(prefers-color-scheme: dark)",
                    "(width: 320px)",
                    "(forced-colors: active)",
                    "(prefers-reduced-motion)",
                    "print");

            assertEquals(
                    queries,
                    queries.stream().filter(query -> holds(visit.page(), query)).toList());
            assertEquals("ja", visit.page().evaluate("navigator.language"));
        }
    }

    @Test
    void aPageOfTheIntranetIsNoSecureContext(Chromium chromium) {
        try (var host = HostPage.of(FINE)) {
            assertEquals(
                    List.of(true, false),
                    List.of(isSecure(chromium, host.address()), isSecure(chromium, host.intranet())));
        }
    }

    private static boolean holds(Page page, String query) {
        return (boolean) page.evaluate("query => matchMedia(query).matches", query);
    }

    private static boolean isSecure(Chromium chromium, URI address) {
        try (var visit = chromium.visit(Look.in("en"), address).open("/")) {
            return (boolean) visit.page().evaluate("isSecureContext");
        }
    }
}
