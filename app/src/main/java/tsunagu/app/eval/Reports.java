package tsunagu.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tsunagu.app.json.Json;

/** Reads a file of reports, one JSON object a line. */
final class Reports {

    private Reports() {}

    static List<Report> in(Path file) {
        var lines = lines(file);
        var reports = new ArrayList<Report>();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reports.add(report(lines.get(i), file + ":" + (i + 1)));
            }
        }
        return reports;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("Cannot find " + file + "; name a file with one report a line.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " as UTF-8 text", e);
        }
    }

    private static Report report(String line, String place) {
        try {
            var report = Json.MAPPER.readValue(line, Report.class);
            if (report.message() == null || report.diagnoses().isEmpty()) {
                throw new IllegalArgumentException(
                        place + ": a report wants at least \"message\" and \"expected_diagnosis\".");
            }
            return report;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place + ": is no report: " + e.getOriginalMessage());
        }
    }
}
