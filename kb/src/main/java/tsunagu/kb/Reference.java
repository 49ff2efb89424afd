package tsunagu.kb;

import java.util.Map;

/**
 * Where a step or caveat finds its grounds: a section of an article and the words that say so.
 *
 * @param quotes the quoted words by language
 */
public record Reference(String article, String section, Map<String, String> quotes) {}
