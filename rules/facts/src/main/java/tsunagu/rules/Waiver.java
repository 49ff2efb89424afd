package tsunagu.rules;

/** An output that is not asked for: we have it already, or the person cannot obtain it now. */
public record Waiver(String output) {}
