package tsunagu.app.page;

import static java.util.stream.Collectors.toMap;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** In which language does this reader want the page? */
final class Languages {

    private final Map<String, PageWords> words;
    private final PageWords usual;

    Languages(Collection<String> languages, String usual) {
        this.words = new TreeMap<>(languages.stream().collect(toMap(language -> language, PageWords::read)));
        this.usual = Objects.requireNonNullElseGet(words.get(usual), () -> PageWords.read(usual));
    }

    Collection<PageWords> all() {
        return words.values();
    }

    /** What the address asks for, else what the browser prefers, else the usual one. */
    PageWords of(Context context) {
        var named = Stream.ofNullable(context.queryParam("lang"));
        var preferred = preferred(Optional.ofNullable(context.header("Accept-Language")));
        return Stream.concat(named, preferred.stream())
                .map(words::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(usual);
    }

    private static List<String> preferred(Optional<String> header) {
        try {
            return header.map(LanguageRange::parse).orElse(List.of()).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-")[0])
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
