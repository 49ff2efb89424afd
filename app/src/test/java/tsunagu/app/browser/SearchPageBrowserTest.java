package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.browser.Look.Way;

/** The search as it is used, first of all without scripts. */
final class SearchPageBrowserTest extends PageContract {

    @Override
    String name() {
        return "search";
    }

    @Override
    String path() {
        return "/search?q=RDP";
    }

    @ParameterizedTest
    @CsvSource({"ja, 固定", "en, static address"})
    void leadsFromAQuestionToAnArticleWithoutScripts(String language, String question, Chromium chromium) {
        try (var visit = search(chromium, language)) {
            var page = visit.page();
            page.locator("input[name=q]").fill(question);
            page.locator("input[name=q]").press("Enter");
            assertThat(page).hasURL(Pattern.compile("/search\\?q=.*[?&]lang=" + language));
            assertThat(page.locator("input[name=q]")).hasValue(question);

            page.locator("main a[href^='/articles/']").first().click();
            assertThat(page.locator("article h1")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void narrowsDownAndWidensAgainWithoutScripts(String language, Chromium chromium) {
        try (var visit = search(chromium, language).open(path())) {
            var page = visit.page();
            page.locator("main a[href*='&tag=']").first().click();
            assertThat(page).hasURL(Pattern.compile("/search\\?q=RDP&(.*&)?tag="));
            assertHits(page);

            page.goBack();
            assertThat(page).hasURL(Pattern.compile("/search\\?q=RDP$"));
            assertHits(page);
        }
    }

    private static Visit search(Chromium chromium, String language) {
        return elsewhere(chromium, Look.in(language).with(Way.PLAIN)).open("/search");
    }

    private static void assertHits(Page page) {
        assertThat(page.locator("main a[href^='/articles/']").first()).isVisible();
    }
}
