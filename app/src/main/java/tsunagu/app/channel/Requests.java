package tsunagu.app.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.stream.Collectors;
import tsunagu.app.json.Json;

/** Reads request bodies, and names the field when one is wrong. */
final class Requests {

    private static final ObjectReader READER = Json.MAPPER.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private Requests() {}

    static <T> T body(Context context, Class<T> type) {
        requireJson(context);
        try {
            return required(READER.readValue(context.bodyAsBytes(), type));
        } catch (JsonProcessingException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw BadRequest.because("The body is not JSON in UTF-8, or it ended early.");
        }
    }

    private static <T> T required(T body) {
        if (body == null) {
            throw BadRequest.because("The body is null; send a JSON object.");
        }
        return body;
    }

    private static void requireJson(Context context) {
        var type = context.contentType();
        if (type == null || !type.split(";")[0].strip().equalsIgnoreCase("application/json")) {
            throw BadRequest.mediaType("Send the body as Content-Type: application/json.");
        }
    }

    private static BadRequest refusal(JsonProcessingException fault) {
        return switch (innermost(fault)) {
            case UnrecognizedPropertyException unknown ->
                BadRequest.in(
                        path(unknown),
                        "There is no field " + path(unknown) + ". The fields are listed in /openapi.yaml.");
            case StreamConstraintsException excess ->
                BadRequest.because("The JSON is nested too deeply, or a number or name in it is too long.");
            case InputCoercionException number when fault instanceof JsonMappingException at -> wrongType(at);
            case StreamReadException syntax -> notJson(syntax);
            case JsonMappingException at -> wrongType(at);
            default -> BadRequest.because("The body is not JSON.");
        };
    }

    /** The reader wraps a fault once for every field that it stands in. */
    private static Throwable innermost(JsonProcessingException fault) {
        return fault.getCause() instanceof JsonProcessingException cause ? innermost(cause) : fault;
    }

    private static BadRequest notJson(StreamReadException fault) {
        var place = "line " + fault.getLocation().getLineNr() + ", column "
                + fault.getLocation().getColumnNr() + ".";
        return fault.getOriginalMessage().startsWith("Duplicate")
                ? BadRequest.because("A field is given twice, or an object has two of a name: " + place)
                : BadRequest.because("The body is not JSON in UTF-8: " + place);
    }

    private static BadRequest wrongType(JsonMappingException fault) {
        var path = path(fault);
        return path.isEmpty()
                ? BadRequest.because("The body has to be a JSON object. Its fields are listed in /openapi.yaml.")
                : BadRequest.in(path, "The field " + path + " has the wrong type. See /openapi.yaml.");
    }

    private static String path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
