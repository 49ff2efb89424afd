package tsunagu.rules;

/** An order between two planned steps that holds here, whatever the remedies say. */
public record Precedence(String first, String then) {}
