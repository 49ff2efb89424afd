package tsunagu.app.channel;

import io.javalin.http.Context;
import java.util.Optional;
import tsunagu.app.json.Json;

/** An error as clients read it: RFC 9457, {@code application/problem+json}. */
record Problem(String type, String title, int status, String detail, Optional<String> field) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int LONGEST_DETAIL = 500;
    private static final int LONGEST_FIELD = 100;

    /** What a client sent may be in it, but not a megabyte of it. */
    Problem {
        detail = CleanText.brief(detail, LONGEST_DETAIL);
        field = field.map(name -> CleanText.brief(name, LONGEST_FIELD));
    }

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, Optional.empty());
    }

    static Problem of(BadRequest fault) {
        var title = fault.status() == 415 ? "Unsupported Media Type" : "Bad Request";
        return new Problem("about:blank", title, fault.status(), fault.getMessage(), fault.field());
    }

    void answer(Context context) {
        context.status(status).contentType(MEDIA_TYPE).result(Json.write(this));
    }
}
