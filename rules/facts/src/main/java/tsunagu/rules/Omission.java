package tsunagu.rules;

/** A planned step that does not apply here, such as a Windows command for a Linux guest. */
public record Omission(String step) {}
