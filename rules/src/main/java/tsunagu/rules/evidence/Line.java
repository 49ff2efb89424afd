package tsunagu.rules.evidence;

/**
 * One line of pasted text.
 *
 * @param number counted from one, as people see it; lines that were joined in pasting share theirs
 * @param raw as pasted, without marks of quotation
 * @param indent how many blanks it began with
 * @param text in normal width, without blanks around it
 */
public record Line(int number, String raw, int indent, String text) {

    public boolean isBlank() {
        return text.isEmpty();
    }

    public boolean startsWith(String prefix) {
        return text.startsWith(prefix);
    }

    public boolean contains(String part) {
        return text.contains(part);
    }
}
