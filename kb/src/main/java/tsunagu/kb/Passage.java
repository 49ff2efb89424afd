package tsunagu.kb;

/**
 * A section of an article in one language: the smallest thing we find, quote and cite.
 *
 * @param anchor the section's name in a link; empty for the lead paragraph before the first heading
 * @param text the section's words, in Markdown
 */
public record Passage(String article, String anchor, String heading, String language, String text) {}
