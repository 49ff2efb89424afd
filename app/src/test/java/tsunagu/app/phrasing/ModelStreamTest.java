package tsunagu.app.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.StubModelServer;

/** A streamed reply while the model behind it fails; too few times for it to be left alone. */
@Timeout(60)
class ModelStreamTest {

    private static StubModelServer stub;
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        stub = StubModelServer.start(StubWords.kindly());
        server = RunningServer.start(data, StubWords.settings(stub, Duration.ofSeconds(2), false));
    }

    @AfterAll
    static void stop() {
        server.close();
        stub.close();
    }

    @Test
    void sendsThePlanBeforeTheModelHasSaidAWord() throws IOException {
        stub.says(asked -> Answer.hangsAfter());
        try (var guest = new Guest(server.port(), saying("ゲスト OS のサブネット マスクを変えたらつながらなくなりました。"))) {
            var plan = guest.event("plan");
            assertTrue(plan.has("plan"));
            assertFalse(plan.has("text"));
            var reply = guest.event("reply");
            assertEquals("plain", reply.get("phrasedBy").asText());
            assertEquals(reply.get("text").asText(), String.join("", guest.deltas));
        }
    }

    @Test
    void neverTakesBackAWord() throws IOException {
        stub.says(asked -> Answer.cutAfter("{\"1\": \"お手数ですが、次の順で進めてください。\", \"2\": \"お手数ですが、"));
        try (var guest = new Guest(server.port(), saying("ゲスト OS のデフォルト ゲートウェイを変えたらつながらなくなりました。"))) {
            var reply = guest.event("reply");
            assertEquals(reply.get("text").asText(), String.join("", guest.deltas));
            assertTrue(reply.get("text").asText().contains("お手数ですが、次の順で進めてください。"), reply.toPrettyString());
        }
    }

    @Test
    void stopsTheModelWhenThePersonLeaves() throws IOException {
        stub.says(asked -> Answer.hangsAfter("{\"1\": \""));
        try (var guest = new Guest(server.port(), saying("ゲスト OS で NIC をブリッジしたらつながらなくなりました。"))) {
            guest.event("plan");
        }
        assertTrue(stub.sawSomebodyLeave());
    }

    private static ObjectNode saying(String message) {
        return Json.MAPPER.createObjectNode().put("message", message);
    }
}
