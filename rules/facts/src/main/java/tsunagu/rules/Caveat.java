package tsunagu.rules;

/** A warning that belongs to a planned step and is shown wherever the step is. */
public record Caveat(String id, String step) {}
