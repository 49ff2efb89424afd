package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator.FilterOptions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;
import tsunagu.app.browser.Look.Way;

/** What every page owes to whoever opens it. */
@InChromium
abstract class PageContract {

    /** What is told from the text around it by its colours alone. */
    private static final String WITHOUT_EDGES = """
            () => [...document.querySelectorAll('main :is(.button, input[type=search], textarea)')]
              .filter((one) => one.checkVisibility() && getComputedStyle(one).borderTopStyle === 'none')
              .map((one) => one.outerHTML)
            """;

    private static final FilterOptions VISIBLE = new FilterOptions().setVisible(true);

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** What its pictures are called. */
    abstract String name();

    abstract String path();

    Visit visit(Chromium chromium, Look look) {
        return elsewhere(chromium, look).open(path());
    }

    /** Somebody about to open any other page. */
    static Visit elsewhere(Chromium chromium, Look look) {
        return chromium.visit(look, server.uri("/"));
    }

    @ParameterizedTest
    @MethodSource("tsunagu.app.browser.Look#all")
    void hasNoBarriers(Look look, Chromium chromium) {
        try (var visit = visit(chromium, look)) {
            Shots.keep(visit, name());
            Axe.assertNoBarriers(visit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void fitsANarrowWindow(String language, Chromium chromium) {
        try (var visit = visit(chromium, Look.in(language).through(Look.NARROW))) {
            assertEquals(Look.NARROW, visit.page().evaluate("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void keepsItsEdgesInForcedColours(Chromium chromium) {
        try (var visit = visit(chromium, Look.in("ja").with(Way.FORCED_COLOURS))) {
            assertEquals(List.of(), visit.page().evaluate(WITHOUT_EDGES));
        }
    }

    @Test
    void leavesItsNavigationOffPaper(Chromium chromium) {
        try (var visit = visit(chromium, Look.in("ja").with(Way.ON_PAPER))) {
            Shots.keep(visit, name());
            assertThat(visit.page().locator("h1").filter(VISIBLE)).hasCount(1);
            assertThat(visit.page().locator("nav, form").filter(VISIBLE)).hasCount(0);
        }
    }

    @Test
    void isReachedPastItsNavigation(Chromium chromium) {
        try (var visit = visit(chromium, Look.in("en"))) {
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");

            assertThat(visit.page().locator("main")).isFocused();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void saysWhatItIsWithoutScripts(String language, Chromium chromium) {
        try (var visit = visit(chromium, Look.in(language).with(Way.PLAIN))) {
            assertThat(visit.page().locator("html")).hasAttribute("lang", language);
            assertThat(visit.page().locator("h1")).isVisible();
        }
    }
}
