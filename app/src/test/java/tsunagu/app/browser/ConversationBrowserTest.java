package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.RunningServer;
import tsunagu.app.channel.Output;
import tsunagu.app.json.Json;

/** What people can do in the chat: answer, copy, paste, drop, ask why and what if, judge, go on later. */
@InChromium
final class ConversationBrowserTest {

    private static final String LISTING = "Windows IP Configuration\n" + "   a line of output\n".repeat(40);
    private static final String PASTE = """
            (box, text) => { const data = new DataTransfer(); data.setData('text/plain', text);
            box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }""";
    private static final String DROP = """
            (node, text) => { const data = new DataTransfer(); data.items.add(new File([text], 'nic.json'));
            node.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }""";

    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visit visit(Chromium chromium, String language) {
        return chromium.visit(Look.in(language), server.uri("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aStepShowsAtAGlanceWhatItCosts(String language, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var chat = ChatWindow.on(visit).inTrouble();
            var next = chat.replies().last().locator(".is-next summary").first();
            var blocked = chat.replies().last().locator(".is-blocked summary").first();

            assertThat(next).containsText(chat.word("停止を伴う", "causes downtime"));
            assertThat(next).containsText(chat.word("失われるもの: メモリ", "What is lost: unsaved data in memory"));
            assertThat(next).containsText("R3");
            assertThat(blocked).containsText(chat.word("お答えいただいてから", "once you have answered"));
            assertThat(chat.replies().last().locator(".is-next .caveat").first())
                    .isVisible();
        }
    }

    @Test
    void theShellThatWasPickedIsShownInEveryStepAndAfterAReload(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.on(visit).inTrouble();
            var step = chat.replies().last().locator(".is-next");

            step.getByText("Azure PowerShell", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(step.locator("code:visible")).containsText("Restart-AzVM");
            visit.page().reload();
            assertThat(chat.answered(1).replies().last().locator(".is-next code:visible"))
                    .containsText("Restart-AzVM");
            assertThat(step.locator("[aria-pressed=true]")).hasText("Azure PowerShell");
        }
    }

    @Test
    void aCommandIsCopiedToTheLetter(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.on(visit).inTrouble();
            var command =
                    chat.replies().last().locator(".is-next .command:visible").first();

            command.locator("button").click();
            assertThat(command.locator("button")).hasText("Copied");
            chat.box().focus();
            visit.page().keyboard().press("Control+v");

            assertThat(chat.box()).hasValue("az vm restart -g <resource-group> -n <vm>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void longOutputBecomesAChipThatCanBeTakenAway(String language, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var chat = ChatWindow.on(visit);
            var chips = visit.page().locator("tsunagu-chat .chips li");
            chat.box().evaluate(PASTE, LISTING);
            chat.box().evaluate(PASTE, LISTING);
            assertThat(chips).hasCount(2);
            assertThat(chips.first()).containsText("ipconfig.txt");
            assertThat(chips.last()).containsText("ipconfig-2.txt");
            assertThat(chat.box()).hasValue("");

            chat.button(chat.word("ipconfig-2.txt を外す", "Remove ipconfig-2.txt"))
                    .click();
            assertThat(chips).hasCount(1);
            chat.box().press("Enter");

            assertThat(chat.answered(1).said())
                    .containsText(chat.word("ipconfig.txt · 41 行", "ipconfig.txt · 41 lines"));
            assertThat(chips).hasCount(0);
        }
    }

    @Test
    void aFileThatIsDroppedGoesAlong(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.on(visit);

            chat.log().evaluate(DROP, "{\"name\": \"nic-1\"}");
            assertThat(visit.page().locator("tsunagu-chat .chips li")).containsText("nic.json");
            chat.say("My VM cannot be reached").answered(1);

            assertThat(chat.said()).containsText("nic.json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatWouldFollowIsToldBeforeAnybodyAnswers(String language, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var chat = ChatWindow.on(visit).inTrouble();
            var question = chat.replies().last().locator(".ask-back");

            question.getByText(chat.word("回答によって手順がどう変わるか", "What if? See what would follow"))
                    .click();

            assertThat(question).containsText(chat.word("「いいえ」の場合", "If “No”"));
            assertThat(question).containsText(chat.word("実施できるようになる手順", "Can then be done"));
            assertEquals(1, turns(visit));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whySaysWhatItRestsOn(String language, Chromium chromium) {
        try (var visit = visit(chromium, language)) {
            var chat = ChatWindow.on(visit).inTrouble();

            chat.replies().last().locator(".after button").first().click();

            assertThat(chat.answered(2).said().last()).hasText(chat.word("なぜ？", "Why?"));
            assertThat(chat.replies().first().locator(".live")).hasCount(0);
        }
    }

    @Test
    void whetherItIsSolvedIsAskedOnceAndKept(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.on(visit).inTrouble();

            chat.button("Solved").click();
            assertThat(chat.replies().last()).containsText("Good to hear.");
            visit.page().reload();

            assertThat(chat.answered(1).replies().last()).containsText("Good to hear.");
            assertTrue(transcript(visit).at("/feedback/0/resolved").asBoolean());
        }
    }

    @Test
    void aConversationGoesOnAfterAReloadAndCanBeLeftAndComeBackTo(Chromium chromium) {
        try (var visit = visit(chromium, "ja")) {
            var chat = ChatWindow.on(visit).inTrouble();
            var first = chat.replies().last().innerText();

            visit.page().reload();
            assertEquals(first, chat.answered(1).replies().last().innerText());
            chat.say("再起動しても直りません").answered(2);
            chat.button("最初から").click();
            assertThat(chat.replies()).hasCount(0);
            chat.button("前の会話に戻る").click();
            chat.answered(2);
        }
    }

    @Test
    void aListingInTheLettersOfAJapaneseCommandPromptIsRead(Chromium chromium) {
        try (var visit = visit(chromium, "ja")) {
            var chat = ChatWindow.on(visit);
            visit.page()
                    .locator("tsunagu-chat #files")
                    .setInputFiles(new FilePayload(
                            "ipconfig.txt", "text/plain", Output.IPCONFIG.getBytes(Charset.forName("windows-31j"))));
            assertThat(visit.page().locator("tsunagu-chat .chips li")).containsText("ipconfig.txt");

            chat.say("つながらなくなりました").answered(1);

            assertFalse(transcript(visit).at("/turns/0/reply/text").asText().contains("文字化け"));
            assertTrue(transcript(visit).get("facts").toString().contains("10.1.2.99"));
        }
    }

    @Test
    void anAnswerTakesNoFocusFromThePageAround(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.inTheCornerOf(visit, "/embed?lang=en")
                    .say("I set a static IP in the guest and lost RDP");
            visit.page().locator(".brand").focus();

            chat.answered(1);

            assertThat(visit.page().locator(".brand")).isFocused();
        }
    }

    @Test
    void theHandOffPacketCanBeReadWhenTheWindowWasClosedMeanwhile(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.inTheCornerOf(visit, "/embed?lang=en").inTrouble();

            chat.button("Hand-off packet").click();
            visit.page().locator("tsunagu-chat").evaluate("chat => chat.removeAttribute('open')");

            assertThat(chat.sheet()).isVisible();
            visit.page().keyboard().press("Escape");
            assertThat(chat.sheet()).hasCount(0);
            assertThat(chat.launcher()).isVisible();
        }
    }

