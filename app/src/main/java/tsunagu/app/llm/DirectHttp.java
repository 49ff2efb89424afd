package tsunagu.app.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;

/**
 * HTTP on the thread that asks, from the first byte to the last: interrupting it ends the request at any moment, before
 * the answer begins as well.
 *
 * <p>All models share one client and its connections.
 *
 * @param patience how long an answer may take to begin
 */
record DirectHttp(Duration patience) implements HttpClient, HttpClientBuilder {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /** Made when the first model is asked. */
    private static final class Shared {

        static final java.net.http.HttpClient CLIENT = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    static java.net.http.HttpClient client() {
        return Shared.CLIENT;
    }

    /** The connection broke when the answer had begun. */
    static final class BrokenOff extends IOException {

        private static final long serialVersionUID = 1;

        BrokenOff(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private static final class Body extends FilterInputStream {

        Body(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                throw new BrokenOff(e);
            }
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            var response = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            refuseUnlessGood(response, response.body());
            return opened(response).body(response.body()).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            var response = send(request, BodyHandlers.ofInputStream());
            try (var body = new Body(response.body())) {
                refuseUnlessGood(response, body);
                listener.onOpen(opened(response).build());
                parser.parse(body, listener);
            }
            listener.onClose();
        } catch (IOException | RuntimeException e) {
            listener.onError(e);
        }
    }

    private <B> HttpResponse<B> send(HttpRequest request, BodyHandler<B> body) throws IOException {
        try {
            return client().send(own(request), body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the answer any more");
        }
    }

    private java.net.http.HttpRequest own(HttpRequest request) {
        var own = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(patience)
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> own.header(name, value)));
        return own.build();
    }

    private static SuccessfulHttpResponse.Builder opened(HttpResponse<?> response) {
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map());
    }

    private static void refuseUnlessGood(HttpResponse<?> response, InputStream body) throws IOException {
        if (response.statusCode() / 100 != 2) {
            refuseUnlessGood(response, new String(body.readNBytes(Faults.LONGEST_BODY), StandardCharsets.UTF_8));
        }
    }

    private static void refuseUnlessGood(HttpResponse<?> response, String body) {
        if (response.statusCode() / 100 != 2) {
            throw new HttpException(response.statusCode(), body);
        }
    }

    @Override
    public Duration connectTimeout() {
        return CONNECTING;
    }

    /** Ours is the same for all. */
    @Override
    public DirectHttp connectTimeout(Duration other) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return patience;
    }

    @Override
    public DirectHttp readTimeout(Duration other) {
        return this;
    }

    @Override
    public DirectHttp build() {
        return this;
    }
}
