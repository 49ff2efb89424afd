package tsunagu.app.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import tsunagu.app.RunningServer;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.Asked;
import tsunagu.app.llm.StubModelServer;
import tsunagu.app.phrasing.StubWords;

/** What stands between a model and its reader: the same stream read from the model itself and through us. */
final class ModelTable {

    private static final int TYPED = 4;
    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final String MESSAGE = "Windows の中で IP アドレスを固定したら RDP で接続できなくなりました。";

    private final int rounds;
    private Asked asked;

    private ModelTable(int rounds) {
        this.rounds = rounds;
    }

    static List<String> lines(Path folder, Pace pace) throws IOException {
        return new ModelTable(pace == Pace.QUICK ? 10 : 60).measured(folder);
    }

    /** When something came, in ms after the request: the plan, the first sentence of the model's, the end. */
    private record Seen(double plan, double sentence, double end, int pieces) {}

    private List<String> measured(Path folder) throws IOException {
        try (var stub = StubModelServer.start(this::answer);
                var server = RunningServer.start(folder, StubWords.settings(stub, Duration.ofSeconds(15), false))) {
            var ours = new ArrayList<Seen>();
            var theirs = new ArrayList<Seen>();
            for (var round = 0; round < 2 * rounds; round++) {
                var through = through(server);
                var direct = direct(stub.url());
                if (round >= rounds) {
                    ours.add(through);
                    theirs.add(direct);
                }
            }
            return table(ours, theirs);
        }
    }

    /** Never whole, so that it is not remembered: the last brace is missing. */
    private Answer answer(Asked request) {
        asked = request;
        var written = StubWords.written(request, sentence -> sentence);
        return Answer.typed(written.substring(0, written.length() - 1), TYPED).slowly(PAUSE);
    }

    private static List<String> table(List<Seen> ours, List<Seen> theirs) {
        var pieces = theirs.getFirst().pieces();
        var sentence = added(ours, theirs, Seen::sentence);
        var end = added(ours, theirs, Seen::end);
        return List.of(
                "",
                "| a stream of " + pieces + " pieces, ms (median) | plan | first sentence | end |",
                "|---|---|---|---|",
                row("the model alone", theirs),
                row("through Tsunagu (a sentence is told when it is whole and judged)", ours),
                String.format(
                        Locale.ROOT,
                        "Counted from the plan, the model's first sentence comes %.1f ms later than from the model alone, the"
                                + " end, with the turn kept on disk, %.1f ms: %.3f ms a piece.",
                        sentence,
                        end,
                        end / pieces));
    }

    /** Our own work before the model is asked is not the relay's. */
    private static double added(List<Seen> ours, List<Seen> theirs, ToDoubleFunction<Seen> when) {
        return median(ours.stream()
                        .mapToDouble(seen -> when.applyAsDouble(seen) - seen.plan())
                        .toArray())
                - median(theirs.stream().mapToDouble(when).toArray());
    }

    private static String row(String name, List<Seen> seen) {
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |",
                name,
                median(seen.stream().mapToDouble(Seen::plan).toArray()),
                median(seen.stream().mapToDouble(Seen::sentence).toArray()),
                median(seen.stream().mapToDouble(Seen::end).toArray()));
    }

    private static double median(double[] values) {
        var sorted = java.util.Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The first text is ours; the model's first sentence comes with the second. */
    private static Seen through(RunningServer server) throws IOException {
        var body = Json.MAPPER.createObjectNode().put("message", MESSAGE).toString();
        return read(server.port(), "/api/chat", body, (line, seen) -> {
            seen.pieces += line.equals("event: text") ? 1 : 0;
            seen.at(0, line.equals("event: plan"));
            seen.at(1, seen.pieces == 2);
            seen.at(2, line.equals("event: reply"));
        });
    }

    /** A sentence is whole with its closing quote, the fourth of the object. */
    private Seen direct(URI model) throws IOException {
        return read(model.getPort(), asked.path(), asked.text(), (line, seen) -> {
            var content = line.startsWith("data: {")
                    ? Json.read(line.substring("data: ".length()), JsonNode.class)
                            .at("/choices/0/delta/content")
                            .asText("")
                    : "";
            seen.quotes += content.chars().filter(letter -> letter == '"').count();
            seen.pieces += content.isEmpty() ? 0 : 1;
            seen.at(0, !content.isEmpty());
            seen.at(1, seen.quotes >= 4);
            seen.at(2, line.equals("data: [DONE]"));
        });
    }

    /** Notes when each of three things was seen first. */
    private static final class Watch {

        private final long begun = System.nanoTime();
        private final double[] times = new double[3];
        private int pieces;
        private long quotes;

        void at(int what, boolean seen) {
            if (seen && times[what] == 0) {
                times[what] = (System.nanoTime() - begun) / 1e6;
            }
        }

        boolean isOver() {
            return times[2] > 0;
        }
    }

    private static Seen read(int port, String path, String body, BiConsumer<String, Watch> note) throws IOException {
        var watch = new Watch();
        try (var line = open(port, path, body);
                var reader = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            for (var text = reader.readLine(); text != null && !watch.isOver(); text = reader.readLine()) {
                note.accept(text, watch);
            }
        }
        return new Seen(watch.times[0], watch.times[1], watch.times[2], watch.pieces);
    }

    private static Socket open(int port, String path, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var line = new Socket("127.0.0.1", port);
        var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Accept: text/event-stream\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(bytes);
        return line;
    }
}
