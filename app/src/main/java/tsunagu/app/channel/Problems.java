package tsunagu.app.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Map;
import java.util.NoSuchElementException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tsunagu.app.json.Json;

/** Turns everything that can go wrong with a request into a clear answer. */
final class Problems implements Channel {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int TOO_LARGE = 413;
    private static final Map<Integer, String> DETAILS = Map.of(
            404,
            "There is nothing at this path. The paths are listed in /openapi.yaml.",
            405,
            "This path does not take this method. The methods of each path are listed in /openapi.yaml.",
            TOO_LARGE,
            "The request is larger than 1 MiB. Send less at once, for example one output at a time.");

    @Override
    public void open(RoutesConfig routes) {
        routes.exception(BadRequest.class, (fault, context) -> Problem.of(fault).answer(context));
        routes.exception(
                NoSuchElementException.class,
                (fault, context) ->
                        Problem.of(404, "Not Found", fault.getMessage()).answer(context));
        routes.exception(HttpResponseException.class, Problems::refused);
        routes.exception(Exception.class, Problems::failed);
        routes.error(404, Problems::notFound);
    }

    private static void refused(HttpResponseException refusal, Context context) {
        if (refusal instanceof MethodNotAllowedResponse) {
            context.header("Allow", String.join(", ", refusal.getDetails().values()));
        }
        answer(refusal.getStatus(), refusal.getMessage(), context);
    }

    private static void notFound(Context context) {
        if (context.result() == null || context.result().isEmpty()) {
            answer(404, "Not Found", context);
        }
    }

    private static void answer(int status, String message, Context context) {
        var detail = DETAILS.getOrDefault(status, message == null ? "" : message);
        Problem.of(status, title(status), detail).answer(context);
    }

    private static String title(int status) {
        return HttpStatus.forStatus(status).getMessage();
    }

    private static void failed(Exception fault, Context context) {
        LOG.error("Cannot answer {} {}; the client gets a 500.", context.method(), context.path(), fault);
        Problem.of(500, "Internal Server Error", "The request could not be answered. The server's log says why.")
                .answer(context);
    }

    /** Where the machine itself gives out, for example of stack or memory, the client gets an answer all the same. */
    static Handler guarded(Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (Error e) {
                throw new IllegalStateException("Cannot go on with " + context.path(), e);
            }
        };
    }

    /** For what never gets as far as a path: a request that is not HTTP, or with a header too large. */
    static boolean refuseMalformed(Request request, Response response, Callback callback) {
        var status = response.getStatus();
        var problem = Problem.of(status, title(status), "The request is not proper HTTP, or its path cannot be read.");
        Safeguards.HEADERS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, UTF_8.encode(Json.write(problem)), callback);
        return true;
    }
}
