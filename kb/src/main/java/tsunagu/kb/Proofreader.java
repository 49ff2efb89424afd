package tsunagu.kb;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proofreads our own articles: whether each says the same in every language, with everything a reader relies on. */
final class Proofreader {

    private static final List<String> REQUIRED = List.of("title", "updated", "tags", "sources");

    private Proofreader() {}

    static List<String> proofread(List<ArticleFile> files) {
        Map<String, List<ArticleFile>> byId = files.stream().collect(Collectors.groupingBy(ArticleFile::id));
        return Stream.concat(
                        files.stream().flatMap(Proofreader::incomplete),
                        files.stream().flatMap(file -> untranslated(file, byId.get(file.id()))))
                .toList();
    }

    private static Stream<String> incomplete(ArticleFile file) {
        return REQUIRED.stream()
                .filter(field -> file.front().fields().words(field).findAny().isEmpty())
                .map(field -> "Cannot publish " + file.file().where(1) + ": it lacks the field \"" + field
                        + "\"; write it between the --- lines at the head");
    }

    private static Stream<String> untranslated(ArticleFile file, List<ArticleFile> translations) {
        return Languages.ALL.stream()
                .filter(language -> !language.equals(file.language()))
                .flatMap(language -> translations.stream()
                        .filter(other -> other.language().equals(language))
                        .findFirst()
                        .map(other -> differing(file.article(), other.article()))
                        .orElseGet(() -> Stream.of(missing(file, language))));
    }

    private static String missing(ArticleFile file, String language) {
        var name = file.id() + "." + language + ".md";
        return "Cannot publish " + file.file().path() + ": the language " + language + " is missing; write "
                + file.file().path().resolveSibling(name);
    }

    /** Told once, from the side of the first language. */
    private static Stream<String> differing(Article one, Article other) {
        return one.language().equals(Languages.FIRST)
                ? Stream.of(
                                compared("section anchors", anchors(one), anchors(other), one, other),
                                compared("tags", one.tags(), other.tags(), one, other),
                                compared("sources", one.sources(), other.sources(), one, other),
                                compared("updated", one.updated(), other.updated(), one, other))
                        .flatMap(differences -> differences)
                : Stream.of();
    }

    private static Stream<String> compared(String what, Object one, Object two, Article article, Article other) {
        return one.equals(two)
                ? Stream.of()
                : Stream.of("Cannot publish " + article.file() + ": its " + what + " are " + one + " but those of "
                        + other.file() + " are " + two + "; make them the same");
    }

    private static List<String> anchors(Article article) {
        return article.passages().stream().map(Passage::anchor).toList();
    }
}