    @Test
    void theAnswerIsAnnouncedOnceAndOnlyWhenItIsThere(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.on(visit);
            visit.page().evaluate("""
                    () => { window.announced = []; const status = document.querySelector('tsunagu-chat').shadowRoot.querySelector('[role=status]');
                    new MutationObserver(() => status.textContent && window.announced.push(status.textContent))
                      .observe(status, { childList: true, characterData: true, subtree: true }); }""");

            chat.inTrouble();

            assertThat(visit.page().getByText("The answer is here.")).hasCount(1);
            var announced = (List<?>) visit.page().evaluate("() => window.announced");
            assertEquals(1, announced.size(), announced::toString);
            assertTrue(announced.getFirst().toString().contains("Do this next: Restart the VM"), announced::toString);
        }
    }

    @Test
    void theComparisonIsATableWithHeadings(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.on(visit);
            chat.box().evaluate(PASTE, Output.IPCONFIG + Output.NIC);
            chat.say("I set a static IP in the guest and lost RDP").answered(1);
            var table = chat.replies().last().locator("table");

            assertThat(table.locator("thead th")).hasText(new String[] {"Field", "Guest", "Azure", "Verdict"});
            assertThat(table.locator("tbody th[scope=row]").first()).hasText("MAC address");
            assertThat(table).containsText("differs");
        }
    }

    @Test
    void markupInAMessageStaysText(Chromium chromium) {
        try (var visit = visit(chromium, "en")) {
            var chat = ChatWindow.on(visit);

            chat.say("<img src=x onerror=alert(1)> I set a static IP <b>inside</b> the VM and lost RDP")
                    .answered(1);

            assertThat(chat.said()).containsText("<img src=x onerror=alert(1)>");
            assertThat(visit.page().locator("tsunagu-chat img")).hasCount(0);
            assertThat(visit.page().locator("tsunagu-chat b")).hasCount(0);
        }
    }

    private static int turns(Visit visit) {
        return transcript(visit).get("turns").size();
    }

    private static JsonNode transcript(Visit visit) {
        var id = visit.page().evaluate("() => JSON.parse(sessionStorage.getItem('tsunagu.conversation'))");
        return Json.read(server.get("/api/conversations/" + id).body(), JsonNode.class);
    }
}
