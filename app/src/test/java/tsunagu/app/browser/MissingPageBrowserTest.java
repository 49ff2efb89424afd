package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.browser.Look.Way;

/** What somebody sees who followed a link that leads nowhere. */
final class MissingPageBrowserTest extends PageContract {

    @Override
    String name() {
        return "missing";
    }

    @Override
    String path() {
        return "/articles/no-such-article";
    }

    @Override
    Visit visit(Chromium chromium, Look look) {
        return elsewhere(chromium, look).expect("404").open(path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isHeardAsItIsWritten(String language, Chromium chromium) throws IOException {
        try (var visit = visit(chromium, Look.in(language))) {
            Aria.assertAsWritten(name(), language, visit.page().locator("body"));
        }
    }

    @Test
    void leadsToTheSearchWithTheWordsOfTheAddress(Chromium chromium) {
        try (var visit = visit(chromium, Look.in("en").with(Way.PLAIN))) {
            visit.page().locator("input[name=q]").press("Enter");

            assertThat(visit.page()).hasURL(Pattern.compile("/search\\?q=no\\+such\\+article&lang=en$"));
        }
    }
}
