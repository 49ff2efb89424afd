package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** The chat on a page, and somebody who uses it. */
record ChatWindow(Page page, String language) {

    /** A message that leads to a plan with a question, caveats, blocked steps and sources. */
    private static final Map<String, String> TROUBLE = Map.of(
            "ja", "昨日 OS の中で IP アドレスを固定してから、RDP で接続できません",
            "en", "I set a static IP inside Windows yesterday and now RDP does not connect");

    private static final Map<String, String> HANDOFF = Map.of("ja", "引き継ぎ票", "en", "Hand-off packet");

    /** The chat that has a page of its own. */
    static ChatWindow on(Visit visit) {
        var language = visit.look().language();
        visit.open("/?lang=" + language);
        return new ChatWindow(visit.page(), language);
    }

    /** The window in the corner of a page, opened. */
    static ChatWindow inTheCornerOf(Visit visit, String address) {
        visit.open(address);
        var chat = new ChatWindow(visit.page(), visit.look().language());
        chat.launcher().click();
        assertThat(chat.box()).isFocused();
        return chat;
    }

    Locator launcher() {
        return page.locator("tsunagu-chat .launcher");
    }

    Locator box() {
        return page.locator("tsunagu-chat #message");
    }

    Locator log() {
        return page.getByRole(AriaRole.LOG);
    }

    Locator replies() {
        return page.locator("tsunagu-chat .reply");
    }

    Locator said() {
        return page.locator("tsunagu-chat .said");
    }

    Locator sheet() {
        return page.locator("tsunagu-chat dialog");
    }

    Locator button(String name) {
        return page.locator("tsunagu-chat").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** The word in this window's language. */
    String word(String japanese, String english) {
        return language.equals("ja") ? japanese : english;
    }

    ChatWindow say(String message) {
        box().fill(message);
        box().press("Enter");
        return this;
    }

    /** Says what leads to a plan, and waits until all of the answer is there. */
    ChatWindow inTrouble() {
        return say(TROUBLE.get(language)).answered(1);
    }

    /** Waits until this many answers are there, the last to its end. */
    ChatWindow answered(int count) {
        assertThat(replies()).hasCount(count);
        assertThat(replies().last().getByText(HANDOFF.get(language), new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        return this;
    }
}
