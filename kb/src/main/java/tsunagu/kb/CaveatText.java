package tsunagu.kb;

import java.util.List;
import java.util.Map;

/** A warning that goes with a plan: its words by language, and the grounds for it. */
public record CaveatText(String id, Map<String, String> words, List<Reference> references) {}
