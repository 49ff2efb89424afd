package tsunagu.rules.evidence.azure;

/** Counts the brackets of a JSON text that are still open; those within its strings do not count. */
final class Brackets {

    private int open;
    private boolean quoted;
    private boolean escaped;

    void take(String part) {
        part.chars().forEach(this::take);
    }

    boolean areOpen() {
        return open > 0;
    }

    private void take(int letter) {
        var wasEscaped = escaped;
        escaped = quoted && letter == '\\' && !wasEscaped;
        if (wasEscaped) {
            return;
        }
        switch (letter) {
            case '"', '“', '”' -> quoted = !quoted;
            case '{', '[' -> open += quoted ? 0 : 1;
            case '}', ']' -> open -= quoted ? 0 : 1;
            default -> {}
        }
    }
}
