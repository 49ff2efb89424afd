package tsunagu.app.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** A page of somebody else's site with what they put in it, served on a port of its own. */
final class HostPage implements AutoCloseable {

    /** A host that is no secure context, as the pages of many companies are not; Chromium finds it on this machine. */
    static final String INTRANET = "intranet.example";

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;

    private HostPage(HttpServer server) {
        this.server = server;
    }

    /** @param headers name, value, name, value … */
    static HostPage of(String html, String... headers) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, html, headers));
            server.start();
            return new HostPage(server);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot serve a page to embed into", e);
        }
    }

    /** The page on a host that browsers trust as if it were encrypted, and that is not that of our own server. */
    URI address() {
        return at("localhost");
    }

    /** The page on a host that browsers do not trust. */
    URI intranet() {
        return at(INTRANET);
    }

    private URI at(String host) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + "/");
    }

    private static void answer(HttpExchange exchange, String html, String... headers) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            for (var i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/" -> send(exchange, html.getBytes(UTF_8));
                case "/favicon.ico" -> exchange.sendResponseHeaders(NO_CONTENT, -1);
                default -> exchange.sendResponseHeaders(NOT_FOUND, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, byte[] page) throws IOException {
        exchange.sendResponseHeaders(OK, page.length);
        exchange.getResponseBody().write(page);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
