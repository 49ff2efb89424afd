package tsunagu.kb;

import java.util.List;
import java.util.Map;

/**
 * An output that proves or disproves something, and how to obtain it.
 *
 * @param words what to send, by language
 */
public record Output(String id, List<Command> commands, Map<String, String> words) {}
