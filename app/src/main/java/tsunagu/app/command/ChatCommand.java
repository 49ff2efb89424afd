package tsunagu.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The same conversation in the terminal, a line a turn. */
@Command(
        name = "chat",
        description = "A conversation in the terminal: a line a turn, an empty line or Ctrl+D ends it.",
        mixinStandardHelpOptions = true)
final class ChatCommand implements Runnable {

    @Mixin
    private Knowing knowing;

    @Mixin
    private Consulting consulting;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        try (var tsunagu = knowing.open(consulting.settings());
                var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            converse(new Talk(tsunagu, knowing.language()), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read from the terminal", e);
        }
    }

    private void converse(Talk talk, BufferedReader lines) throws IOException {
        var terminal = spec.commandLine().getOut();
        prompt();
        for (var line = lines.readLine(); line != null && !line.isBlank(); line = lines.readLine()) {
            terminal.println();
            terminal.println(talk.say(line, List.of()).text().orElse(""));
            prompt();
        }
    }

    private void prompt() {
        var terminal = spec.commandLine().getOut();
        terminal.print("\n> ");
        terminal.flush();
    }
}
