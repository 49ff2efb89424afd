package tsunagu.kb.lexicon;

/** One fact read in what a person wrote; start and end are characters of their message, end exclusive. */
public record Reading(String fact, String value, int start, int end, String symptom) {}
