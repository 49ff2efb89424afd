package tsunagu.kb;

import java.util.List;
import java.util.Optional;

/**
 * Which articles may be found at all.
 *
 * @param tags an article has to carry all of them
 */
public record Narrowing(Optional<String> language, List<String> tags, Optional<Age> age) {

    public static final Narrowing NONE = new Narrowing(Optional.empty(), List.of(), Optional.empty());

    public Narrowing {
        tags = tags.stream().distinct().toList();
    }

    /** Whether this article is in the language and carries the tags; its age is judged on the day. */
    boolean admits(Article article) {
        return language.map(article.language()::equals).orElse(true)
                && article.tags().containsAll(tags);
    }

    public Narrowing language(Optional<String> other) {
        return new Narrowing(other, tags, age);
    }

    public Narrowing tags(List<String> others) {
        return new Narrowing(language, others, age);
    }

    public Narrowing age(Optional<Age> other) {
        return new Narrowing(language, tags, other);
    }
}
