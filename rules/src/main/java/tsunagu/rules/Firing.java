package tsunagu.rules;

import java.util.List;

/** One rule that fired, and the facts that made it fire. */
public record Firing(String rule, List<Fact> facts) {}
