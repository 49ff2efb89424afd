package tsunagu.kb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which words mean the same, across Japanese and English: {@code synonyms.yaml}, a list of groups. */
final class Synonyms {

    /**
     * One saying of a group.
     *
     * @param group the name of the group in the index, which is no word anybody writes
     * @param others the other sayings of the group, each a list of words
     */
    record Saying(List<String> words, String group, List<List<String>> others) {}

    private final Map<String, List<Saying>> byFirstWord = new HashMap<>();
    private final Set<String> asWritten = new HashSet<>();

    private Synonyms() {}

    /** The groups of this file; none when there is no such file. */
    static List<List<String>> groups(Path file) {
        return Files.exists(file) ? Fields.of(TextFile.read(file)).groups() : List.of();
    }

    static Synonyms of(List<List<String>> groups, Notes notes) {
        var synonyms = new Synonyms();
        groups.forEach(group -> synonyms.add(group, notes));
        synonyms.byFirstWord
                .values()
                .forEach(sayings -> sayings.sort(Comparator.comparingInt(
                                (Saying saying) -> saying.words().size())
                        .reversed()));
        return synonyms;
    }

    /** The longest saying that begins at this word. */
    Optional<Saying> at(List<Token> tokens, int position) {
        return byFirstWord.getOrDefault(tokens.get(position).term(), List.of()).stream()
                .filter(saying -> stands(saying.words(), tokens, position))
                .findFirst();
    }

    /** Whether this word, as people write it, is in any group. */
    boolean knows(String word) {
        return asWritten.contains(word);
    }

    private void add(List<String> group, Notes notes) {
        var sayings = group.stream()
                .map(notes::words)
                .filter(saying -> !saying.isEmpty())
                .distinct()
                .toList();
        var name = "=" + group.getFirst();
        for (var saying : sayings) {
            var others = sayings.stream().filter(other -> !other.equals(saying)).toList();
            byFirstWord
                    .computeIfAbsent(saying.getFirst(), first -> new ArrayList<>())
                    .add(new Saying(saying, name, others));
        }
        group.stream()
                .flatMap(saying -> Stream.of(saying.split("\\s+")))
                .map(Width::levelled)
                .forEach(asWritten::add);
    }

    private static boolean stands(List<String> words, List<Token> tokens, int position) {
        if (position + words.size() > tokens.size()) {
            return false;
        }
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).equals(tokens.get(position + at).term())) {
                return false;
            }
        }
        return true;
    }
}
