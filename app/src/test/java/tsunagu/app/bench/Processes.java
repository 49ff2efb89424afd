package tsunagu.app.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What can be seen of another process, and how ours are started. */
final class Processes {

    private static final int KILOBYTES = 1024;

    private Processes() {}

    static List<String> echo(int letters) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        return List.of(java, "-XX:+UseSerialGC", "-cp", classes, Echo.class.getName(), "" + letters);
    }

    static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Nought where the system does not tell. */
    static long residentMegabytes(ProcessHandle process) throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                .sum();
    }

    static void requireReady(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address.resolve("/health/ready")).timeout(Duration.ofSeconds(10));
            var response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("Cannot measure a server that is not ready: " + response.body());
            }
        }
    }
}
