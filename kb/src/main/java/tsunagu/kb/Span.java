package tsunagu.kb;

/** A stretch of a text, from one character up to another. */
public record Span(int start, int end) {}
