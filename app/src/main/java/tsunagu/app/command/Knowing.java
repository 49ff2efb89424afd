package tsunagu.app.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import tsunagu.app.Home;
import tsunagu.app.Tsunagu;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.llm.Models;
import tsunagu.kb.Knowledge;
import tsunagu.kb.Progress;

/** The flags of every command that needs the articles. */
final class Knowing {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "the folder Tsunagu is installed in (default: ${DEFAULT-VALUE})")
    private Path home;

    @Option(
            names = "--kb",
            paramLabel = "DIR",
            split = ",",
            description = "a folder with more articles in Markdown; may be given several times")
    private List<Path> moreArticles = new ArrayList<>();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".tsunagu/data",
            description = "the folder that keeps the conversations and the index (default: ${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "ja",
            description = "the language until the person's own is known: ja or en (default: ${DEFAULT-VALUE})")
    private String language;

    Home home() {
        return new Home(home);
    }

    String language() {
        return language;
    }

    List<Path> moreArticles() {
        return moreArticles;
    }

    Path data() {
        return data;
    }

    /** Opened without a model. */
    Tsunagu open() {
        return open(ModelSettings.NONE);
    }

    Tsunagu open(ModelSettings models) {
        return open(models, new SimpleMeterRegistry());
    }

    Tsunagu open(ModelSettings models, MeterRegistry figures) {
        return Tsunagu.open(home(), moreArticles, index(), progress(), models, figures);
    }

    /** Without a model. */
    Knowledge knowledge() {
        return knowledge(ModelSettings.NONE);
    }

    Knowledge knowledge(ModelSettings models) {
        return Knowledge.load(home().kb(), moreArticles, index(), Models.embedding(models), progress());
    }

    private Optional<Path> index() {
        return Optional.of(data.resolve("index"));
    }

    private static Progress progress() {
        return new ProgressLine(System.err);
    }
}
