package tsunagu.app.phrasing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tsunagu.app.json.Json;

/** Somebody on the line, who may hang up. */
final class Guest implements AutoCloseable {

    private final Socket line;
    private final BufferedReader reader;
    final List<String> deltas = new ArrayList<>();

    Guest(int port, JsonNode turn) throws IOException {
        this.line = new Socket("127.0.0.1", port);
        this.reader = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        var body = turn.toString().getBytes(StandardCharsets.UTF_8);
        var head = "POST /api/chat HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Accept: text/event-stream\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n";
        line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().write(body);
    }

    /** Reads on until this event, and gives its data. */
    JsonNode event(String wanted) throws IOException {
        var name = "";
        for (var read = reader.readLine(); read != null; read = reader.readLine()) {
            if (read.startsWith("event: ")) {
                name = read.substring("event: ".length());
            } else if (read.startsWith("data: ")) {
                var data = Json.read(read.substring("data: ".length()), JsonNode.class);
                if (name.equals("text")) {
                    deltas.add(data.get("delta").asText());
                }
                if (name.equals(wanted)) {
                    return data;
                }
            }
        }
        throw new AssertionError("no event " + wanted);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
