package tsunagu.kb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Verifies that every step and caveat stands on words which really are in our articles. */
record Grounds(Path kb, Library library) {

    /** One line for each citation that does not hold. */
    List<String> lacking(StepBook book) {
        var steps = book.steps().stream()
                .flatMap(id -> book.procedure(id).stream())
                .flatMap(step -> lacking(kb.resolve("steps"), step.id(), step.references()));
        var caveats = book.caveats().stream()
                .flatMap(id -> book.caveat(id).stream())
                .flatMap(caveat -> lacking(kb.resolve("caveats"), caveat.id(), caveat.references()));
        return Stream.concat(steps, caveats).toList();
    }

    private Stream<String> lacking(Path folder, String id, List<Reference> references) {
        return references.stream()
                .flatMap(reference -> Languages.ALL.stream()
                        .flatMap(language -> lack(reference, language).stream()
                                .map(why -> "Cannot publish " + where(folder.resolve(id + ".yaml"), reference) + ": "
                                        + why)));
    }

    private Optional<String> lack(Reference reference, String language) {
        try {
            library.cite(reference, language);
            return Optional.empty();
        } catch (IllegalStateException broken) {
            return Optional.of(broken.getMessage());
        }
    }

    private static String where(Path file, Reference reference) {
        return TextFile.read(file).where("section: " + reference.section());
    }
}
