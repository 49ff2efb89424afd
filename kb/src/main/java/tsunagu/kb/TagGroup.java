package tsunagu.kb;

import java.util.Map;

/**
 * Tags of one kind, such as all operating systems.
 *
 * @param names what the group is called in each language
 * @param tags what each of its tags is called in each language
 */
public record TagGroup(String id, Map<String, String> names, Map<String, Map<String, String>> tags) {}
