package tsunagu.rules;

/** A step that has been tried, and whether it helped. */
public record Outcome(String step, boolean helped) {}
