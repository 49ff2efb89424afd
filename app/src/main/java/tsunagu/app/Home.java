package tsunagu.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder we were installed in, with our rules, articles and languages in it. */
public record Home(Path folder) {

    public Home {
        if (!Files.isDirectory(folder.resolve("kb/articles"))) {
            throw new IllegalStateException("Cannot find kb/articles in " + folder.toAbsolutePath()
                    + ". Start with ./tsunagu, or name the project's folder with --home.");
        }
    }

    public Path kb() {
        return folder.resolve("kb");
    }

    public Path words() {
        return kb().resolve("words");
    }

    public Path symptoms() {
        return kb().resolve("symptoms");
    }

    public Path vocabulary() {
        return folder.resolve("rules/vocabulary.yaml");
    }

    public Path causes() {
        return folder.resolve("rules/causes.yaml");
    }

    public Path rules() {
        return folder.resolve("rules");
    }

    public Path languages() {
        return folder.resolve("app/languages");
    }

    /** What may be said for our sentences in other words. */
    public Path wording() {
        return folder.resolve("app/wording");
    }
}
