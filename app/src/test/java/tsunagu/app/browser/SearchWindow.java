package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The search on a page, and somebody who uses it. */
record SearchWindow(Page page, String language) {

    /** The page of a search, or of none with an empty one. */
    static SearchWindow on(Visit visit, String search) {
        var language = visit.look().language();
        visit.open("/search?" + search + (search.isEmpty() ? "" : "&") + "lang=" + language);
        visit.page().evaluate("() => { window.isStillThere = true; }");
        return new SearchWindow(visit.page(), language);
    }

    Locator box() {
        return page.locator("#q");
    }

    Locator offers() {
        return page.locator("#offers li");
    }

    Locator count() {
        return page.locator("#count");
    }

    Locator hits() {
        return page.locator(".hits h3 > a");
    }

    Locator facet(String key) {
        return page.locator("#facets [data-facet='" + key + "']");
    }

    /** The reply to a ticket that goes with the first hit. */
    Locator ticket() {
        return page.locator(".ticket").first();
    }

    /** The word in this window's language. */
    String word(String japanese, String english) {
        return language.equals("ja") ? japanese : english;
    }

    /** Types, and waits for the suggestions. */
    SearchWindow type(String words) {
        box().fill(words);
        return offered();
    }

    SearchWindow offered() {
        assertThat(box()).hasAttribute("aria-expanded", "true");
        return this;
    }

    SearchWindow press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** @param id of the one suggestion that is marked, or none */
    void assertMarked(String id) {
        assertThat(box()).isFocused();
        assertThat(box()).hasAttribute("aria-activedescendant", id);
        assertEquals(
                id.isEmpty() ? List.of() : List.of(id),
                page.locator("#offers [aria-selected=true]").evaluateAll("rows => rows.map((row) => row.id)"));
    }

    /** Only its parts were put in place, it was not loaded anew. */
    void assertStillThere() {
        assertEquals(true, page.evaluate("window.isStillThere"), page.url());
    }
}
