package tsunagu.app.llm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;

/** One answer on its way. */
final class StubReply {

    private final Asked asked;
    private final StubWire wire;
    private final StubLine line;
    private boolean begun;
    private boolean opened;
    private int said;

    StubReply(Asked asked, StubLine line) {
        this.asked = asked;
        this.wire = StubWire.of(asked);
        this.line = line;
    }

    void send(Answer answer) throws IOException {
        if (!answer.good()) {
            whole(answer, wire.error(answer.status(), text(answer)));
        } else if (asked.streams() || answer.acts().stream().noneMatch(Act.Finish.class::isInstance)) {
            stream(answer);
        } else {
            whole(answer, wire.whole(text(answer), reason(answer), answer.acts().size()));
        }
    }

    private void stream(Answer answer) throws IOException {
        for (var act : answer.acts()) {
            perform(act, answer);
        }
        begin(answer);
        line.write("0\r\n\r\n");
    }

    private void perform(Act act, Answer answer) throws IOException {
        switch (act) {
            case Act.Say(var words) -> say(words, answer);
            case Act.Finish(var reason) -> chunk(open() + wire.ending(reason, said), answer);
            case Act.Raw(var bytes) -> chunk(bytes, answer);
            case Act.Pause(var time) -> line.await(time);
            case Act.Hang() -> line.await(Duration.ZERO);
            case Act.Cut() -> throw new IOException("cut as the script wants it");
        }
    }

    private void say(String words, Answer answer) throws IOException {
        said++;
        chunk(open() + wire.words(words), answer);
    }

    private String open() {
        var opening = opened ? "" : wire.opening();
        opened = true;
        return opening;
    }

    private void chunk(String bytes, Answer answer) throws IOException {
        begin(answer);
        var length = bytes.getBytes(StandardCharsets.UTF_8).length;
        if (length > 0) {
            line.write(Integer.toHexString(length) + "\r\n" + bytes + "\r\n");
        }
    }

    private void begin(Answer answer) throws IOException {
        if (!begun) {
            begun = true;
            line.write(head(answer, wire.streamed()) + "Transfer-Encoding: chunked\r\n\r\n");
        }
    }

    private void whole(Answer answer, String body) throws IOException {
        for (var act : answer.acts()) {
            if (act instanceof Act.Pause || act instanceof Act.Hang) {
                perform(act, answer);
            }
        }
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        line.write(head(answer, "application/json") + "Content-Length: " + length + "\r\n\r\n" + body);
    }

    private static String head(Answer answer, String contentType) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", contentType);
        headers.putAll(answer.headers());
        var head = new StringBuilder("HTTP/1.1 " + answer.status() + " -\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.toString();
    }

    private static String text(Answer answer) {
        var text = new StringBuilder();
        for (var act : answer.acts()) {
            if (act instanceof Act.Say(var words)) {
                text.append(words);
            }
        }
        return text.toString();
    }

    private static String reason(Answer answer) {
        return answer.acts().stream()
                .filter(Act.Finish.class::isInstance)
                .map(act -> ((Act.Finish) act).reason())
                .findFirst()
                .orElse("stop");
    }
}
