package tsunagu.app.page;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that browsers load, and a checksum of it, so that they need not load it twice. */
record Asset(byte[] bytes, String type, String version) {

    private static final int VERSION_LENGTH = 16;

    static Asset of(byte[] bytes, String type) {
        return new Asset(bytes, type, checksum(bytes).substring(0, VERSION_LENGTH));
    }

    /**
     * Answers with the file, or says that the browser has it already.
     *
     * @param unversioned what caches may do where the address does not tell the version
     */
    void answer(Context context, String unversioned) {
        var tag = '"' + version + '"';
        var current = version.equals(context.queryParam("v"));
        context.header("ETag", tag)
                .header("Cache-Control", current ? "public, max-age=31536000, immutable" : unversioned);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(type).result(bytes);
        }
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
