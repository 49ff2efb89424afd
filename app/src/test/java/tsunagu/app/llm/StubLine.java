package tsunagu.app.llm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One connection with somebody, who speaks HTTP/1.1 and sends the length of what they send. */
final class StubLine {

    /** The other side is gone. */
    static final class Left extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    StubLine(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
    }

    /** The next request, if there comes one. */
    Optional<Asked> read() throws IOException {
        var first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var words = first.split(" ");
        var headers = headers();
        var length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return Optional.of(new Asked(words[0], words[1], headers, body));
    }

    void write(String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new Left();
        }
    }

    /**
     * Waits, and notices when the other side leaves meanwhile.
     *
     * @param time none for as long as they stay
     */
    void await(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            in.mark(1);
            if (in.read() < 0) {
                throw new Left();
            }
            in.reset();
        } catch (SocketTimeoutException e) {
            // The time is over, and they are still there.
        } catch (IOException e) {
            throw new Left();
        } finally {
            socket.setSoTimeout(0);
        }
    }

    private Map<String, String> headers() throws IOException {
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
