package tsunagu.kb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of ours as text: UTF-8, of bounded size, with plain line ends. */
record TextFile(Path path, String text) {

    static final long MOST_BYTES = 2L << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static TextFile read(Path path) {
        try {
            return new TextFile(path, decoded(path, bytes(path)));
        } catch (IOException e) {
            throw BrokenContent.because(
                    "Cannot read " + path + ": " + e.getMessage() + "; check that the file exists and may be read");
        }
    }

    /** The place for a message: the file, with the line where these words first stand when they do. */
    String where(String words) {
        var at = text.indexOf(words);
        return at < 0 ? path.toString() : where(line(at));
    }

    String where(int line) {
        return path + ":" + line;
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The file's name without its folder. */
    String name() {
        return path.getFileName().toString();
    }

    private int line(int at) {
        return 1
                + (int) text.substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    private static byte[] bytes(Path path) throws IOException {
        var size = Files.size(path);
        if (size > MOST_BYTES) {
            throw BrokenContent.because("Cannot read " + path + ": it has " + size + " bytes and at most " + MOST_BYTES
                    + " are allowed; split it into several articles");
        }
        return Files.readAllBytes(path);
    }

    private static String decoded(Path path, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            return unmarked.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw BrokenContent.because("Cannot read " + path + ":" + badLine(bytes)
                    + ": the text is not valid UTF-8; save the file again as UTF-8");
        }
    }

    private static int badLine(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        var output = java.nio.CharBuffer.allocate(bytes.length + 1);
        decoder.decode(input, output, true);
        return 1 + (int) output.flip().chars().filter(letter -> letter == '\n').count();
    }
}
