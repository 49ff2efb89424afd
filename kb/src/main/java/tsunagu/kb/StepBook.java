package tsunagu.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Every step we can advise, every caveat that may go with it and every output that we can ask for, by its id. */
public final class StepBook {

    private final Map<String, Procedure> procedures = new TreeMap<>();
    private final Map<String, CaveatText> caveats = new TreeMap<>();
    private final Map<String, Output> outputs = new TreeMap<>();

    private StepBook() {}

    /** Reads the folders; throws {@link BrokenContent} with everything that cannot be read. */
    public static StepBook load(Path steps, Path caveats, Path outputs) {
        var problems = new Problems();
        var book = new StepBook();
        each(steps, Procedures::procedure, problems).forEach(step -> book.procedures.put(step.id(), step));
        each(caveats, Procedures::caveat, problems).forEach(caveat -> book.caveats.put(caveat.id(), caveat));
        each(outputs, Procedures::output, problems).forEach(output -> book.outputs.put(output.id(), output));
        problems.complain();
        return book;
    }

    public Optional<Procedure> procedure(String id) {
        return Optional.ofNullable(procedures.get(id));
    }

    public Optional<CaveatText> caveat(String id) {
        return Optional.ofNullable(caveats.get(id));
    }

    public Optional<Output> output(String id) {
        return Optional.ofNullable(outputs.get(id));
    }

    /** The ids of all steps, in alphabetical order. */
    public Set<String> steps() {
        return Collections.unmodifiableSet(procedures.keySet());
    }

    /** The ids of all caveats, in alphabetical order. */
    public Set<String> caveats() {
        return Collections.unmodifiableSet(caveats.keySet());
    }

    /** The ids of all outputs, in alphabetical order. */
    public Set<String> outputs() {
        return Collections.unmodifiableSet(outputs.keySet());
    }

    private static <T> List<T> each(Path folder, Function<TextFile, T> reading, Problems problems) {
        return files(folder, problems).stream()
                .flatMap(file -> problems.attempt(() -> reading.apply(TextFile.read(file))).stream())
                .toList();
    }

    private static List<Path> files(Path folder, Problems problems) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add("Cannot list the folder " + folder + "; check that it exists and may be read");
            return List.of();
        }
    }
}
