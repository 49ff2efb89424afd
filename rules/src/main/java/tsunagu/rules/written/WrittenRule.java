package tsunagu.rules.written;

import java.util.List;
import java.util.stream.Stream;

/**
 * One rule as its file says it.
 *
 * @param file where it stands, below {@code rules}
 * @param text the words of the file, from {@code rule} to {@code end}
 */
public record WrittenRule(String file, String name, List<Condition> when, List<Conclusion> then, String text) {

    /** What it puts down of one kind. */
    public <T extends Conclusion> Stream<T> puts(Class<T> kind) {
        return then.stream().filter(kind::isInstance).map(kind::cast);
    }
}
