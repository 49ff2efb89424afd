package tsunagu.kb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the tags of our articles are called, and which of them are of one kind: {@code tags.yaml}. */
public record TagBook(List<TagGroup> groups) {

    private static final Set<String> GROUP = Set.of("ja", "en", "tags");
    private static final Set<String> TAG = Set.of("ja", "en");

    /** Reads the file, and no groups where there is no such file; throws {@link BrokenContent} when it is broken. */
    static TagBook load(Path file) {
        if (!Files.exists(file)) {
            return new TagBook(List.of());
        }
        var fields = Fields.of(TextFile.read(file));
        var book = new TagBook(
                fields.keys().map(id -> group(id, fields.in(id).only(GROUP))).toList());
        book.requireOnePlace(fields);
        return book;
    }

    /** What a tag is called; the tag itself when it is none of ours. */
    public String name(String tag, String language) {
        return groups.stream()
                .flatMap(group -> Stream.ofNullable(group.tags().get(tag)))
                .flatMap(names -> Stream.ofNullable(names.get(language)))
                .findFirst()
                .orElse(tag);
    }

    /** The group that a tag belongs to; empty when nobody has put it in one. */
    public Optional<TagGroup> group(String tag) {
        return groups.stream().filter(group -> group.tags().containsKey(tag)).findFirst();
    }

    /** One line for each tag of these articles that nobody has put in a group. */
    List<String> unplaced(List<ArticleFile> files) {
        if (groups.isEmpty()) {
            return List.of();
        }
        var first = new TreeMap<String, TextFile>();
        files.forEach(file -> file.article().tags().forEach(tag -> first.putIfAbsent(tag, file.file())));
        return first.entrySet().stream()
                .filter(tag -> group(tag.getKey()).isEmpty())
                .map(tag -> "Cannot name the tag \"" + tag.getKey() + "\" of "
                        + tag.getValue().where("tags:") + ": it is in no group; write it in one, with its words, in "
                        + "kb/tags.yaml")
                .toList();
    }

    private void requireOnePlace(Fields fields) {
        for (var group : groups) {
            for (var tag : group.tags().keySet()) {
                var place = group(tag).orElseThrow();
                if (!place.equals(group)) {
                    throw BrokenContent.because("Cannot read " + fields.where(group.id()) + ": the tag \"" + tag
                            + "\" is in the group \"" + place.id() + "\" already; keep one of the two");
                }
            }
        }
    }

    private static TagGroup group(String id, Fields fields) {
        var tags = new LinkedHashMap<String, Map<String, String>>();
        var named = fields.in("tags");
        named.keys().forEach(tag -> tags.put(tag, byLanguage(named.in(tag).only(TAG)::text)));
        if (tags.isEmpty()) {
            throw fields.lacks("tags", "at least one tag with its words");
        }
        return new TagGroup(id, byLanguage(fields::text), tags);
    }

    private static Map<String, String> byLanguage(Function<String, String> words) {
        var all = new TreeMap<String, String>();
        Languages.ALL.forEach(language -> all.put(language, words.apply(language)));
        return all;
    }
}
