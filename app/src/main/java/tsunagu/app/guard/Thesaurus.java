package tsunagu.app.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which words of a language mean the same, which add nothing, and which change how the others are meant. */
final class Thesaurus {

    private static final List<String> SECTIONS =
            List.of("marks", "moods", "opposites", "places", "actions", "fillers", "same", "harmless");

    private final Tongue tongue;
    private final Map<List<Word>, Entry> entries = new HashMap<>();
    private final List<Set<String>> opposites = new ArrayList<>();
    private final Set<String> actions = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();
    private int longest = 1;

    /** What a word or a few of them stand for. */
    sealed interface Entry {

        /**
         * @param names a word may belong to several groups; the first is what it means when nothing else is known
         * @param idle whether it means nothing where none of them is spoken of
         */
        record Concept(List<String> names, boolean idle) implements Entry {}

        /** Changes how its neighbour is meant. */
        record Mark(String name) implements Entry {}

        /** Changes how the whole sentence is meant. */
        record Mood(String name) implements Entry {}

        record Harmless() implements Entry {}
    }

    /** An entry, and how many words of the sentence it takes. */
    record Match(Entry entry, int words) {}

    private Thesaurus(Tongue tongue) {
        this.tongue = tongue;
    }

    /** Reads one file; fails with what to mend. */
    static Thesaurus load(Path file, Tongue tongue) {
        try {
            var thesaurus = new Thesaurus(tongue);
            thesaurus.read(checked(new YAMLMapper().readTree(file.toFile()), file));
            return thesaurus;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + file + ": is it there, and is it YAML? " + e.getMessage(), e);
        }
    }

    private static JsonNode checked(JsonNode file, Path path) {
        file.fieldNames().forEachRemaining(section -> {
            if (!SECTIONS.contains(section)) {
                throw new IllegalStateException(
                        "Cannot read '" + section + "' in " + path + ": the sections are " + SECTIONS + ".");
            }
        });
        file.path("same").forEach(group -> {
            if (!group.isArray() || group.size() < 2) {
                throw new IllegalStateException("Cannot read " + group + " under 'same' in " + path
                        + ": a group is a list of two words or more, such as [check, verify].");
            }
        });
        return file;
    }

    private void read(JsonNode file) {
        file.path("harmless").forEach(word -> enter(word.asText(), new Entry.Harmless()));
        file.path("same").forEach(group -> group.forEach(word -> enter(word.asText(), concept(group))));
        file.path("marks")
                .properties()
                .forEach(mark -> mark.getValue().forEach(word -> enter(word.asText(), new Entry.Mark(mark.getKey()))));
        file.path("moods")
                .properties()
                .forEach(mood -> mood.getValue().forEach(word -> enter(word.asText(), new Entry.Mood(mood.getKey()))));
        file.path("opposites").forEach(group -> opposites.add(concepts(group)));
        actions.addAll(concepts(file.path("actions")));
        places.addAll(concepts(file.path("places")));
        fillers.addAll(concepts(file.path("fillers")));
    }

    private static Entry concept(JsonNode group) {
        return new Entry.Concept(List.of(group.get(0).asText()), false);
    }

    private void enter(String words, Entry entry) {
        var key = words.contains("|")
                ? Stream.of(words.split("\\|")).map(Word::new).toList()
                : tongue.stem(tongue.words(words));
        entries.merge(key, entry, Thesaurus::joined);
        longest = Math.max(longest, key.size());
    }

    /** Marks and moods outweigh meanings; a word that is listed as harmless as well means something only where it may. */
    private static Entry joined(Entry former, Entry latter) {
        if (latter instanceof Entry.Concept other) {
            return switch (former) {
                case Entry.Concept one ->
                    new Entry.Concept(
                            Stream.concat(one.names().stream(), other.names().stream())
                                    .distinct()
                                    .toList(),
                            one.idle());
                case Entry.Harmless nothing -> new Entry.Concept(other.names(), true);
                default -> former;
            };
        }
        return latter;
    }

    private Set<String> concepts(JsonNode words) {
        var concepts = new HashSet<String>();
        words.forEach(word -> {
            if (match(tongue.stem(tongue.words(word.asText())), 0, any -> true).entry()
                    instanceof Entry.Concept concept) {
                concepts.addAll(concept.names());
            }
        });
        return concepts;
    }

    /**
     * What stands at a place: the longest entry that fits, or the word itself as a concept of its own.
     *
     * @param wanted concepts that are preferred, whichever of the fitting entries means them
     */
    Match match(List<Word> words, int at, Predicate<String> wanted) {
        var otherwise = new Match(new Entry.Concept(List.of(words.get(at).base()), false), 0);
        for (var size = Math.min(longest, words.size() - at); size > 0; size--) {
            var match = new Match(entries.get(words.subList(at, at + size)), size);
            if (match.entry() instanceof Entry.Concept concept) {
                var name = concept.names().stream().filter(wanted).findFirst();
                if (name.isPresent()) {
                    return new Match(new Entry.Concept(List.of(name.get()), false), size);
                }
                otherwise = otherwise.words() > 0 ? otherwise : unwanted(concept, size);
            } else if (match.entry() != null) {
                return otherwise.words() > 0 ? otherwise : match;
            }
        }
        return otherwise.words() > 0 ? otherwise : new Match(otherwise.entry(), 1);
    }

    private static Match unwanted(Entry.Concept concept, int size) {
        return new Match(concept.idle() ? new Entry.Harmless() : concept, size);
    }

    /** The language that it lists words of. */
    Tongue tongue() {
        return tongue;
    }

    /** Things that are easily taken for each other. */
    List<Set<String>> opposites() {
        return opposites;
    }

    boolean isAction(String concept) {
        return actions.contains(concept);
    }

    /** Whether "on it" and "if it is one" say the same. */
    boolean isPlace(String concept) {
        return places.contains(concept);
    }

    /** Whether it may be added, though not left out. */
    boolean isFiller(String concept) {
        return fillers.contains(concept);
    }
}
