package tsunagu.rules.evidence;

import java.io.Reader;
import java.util.Iterator;
import java.util.List;

/** Hands a document's lines to its parser one by one: what stands behind its end is never looked at. */
final class LineReader extends Reader {

    private final Iterator<Line> lines;
    private String rest = "";

    LineReader(List<Line> lines) {
        this.lines = lines.iterator();
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (rest.isEmpty() && lines.hasNext()) {
            rest = straight(lines.next()) + "\n";
        }
        if (rest.isEmpty()) {
            return -1;
        }
        var count = Math.min(length, rest.length());
        rest.getChars(0, count, target, offset);
        rest = rest.substring(count);
        return count;
    }

    /** Word processors and chat clients bend quotation marks and widen blanks. */
    private static String straight(Line line) {
        return line.raw()
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u00A0', ' ')
                .replace('\u3000', ' ')
                .replace("\uFEFF", "");
    }

    @Override
    public void close() {
        rest = "";
    }
}
