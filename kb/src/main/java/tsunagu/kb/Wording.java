package tsunagu.kb;

import java.util.List;

/** A step in the words of one language: its name, what to do, and what is lost by doing it. */
public record Wording(String title, String text, List<String> loses) {}
