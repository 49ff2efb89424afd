package tsunagu.kb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All we know at one moment, verified as a whole: every step and caveat has its citations in every language.
 *
 * @param tags what the tags of the articles are called
 * @param version a new one with every change of an article, a step or a caveat
 */
public record Knowledge(Library library, StepBook steps, TagBook tags, String version) {

    private static final int VERSION_LENGTH = 12;

    /** The same without an index kept from earlier: indexes every article. */
    public static Knowledge load(Path kb, List<Path> moreArticles, Progress progress) {
        return load(kb, moreArticles, Optional.empty(), progress);
    }

    /** The same without an embedding: the articles are found by their words. */
    public static Knowledge load(Path kb, List<Path> moreArticles, Optional<Path> index, Progress progress) {
        return load(kb, moreArticles, index, Optional.empty(), progress);
    }

    /**
     * Reads our own folder and any further folders of articles; throws {@link BrokenContent} with every problem in
     * any of them.
     *
     * @param index the folder that keeps the index, so that the next start on unchanged articles is a quick one
     * @param embedding lets the articles be found by what they mean, too
     */
    public static Knowledge load(
            Path kb, List<Path> moreArticles, Optional<Path> index, Optional<Embedding> embedding, Progress progress) {
        var problems = new Problems();
        var tags = problems.attempt(() -> TagBook.load(kb.resolve("tags.yaml")));
        var articles = articles(kb.resolve("articles"), moreArticles, tags, problems);
        var synonyms = problems.attempt(() -> Synonyms.groups(kb.resolve("synonyms.yaml")));
        var steps = problems.attempt(
                () -> StepBook.load(kb.resolve("steps"), kb.resolve("caveats"), kb.resolve("outputs")));
        var library = synonyms.map(groups -> Library.of(articles, groups, index, embedding.map(Meaning::of), progress));
        if (library.isPresent() && steps.isPresent()) {
            problems.addAll(new Grounds(kb, library.get()).lacking(steps.get()));
        }
        problems.complain();
        return new Knowledge(
                library.orElseThrow(),
                steps.orElseThrow(),
                tags.orElseThrow(),
                version(library.orElseThrow(), steps.orElseThrow()));
    }

    private static List<Article> articles(Path own, List<Path> more, Optional<TagBook> tags, Problems problems) {
        var folders = Stream.concat(Stream.of(own), more.stream()).toList();
        var files = ArticleFolders.read(folders, problems);
        var ours = files.stream().filter(file -> file.folder().equals(own)).toList();
        problems.addAll(Proofreader.proofread(ours));
        tags.ifPresent(book -> problems.addAll(book.unplaced(ours)));
        return files.stream().map(ArticleFile::article).toList();
    }

    private static String version(Library library, StepBook steps) {
        var written = new StringBuilder(library.checksum());
        library.articles()
                .forEach(article -> written.append(article.id())
                        .append(article.sources())
                        .append(article.updated())
                        .append(article.archived()));
        steps.steps().forEach(id -> written.append(steps.procedure(id)));
        steps.caveats().forEach(id -> written.append(steps.caveat(id)));
        steps.outputs().forEach(id -> written.append(steps.output(id)));
        return Citations.sha256(written.toString()).substring(0, VERSION_LENGTH);
    }
}
