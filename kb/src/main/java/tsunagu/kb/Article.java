package tsunagu.kb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An article in one language: what it says, section by section, how old it is and what it rests on. */
public record Article(
        String id,
        String language,
        String title,
        LocalDate updated,
        boolean archived,
        List<String> tags,
        List<String> sources,
        List<Passage> passages,
        Path file) {

    /** The section with this anchor; the empty anchor names the lead paragraph. */
    public Optional<Passage> passage(String anchor) {
        return passages.stream()
                .filter(passage -> passage.anchor().equals(anchor))
                .findFirst();
    }
}
