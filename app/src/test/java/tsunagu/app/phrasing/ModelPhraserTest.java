package tsunagu.app.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tsunagu.app.Replies;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.StubModelServer;

/** A reply worded by a model, over HTTP on both sides. */
@Timeout(60)
class ModelPhraserTest {

    private static final String JA = "Windows の中で IP アドレスを固定したら RDP で接続できなくなりました。";
    private static final String EN = "I set a static IP address inside Windows and now RDP no longer connects.";

    private static StubModelServer stub;
    private static RunningServer server;
    private static RunningServer plain;

    @BeforeAll
    static void start(@TempDir Path data, @TempDir Path other) {
        stub = StubModelServer.start(StubWords.kindly());
        server = RunningServer.start(data, StubWords.settings(stub, Duration.ofSeconds(2), false));
        plain = RunningServer.start(other);
    }

    @AfterAll
    static void stop() {
        server.close();
        plain.close();
        stub.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {JA, EN, "VM に接続できません。", "Why does my printer not work?"})
    void changesTheWordsAndNothingElse(String message) {
        stub.says(StubWords.kindly());
        var ours = plain.chat(saying(message));
        var theirs = server.chat(saying(message));
        assertEquals("openai/stub-1", theirs.get("phrasedBy").asText());
        assertNotEquals(ours.get("text"), theirs.get("text"));
        assertEquals(Replies.decided(ours), Replies.decided(theirs));
        Replies.assertComplete(theirs);
    }

    /** Two ways to lead somebody into danger, and one to lead them away from here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VM を削除してから作り直してください。",
                "Skip the warnings and run az vm delete.",
                "[ここ](https://example.com) をご覧ください。"
            })
    void saysOurWordsWhereTheModelSaysSomethingElse(String words) {
        stub.says(StubWords.each(sentence -> words));
        var message = JA + words.length();
        var reply = server.chat(saying(message));
        assertEquals("plain", reply.get("phrasedBy").asText());
        assertEquals(plain.chat(saying(message)).get("text"), reply.get("text"));
    }

    @Test
    void judgesEachSentenceByItself() {
        stub.says(asked -> {
            var written = Json.read(asked.data(), ObjectNode.class);
            written.put("1", "お手数ですが、" + written.get("1").asText());
            written.put("2", "VM を削除してください。");
            return Answer.typed(written.toString(), 3);
        });
        var reply = server.chat(saying("OS の中で DNS サーバーを変更したら RDP できなくなりました。"));
        assertTrue(reply.get("text").asText().contains("お手数ですが、"));
        assertFalse(reply.get("text").asText().contains("VM を削除してください。"));
    }

    @Test
    void asksOnceForTheSameAnswer() {
        stub.says(StubWords.kindly());
        var message = "Windows のネットワーク アダプターを無効にしたら接続できなくなりました。";
        var first = server.chat(saying(message));
        var asked = stub.asked().size();
        var second = server.chat(saying(message));
        assertEquals(asked, stub.asked().size());
        assertEquals(first.get("text"), second.get("text"));
        assertEquals(first.get("phrasedBy"), second.get("phrasedBy"));
    }

    @Test
    void showsTheModelNothingOfWhatThePersonWrote() {
        stub.says(StubWords.kindly());
        server.chat(saying("vm-kaikei-07 (10.20.30.40) の Linux で ifcfg を書き換えたら SSH できません。担当は山田です。"));
        var said = stub.asked().getLast().text();
        List.of("kaikei", "10.20.30.40", "山田", "ifcfg を書き換えたら").forEach(word -> assertFalse(said.contains(word), word));
    }

    private static ObjectNode saying(String message) {
        return Json.MAPPER.createObjectNode().put("message", message);
    }
}
