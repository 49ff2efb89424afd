package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.browser.Look.Way;

/** An article as it is read. */
final class ArticleBrowserTest extends PageContract {

    @Override
    String name() {
        return "article";
    }

    @Override
    String path() {
        return "/articles/guest-static-ip";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isHeardAsItIsWritten(String language, Chromium chromium) throws IOException {
        try (var visit = visit(chromium, Look.in(language))) {
            Aria.assertAsWritten(name(), language, visit.page().locator("body"));
        }
    }

    @Test
    void isCompleteWithoutScripts(Chromium chromium) {
        try (var usual = visit(chromium, Look.in("ja"));
                var plain = visit(chromium, Look.in("ja").with(Way.PLAIN))) {
            assertEquals(
                    usual.page().locator("main").innerText(),
                    plain.page().locator("main").innerText());
        }
    }

    @Test
    void showsTheSectionThatALinkNames(Chromium chromium) {
        try (var visit = elsewhere(chromium, Look.in("en")).open(path() + "#do-not")) {
            assertThat(visit.page().locator("#do-not :is(h2, h3)").first()).isInViewport();
        }
    }

    @Test
    void leadsToTheSameArticleInTheOtherLanguage(Chromium chromium) {
        try (var visit = visit(chromium, Look.in("en"))) {
            visit.page().locator("header a[hreflang=ja]").click();

            assertThat(visit.page()).hasURL(Pattern.compile("/articles/guest-static-ip\\?lang=ja"));
            assertThat(visit.page().locator("article")).hasAttribute("lang", "ja");
        }
    }
}
