package tsunagu.kb.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One YAML file of the lexicon, read leniently: what is wrong goes to the faults, the rest is read on. */
record Sheet(Path file, Part.Table content, Faults faults) {

    private static final String ENDING = ".yaml";

    /** All sheets of a folder in the order of their names. */
    static List<Sheet> in(Path folder, Faults faults) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(file -> read(file, faults))
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder + "; give the folder of the lexicon", e);
        }
    }

    private static Optional<Sheet> read(Path file, Faults faults) {
        try {
            if (Part.of(Files.readString(file)) instanceof Part.Table table) {
                return Optional.of(new Sheet(file, table, faults));
            }
            faults.add(file, 1, "expected keys with values, found something else; copy the shape of a neighbour");
        } catch (IOException e) {
            faults.add(file, 1, "cannot be read as YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    String name() {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    void onlyKeys(Part.Table table, Set<String> known) {
        table.parts().forEach((key, part) -> {
            if (!known.contains(key)) {
                fault(part, "unknown key '" + key + "'; the keys are " + String.join(", ", known));
            }
        });
    }

    void fault(Part part, String what) {
        faults.add(file, part.line(), what);
    }

    boolean has(String key) {
        return content.parts().containsKey(key);
    }

    String text(Part.Table table, String key) {
        var part = table.parts().get(key);
        if (part instanceof Part.Text text) {
            return text.value();
        }
        if (part != null) {
            fault(part, "'" + key + "' wants one text; write it on one line");
        }
        return "";
    }

    List<String> texts(Part.Table table, String key) {
        return table.parts().containsKey(key) ? texts(table.parts().get(key), key) : List.of();
    }

    List<String> texts(Part part, String key) {
        return rows(part, key).stream()
                .filter(row -> isText(row, key))
                .map(row -> ((Part.Text) row).value())
                .toList();
    }

    List<Part> rows(Part part, String key) {
        if (part instanceof Part.Rows rows) {
            return rows.rows();
        }
        fault(part, "'" + key + "' wants a list; write [one, two]");
        return List.of();
    }

    Part.Table table(Part.Table table, String key) {
        var part = table.parts().get(key);
        if (part instanceof Part.Table inner) {
            return inner;
        }
        if (part != null) {
            fault(part, "'" + key + "' wants keys with values");
        }
        return new Part.Table(Map.of(), part == null ? table.line() : part.line());
    }

    private boolean isText(Part row, String key) {
        if (!(row instanceof Part.Text)) {
            fault(row, "'" + key + "' wants a list of texts; quote the ones with : or {");
        }
        return row instanceof Part.Text;
    }
}
