package tsunagu.kb;

/** A title or heading offered while somebody is still typing, and where it leads. */
public record Suggestion(String text, String article, String title, String url, String language) {}
