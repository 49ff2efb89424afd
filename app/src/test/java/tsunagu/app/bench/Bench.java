package tsunagu.app.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures a turn stop by stop and the server as a whole, and prints what it found as Markdown.
 *
 * <p>Arguments: {@code [--quick] -- <the command that starts the program>}.
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        var said = List.of(arguments);
        var pace = said.contains("--quick") ? Pace.QUICK : Pace.FULL;
        var command = said.subList(said.indexOf("--") + 1, said.size());
        if (!said.contains("--") || command.isEmpty()) {
            System.err.println("Cannot measure without the program; start with ./tsunagu bench");
            System.exit(2);
        }
        print(machine());
        print(StopsTable.lines(pace));
        server(command, pace);
        print(List.of("At the end the load average is " + load() + "."));
        System.exit(0);
    }

    private static void server(List<String> command, Pace pace) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("tsunagu-bench");
        try {
            print(new ServerTable(command, folder, pace).lines());
            print(BrowserTable.lines(command, folder));
            print(ModelTable.lines(folder.resolve("model"), pace));
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<String> machine() throws IOException {
        var processors = Runtime.getRuntime().availableProcessors();
        return List.of(
                "Java " + Runtime.version() + ", " + processors + " processors (" + processor() + "), load average "
                        + load() + ". Every figure is of one message; several kinds take turns.",
                "CPU is the processor time of the whole process, which a busy machine changes least.");
    }

    private static String load() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        var file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }

    private static void print(List<String> lines) {
        lines.forEach(System.out::println);
        System.out.println();
    }
}
