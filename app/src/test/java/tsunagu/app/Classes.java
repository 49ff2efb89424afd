package tsunagu.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagu.app.command.TsunaguCommand;

/** Our classes as a new process wants them to start fast: in jars, read and checked beforehand. */
final class Classes {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Classes() {}

    /** The beginning of a command that starts one of our programs. */
    static List<String> archived(Path folder) throws IOException, InterruptedException {
        var jars = jars(folder);
        var archive = folder.resolve("classes.jsa");
        var warmUp = Stream.concat(
                command("-XX:ArchiveClassesAtExit=" + archive, jars).stream(),
                Stream.of(TsunaguCommand.class.getName(), "warm-up", "--home", ".."));
        var process = ServerProcess.start(warmUp.toList(), folder.resolve("warm-up.log"));
        process.awaitEnd(PATIENCE);
        return command(Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto", jars);
    }

    private static List<String> command(String sharing, String jars) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", sharing, "-cp", jars);
    }

    /** Folders of classes are packed, as an archive takes jars only. */
    private static String jars(Path folder) throws IOException {
        var jars = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.isEmpty() && Files.isDirectory(Path.of(entry))) {
                jars.add(packed(entry, folder.resolve("classes-" + jars.size() + ".jar")));
            } else if (Files.isRegularFile(Path.of(entry))) {
                jars.add(entry);
            }
        }
        return jars.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static String packed(String classes, Path jar) {
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        if (tool.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes, ".") != 0) {
            throw new IllegalStateException("Cannot pack " + classes);
        }
        return jar.toString();
    }
}
