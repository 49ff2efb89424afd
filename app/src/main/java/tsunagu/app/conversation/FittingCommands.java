package tsunagu.app.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tsunagu.kb.Command;
import tsunagu.rules.Fact;

/** Chooses the commands for the guest's operating system and fills in names that output showed. */
final class FittingCommands {

    private static final Set<String> GUEST_SHELLS = Set.of("windows", "linux");

    private final List<Fact> facts;
    private final Map<String, String> names;
    private final String language;

    FittingCommands(List<Fact> facts, Map<String, String> names, String language) {
        this.facts = facts;
        this.names = names;
        this.language = language;
    }

    List<FilledCommand> of(List<Command> commands) {
        return commands.stream()
                .filter(command -> fits(command.shell()))
                .map(command -> new FilledCommand(command.shell(), filled(command.text(language))))
                .toList();
    }

    private boolean fits(String shell) {
        return !GUEST_SHELLS.contains(shell) || systems().isEmpty() || systems().contains(shell);
    }

    private List<String> systems() {
        return facts.stream()
                .filter(fact -> fact.name().equals("os") && !fact.isUnknown())
                .map(Fact::value)
                .toList();
    }

    private String filled(String command) {
        var filled = command;
        for (var name : names.entrySet()) {
            filled = filled(filled, "<" + name.getKey() + ">", name.getValue());
        }
        return filled;
    }

    /** A name with blanks goes only between quotation marks. */
    private static String filled(String command, String placeholder, String name) {
        var place = name.contains(" ") ? "\"" + placeholder + "\"" : placeholder;
        return command.replace(place, place.replace(placeholder, name));
    }
}
