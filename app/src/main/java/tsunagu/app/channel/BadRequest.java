package tsunagu.app.channel;

import java.util.Optional;

/** A request we cannot take: what is wrong with it, in which field, and what to send instead. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String field;

    private BadRequest(int status, String field, String detail) {
        super(detail);
        this.status = status;
        this.field = field;
    }

    static BadRequest in(String field, String detail) {
        return new BadRequest(400, field, detail);
    }

    static BadRequest because(String detail) {
        return new BadRequest(400, "", detail);
    }

    static BadRequest mediaType(String detail) {
        return new BadRequest(415, "", detail);
    }

    int status() {
        return status;
    }

    Optional<String> field() {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }
}
