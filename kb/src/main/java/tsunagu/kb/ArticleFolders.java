package tsunagu.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Reads all articles of some folders, and notes what cannot be read. */
final class ArticleFolders {

    private static final int DEEPEST = 12;

    private ArticleFolders() {}

    static List<ArticleFile> read(List<Path> folders, Problems problems) {
        var files = folders.stream()
                .flatMap(folder -> articles(folder, problems).stream()
                        .flatMap(path -> problems.attempt(() -> ArticleFile.read(folder, path)).stream()))
                .filter(ArticleFile::published)
                .toList();
        return withoutNamesakes(files, problems);
    }

    private static List<Path> articles(Path folder, Problems problems) {
        Predicate<Path> visible = path -> isVisible(folder.relativize(path));
        try (var paths = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(visible)
                    .filter(ArticleFile::isArticle)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add("Cannot list the articles in " + folder
                    + "; check that the folder exists and that it and all below it may be read");
            return List.of();
        }
    }

    /** False for what a tool keeps: a hidden folder, node_modules. */
    static boolean isVisible(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .noneMatch(name -> name.startsWith(".") || name.equals("node_modules"));
    }

    private static List<ArticleFile> withoutNamesakes(List<ArticleFile> files, Problems problems) {
        Map<String, ArticleFile> taken = new HashMap<>();
        var unique = new ArrayList<ArticleFile>();
        for (var file : files) {
            var earlier = taken.putIfAbsent(file.id() + "." + file.language(), file);
            if (earlier == null) {
                unique.add(file);
            } else {
                problems.add(namesakes(file, earlier));
            }
        }
        return unique;
    }

    private static String namesakes(ArticleFile file, ArticleFile earlier) {
        return "Cannot add " + file.file().path() + ": " + earlier.file().path() + " is already the article \""
                + file.id() + "\" in the language " + file.language()
                + "; rename one of the files, or give one another id: in its front matter";
    }
}
