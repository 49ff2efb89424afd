package tsunagu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.StubModelServer;
import tsunagu.app.phrasing.StubWords;

/** What a person sees when the page is reloaded or the connection is lost while the words still come. */
@InChromium
final class LostConnectionBrowserTest {

    private static StubModelServer model;
    private static RunningServer server;

    @BeforeAll
    static void serve(@TempDir Path data) {
        model = StubModelServer.start(StubWords.kindly());
        server = RunningServer.start(data, StubWords.settings(model, Duration.ofSeconds(5), false));
    }

    @AfterAll
    static void stop() {
        server.close();
        model.close();
    }

    @BeforeEach
    void theModelHesitates() {
        model.says(asked -> Answer.hangsAfter("{\"1\": \""));
    }

    @Test
    void thePlanIsThereWhileTheWordsStillCome(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("en"), server.uri("/"))) {
            var chat = ChatWindow.on(visit).say("I changed the DNS servers in the guest OS and lost the VM");

            assertThat(chat.replies().last().locator(".is-next")).isVisible();
            assertThat(chat.log()).hasAttribute("aria-busy", "true");
            assertThat(chat.button("Send")).isDisabled();
            chat.answered(1);
            assertThat(chat.log()).hasAttribute("aria-busy", "false");
        }
    }

    @Test
    void aReloadInMidStreamGoesOnAndIsAnsweredOnce(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("ja"), server.uri("/"))) {
            var chat = ChatWindow.on(visit).say("ゲスト OS のサブネット マスクを変えたらつながらなくなりました");
            assertThat(chat.replies().last().locator(".is-next")).isVisible();

            visit.page().reload();

            chat.answered(1);
            assertThat(chat.said()).hasCount(1);
            assertEquals(1, turns(visit));
        }
    }

    @Test
    void aLostConnectionIsTakenUpAgain(Chromium chromium) {
        try (var visit = chromium.visit(Look.in("en"), server.uri("/"))) {
            visit.expect("ERR_INTERNET_DISCONNECTED");
            var chat = ChatWindow.on(visit);
            visit.page().context().setOffline(true);
            chat.say("I changed the DNS servers in the guest OS and lost the VM");
            assertThat(chat.log()).containsText("The connection was lost. Trying again");

            visit.page().context().setOffline(false);

            chat.answered(1);
            assertThat(chat.said()).hasCount(1);
            assertEquals(1, turns(visit));
        }
    }

    private static int turns(Visit visit) {
        var id = visit.page().evaluate("() => JSON.parse(sessionStorage.getItem('tsunagu.conversation'))");
        return Json.read(server.get("/api/conversations/" + id).body(), JsonNode.class)
                .get("turns")
                .size();
    }
}
