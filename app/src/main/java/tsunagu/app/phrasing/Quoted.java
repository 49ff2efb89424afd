package tsunagu.app.phrasing;

/** Words of other people within our Markdown: shown as they are, never as markup. */
final class Quoted {

    private static final int LONGEST = 160;
    private static final String MARKUP = "\\`*_{}[]<>#|~!&";

    private Quoted() {}

    /** On one line, not too long, with nothing that Markdown or HTML would act on. */
    static String line(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        var end = Math.min(
                line.length(), line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length()))));
        var escaped = new StringBuilder();
        line.substring(0, end).codePoints().forEach(character -> append(character, escaped));
        return end < line.length() ? escaped + "…" : escaped.toString();
    }

    private static void append(int character, StringBuilder escaped) {
        if (MARKUP.indexOf(character) >= 0) {
            escaped.append('\\');
        }
        escaped.appendCodePoint(character);
    }
}
