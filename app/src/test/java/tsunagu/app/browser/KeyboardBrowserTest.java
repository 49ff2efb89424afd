package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;

/** A whole conversation with nothing but a keyboard. */
@InChromium
final class KeyboardBrowserTest {

    private static final int MOST_TABS = 60;

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
    @ValueSource(strings = {"ja", "en"})
    void everythingCanBeReachedAndDone(String language, Chromium chromium) {
        try (var visit = chromium.visit(Look.in(language), server.uri("/"))) {
            visit.open("/embed?lang=" + language);
            var chat = new ChatWindow(visit.page(), language);
            tabTo(chat.launcher());
            press(chat, "Enter");
            assertThat(chat.box()).isFocused();
            type(chat, chat.word("OS の中で IP を固定したら RDP できません", "I set a static IP in the guest and lost RDP"));
            chat.answered(1);

            answersTheQuestion(chat);
            ticksTheFirstStep(chat);
            readsASource(chat);
            handsOver(chat);
            beginsAnew(chat);
            press(chat, "Escape");
            assertThat(chat.launcher()).isFocused();
        }
    }

    private static void answersTheQuestion(ChatWindow chat) {
        tabTo(chat.replies().last().locator(".ask-back button").first());
        press(chat, "Space");
        chat.answered(2);
        assertThat(chat.replies().last()).isFocused();
    }

    private static void ticksTheFirstStep(ChatWindow chat) {
        tabTo(chat.replies().last().locator(".is-next .choices button").last());
        press(chat, "Enter");
        chat.answered(3);
        assertThat(chat.said().last()).containsText(chat.word("実施したが解決せず", "Tried, did not help"));
    }

    private static void readsASource(ChatWindow chat) {
        var source = chat.replies().last().locator("details[open] .cite").first();
        tabTo(source);
        press(chat, "Enter");
        assertThat(chat.sheet().locator("mark").first()).isVisible();
        press(chat, "Escape");
        assertThat(chat.sheet()).hasCount(0);
        assertThat(source).isFocused();
    }

    private static void handsOver(ChatWindow chat) {
        tabTo(chat.replies().last().locator(".after button").nth(1));
        press(chat, "Enter");
        assertThat(chat.sheet()).containsText(chat.word("試したこと", "What was tried"));
        press(chat, "Escape");
        assertThat(chat.sheet()).hasCount(0);
    }

    private static void beginsAnew(ChatWindow chat) {
        tabTo(chat.button(chat.word("最初から", "Start over")));
        press(chat, "Enter");
        assertThat(chat.replies()).hasCount(0);
        assertThat(chat.box()).isFocused();
    }

    private static void type(ChatWindow chat, String text) {
        chat.page().keyboard().insertText(text);
        press(chat, "Enter");
    }

    private static void press(ChatWindow chat, String key) {
        chat.page().keyboard().press(key);
    }

    /** Goes on to it, as somebody does who knows nothing of the page but its order. */
    private static void tabTo(Locator wanted) {
        var page = wanted.page();
        for (var tabs = 0; tabs < MOST_TABS && !hasFocus(wanted); tabs++) {
            page.keyboard().press("Tab");
        }
        assertTrue(hasFocus(wanted), () -> "not reached with Tab: " + wanted + "\n" + heard(page));
    }

    private static boolean hasFocus(Locator wanted) {
        return (boolean) wanted.evaluate("node => node.getRootNode().activeElement === node");
    }

    private static String heard(Page page) {
        return page.locator("body").ariaSnapshot();
    }
}
