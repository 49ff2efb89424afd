package tsunagu.kb;

/** A title, a heading or an error code offered while somebody is still typing, and where it leads. */
public record Suggestion(String text, String article, String title, String url, String language) {}
