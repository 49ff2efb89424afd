package tsunagu.app.channel;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.util.List;

/** Listens for requests and hands each to the channel that opened its path. */
public final class Server implements AutoCloseable {

    private static final long LARGEST_REQUEST = 1024L * 1024;
    private static final int STOP_MS = 5000;

    private final Javalin javalin;

    private Server(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 takes any free one
     */
    public static Server start(List<Channel> channels, String host, int port) {
        var javalin = Javalin.create(config -> configure(config, channels));
        try {
            return new Server(javalin.start(host, port));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Cannot listen on " + host + ":" + port + ": " + e.getMessage()
                            + ". Is another program there? Choose another with --port.",
                    e);
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, List<Channel> channels) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.http.prefer405over404 = true;
        config.router.handlerWrapper(endpoint -> Problems.guarded(endpoint.handler));
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MS);
            server.setErrorHandler(Problems::refuseMalformed);
        });
        config.routes.before(context -> context.res().addHeader("Vary", "Accept-Encoding"));
        channels.forEach(channel -> channel.open(config.routes));
    }
}
