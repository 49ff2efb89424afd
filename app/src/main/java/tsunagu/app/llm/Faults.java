package tsunagu.app.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.aad.msal4j.MsalServiceException;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Piece.Fault;
import tsunagu.app.llm.Piece.Kind;
import tsunagu.app.privacy.Mask;

/** Says of whatever went wrong what kind of fault it is, in a line without secrets. */
final class Faults {

    /** More of an error's body is not read. */
    static final int LONGEST_BODY = 10_000;

    private static final int LONGEST_DETAIL = 200;
    private static final int DEEPEST_CAUSE = 10;

    /** Where providers put the words of an error. */
    private static final List<String> MESSAGES = List.of("/error/message", "/error", "/message", "/detail");

    /** A provider may have begun to answer when it notices. */
    private static final Pattern OVERLOADED = Pattern.compile("overloaded|rate.limit", Pattern.CASE_INSENSITIVE);

    private Faults() {}

    /** @param key what must not show */
    static Fault of(Throwable thrown, Optional<Secret> key) {
        var causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .toList();
        var telling = telling(causes);
        var where = causes.stream()
                .filter(EntraTokens.Refused.class::isInstance)
                .map(refused -> refused.getMessage() + ": ")
                .findFirst()
                .orElse("");
        var told = where + told(telling);
        return new Fault(
                kind(telling).orElse(Kind.BROKEN),
                brief(key.map(secret -> secret.outOf(told)).orElse(told)));
    }

    /** The cause that says most: what the provider answered, or else the first that we know. */
    private static Throwable telling(List<Throwable> causes) {
        return causes.stream()
                .filter(HttpException.class::isInstance)
                .findFirst()
                .or(() ->
                        causes.stream().filter(cause -> kind(cause).isPresent()).findFirst())
                .orElse(causes.getLast());
    }

    private static Optional<Kind> kind(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case HttpException refused -> kind(refused.statusCode());
                    case ContentFilteredException filtered -> Kind.CUT;
                    case AuthenticationException refused -> Kind.REFUSED;
                    case InvalidRequestException refused -> Kind.REFUSED;
                    case MsalServiceException refused -> Kind.REFUSED;
                    case ModelNotFoundException refused -> Kind.REFUSED;
                    case RateLimitException busy -> Kind.BUSY;
                    case InternalServerException broken -> Kind.BROKEN;
                    case dev.langchain4j.exception.TimeoutException slow -> Kind.SLOW;
                    case UnresolvedModelServerException away -> Kind.UNREACHABLE;
                    case HttpConnectTimeoutException away -> Kind.UNREACHABLE;
                    case HttpTimeoutException slow -> Kind.SLOW;
                    case JsonProcessingException garbled -> Kind.CUT;
                    case DirectHttp.BrokenOff cut -> Kind.CUT;
                    case IOException away -> Kind.UNREACHABLE;
                    case RuntimeException busy
                    when OVERLOADED.matcher(String.valueOf(busy.getMessage())).find() -> Kind.BUSY;
                    default -> null;
                });
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 408, 504 -> Kind.SLOW;
            case 429, 529 -> Kind.BUSY;
            default -> status >= 500 ? Kind.BROKEN : Kind.REFUSED;
        };
    }

    /** Exceptions of the network often have no words, but telling names. */
    private static String told(Throwable cause) {
        var words = Optional.ofNullable(cause.getMessage()).map(Faults::words);
        var name = cause.getClass().getSimpleName();
        return switch (cause) {
            case HttpException refused -> refused.statusCode() + " " + words.orElse("");
            case IOException broken -> name + words.map(it -> ": " + it).orElse("");
            default -> words.orElse(name);
        };
    }

    /** What the provider says, where it says it as JSON. */
    private static String words(String body) {
        try {
            var tree = Json.MAPPER.readTree(body);
            return MESSAGES.stream()
                    .map(tree::at)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .findFirst()
                    .orElse(body);
        } catch (JsonProcessingException e) {
            return body;
        }
    }

    private static String brief(String text) {
        var line = new Mask().hide(text).replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
