package tsunagu.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A few articles in a folder, and an embedding that knows what they are about in other words. */
record SmallLibrary(Path folder) {

    /** As long as a busy machine takes. */
    static final Patience PATIENT =
            new Patience(Duration.ofMinutes(5), Duration.ofMinutes(5), 3, Duration.ofMinutes(10));

    private static final List<List<String>> ABOUT = List.of(
            List.of("画面が真っ暗", "ブラックアウト", "monitor stays dark", "blank display"),
            List.of("パスワードを忘れ", "暗証番号", "forgotten password", "credentials slipped"));

    static SmallLibrary in(Path folder) throws IOException {
        var library = new SmallLibrary(folder);
        library.write("dark.ja.md", "screen", "画面が真っ暗なとき", "起動後に画面が真っ暗なら、**診断**を見てください。");
        library.write(
                "dark.en.md", "screen", "The monitor stays dark", "When the monitor stays dark, look at <b>it</b>.");
        library.write("password.ja.md", "sign-in", "パスワードを忘れた", "パスワードを忘れたら、設定し直します。");
        library.write("password.en.md", "sign-in", "A forgotten password", "A forgotten password is set anew.");
        library.write("invoice.en.md", "money", "The invoice", "An invoice comes on the first of each month.");
        return library;
    }

    static Concepts embedding() {
        return embedding("test/concepts");
    }

    static Concepts embedding(String id) {
        return new Concepts(id, ABOUT);
    }

    void write(String file, String tag, String title, String text) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles").resolve(file),
                "---\ntitle: %s\nupdated: 2024-09-01\ntags: [%s]\n---\n\n%s\n".formatted(title, tag, text));
    }

    Library open() {
        return open(Optional.empty(), Optional.empty());
    }

    Library open(Meaning meaning) {
        return open(Optional.empty(), Optional.of(meaning));
    }

    /** With the index kept beside the articles. */
    Library openKept(Meaning meaning) {
        return open(Optional.of(folder.resolve("index")), Optional.of(meaning));
    }

    Library openKept() {
        return open(Optional.of(folder.resolve("index")), Optional.empty());
    }

    List<Path> kept() throws IOException {
        if (!Files.exists(folder.resolve("index"))) {
            return List.of();
        }
        try (var kept = Files.list(folder.resolve("index"))) {
            return kept.toList();
        }
    }

    private Library open(Optional<Path> kept, Optional<Meaning> meaning) {
        var problems = new Problems();
        var articles = ArticleFolders.read(List.of(folder.resolve("articles")), problems).stream()
                .map(ArticleFile::article)
                .toList();
        problems.complain();
        return Library.of(articles, List.of(), kept, meaning, Progress.silent());
    }
}
