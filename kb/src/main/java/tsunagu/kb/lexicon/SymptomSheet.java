package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads one symptom file: symptoms/&lt;symptom&gt;.yaml. */
record SymptomSheet(Sheet sheet, Set<String> groups) {

    static final String SILENT = "silent";
    static final List<String> LANGUAGES = List.of("ja", "en");

    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "says", "when", "with", "then", "unless", "without", "within", "alone", "pasted", "reads", "examples"));
    private static final Set<String> FRAME_KEYS =
            new TreeSet<>(Set.of("all", "with", "then", "unless", "without", "within"));
    private static final int FEWEST_EXAMPLES = 3;

    Symptom symptom() {
        sheet.onlyKeys(sheet.content(), KEYS);
        if (sheet.text(sheet.content(), "says").isBlank()) {
            sheet.fault(sheet.content(), "'says' is missing; say in one line what people mean by this");
        }
        var reads = reads();
        return new Symptom(sheet.name(), frames(), reads, isTrue("alone"), isTrue("pasted"), examples(reads));
    }

    private boolean isTrue(String key) {
        return sheet.text(sheet.content(), key).equals("true");
    }

    private List<Frame> frames() {
        if (!sheet.has("when")) {
            sheet.fault(sheet.content(), "'when' is missing; list the word groups that say this");
            return List.of();
        }
        return sheet.rows(sheet.content().parts().get("when"), "when").stream()
                .map(this::frame)
                .toList();
    }

    private Frame frame(Part part) {
        if (part instanceof Part.Table table) {
            sheet.onlyKeys(table, FRAME_KEYS);
            return frame(known(sheet.texts(table, "all"), part), table);
        }
        return frame(known(sheet.texts(part, "when"), part), new Part.Table(Map.of(), part.line()));
    }

    private Frame frame(List<String> all, Part.Table own) {
        if (all.isEmpty()) {
            sheet.fault(own, "a line of 'when' names no word group; name one");
        }
        var around = new Frame.Surroundings(
                either(own, "with"), either(own, "then"), either(own, "unless"), either(own, "without"));
        return new Frame(all, around, within(own));
    }

    /** What the line says and what the whole file says. */
    private Set<String> either(Part.Table own, String key) {
        var groups = new TreeSet<>(known(sheet.texts(own, key), own));
        groups.addAll(known(sheet.texts(sheet.content(), key), sheet.content()));
        return groups;
    }

    private int within(Part.Table own) {
        var written = sheet.text(own, "within") + sheet.text(sheet.content(), "within");
        try {
            return written.isEmpty() ? Frame.NEAR : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            sheet.fault(own, "'within' wants one number of characters, found '" + written + "'");
            return Frame.NEAR;
        }
    }

    private List<String> known(List<String> names, Part part) {
        names.stream()
                .filter(name -> !groups.contains(name))
                .forEach(name -> sheet.fault(
                        part,
                        "unknown word group '" + name + "'; write words/" + name + ".yaml or name one that is there"));
        return names;
    }

    private Map<Mood, Map<String, String>> reads() {
        var reads = new LinkedHashMap<Mood, Map<String, String>>();
        var table = sheet.table(sheet.content(), "reads");
        table.parts().forEach((mood, part) -> {
            if (Mood.isWord(mood)) {
                reads.put(Mood.of(mood), facts(sheet.table(table, mood)));
            } else {
                sheet.fault(
                        part,
                        "unknown mood '" + mood
                                + "'; write asserted, negated, wished, unwished, supposed, resolved, past or any");
            }
        });
        if (reads.isEmpty()) {
            sheet.fault(sheet.content(), "'reads' is missing; say which facts this is");
        }
        return reads;
    }

    private Map<String, String> facts(Part.Table table) {
        var facts = new LinkedHashMap<String, String>();
        table.parts().keySet().forEach(fact -> facts.put(fact, sheet.text(table, fact)));
        return facts;
    }

    private Map<String, Map<String, List<String>>> examples(Map<Mood, Map<String, String>> reads) {
        var examples = sheet.table(sheet.content(), "examples");
        var wanted = new ArrayList<String>();
        reads.forEach((mood, facts) -> wanted.add(facts.isEmpty() ? SILENT : mood.word()));
        wanted.add(SILENT);
        var found = new LinkedHashMap<String, Map<String, List<String>>>();
        wanted.forEach(key -> found.put(key, examples(sheet.table(examples, key), key)));
        sheet.onlyKeys(examples, new TreeSet<>(wanted));
        return found;
    }

    private Map<String, List<String>> examples(Part.Table table, String key) {
        var examples = new LinkedHashMap<String, List<String>>();
        for (var language : LANGUAGES) {
            examples.put(language, sheet.texts(table, language));
            var fewest = key.equals(SILENT) ? 1 : FEWEST_EXAMPLES;
            if (examples.get(language).size() < fewest) {
                sheet.fault(table, "examples." + key + "." + language + " wants at least " + fewest + "; write them");
            }
        }
        return examples;
    }
}
