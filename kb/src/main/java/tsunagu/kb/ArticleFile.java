package tsunagu.kb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An article on disk: our own {@code <id>.<language>.md}, or one written for Hexo, Jekyll or Docusaurus. */
final class ArticleFile {

    private static final Pattern NAME =
            Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})-)?(.+?)(?:\\.(ja|en))?\\.(?:md|markdown)");
    private static final Pattern OUTDATED = Pattern.compile("(?m)^> *\\[!WARNING\\].*\\n(?:>.*"
            + "(?:古い可能性|古くなって|最新では|outdated|out of date|obsolete|archived|no longer (?:maintained|updated)))");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)(ja|en)\\b.*");

    private final Path folder;
    private final TextFile file;
    private final FrontMatter front;
    private final Sections sections;
    private final Article article;

    private ArticleFile(Path folder, TextFile file, FrontMatter front, Sections sections) {
        this.folder = folder;
        this.file = file;
        this.front = front;
        this.sections = sections;
        this.article = written();
    }

    static boolean isArticle(Path path) {
        return NAME.matcher(path.getFileName().toString()).matches();
    }

    static ArticleFile read(Path folder, Path path) {
        var file = TextFile.read(path);
        var front = FrontMatter.of(file);
        var body = String.join(
                "\n", file.lines().subList(front.length(), file.lines().size()));
        return new ArticleFile(folder, file, front, Sections.of(body));
    }

    /** The folder all articles of this kind lie in. */
    Path folder() {
        return folder;
    }

    TextFile file() {
        return file;
    }

    FrontMatter front() {
        return front;
    }

    Article article() {
        return article;
    }

    /** False for a draft: it is read by nobody yet. */
    boolean published() {
        return !front.says("draft") && !front.denies("published");
    }

    String id() {
        return article.id();
    }

    String language() {
        return article.language();
    }

    private Article written() {
        var id = writtenId();
        var language = writtenLanguage();
        var title = title();
        return new Article(
                id,
                language,
                title,
                updated(),
                archived(),
                front.tags(),
                front.sources(),
                passages(id, language, title),
                file.path());
    }

    private String writtenId() {
        return Slug.id(
                name(3) != null ? name(2) : named("slug").or(() -> named("id")).orElseGet(this::fileName));
    }

    private String writtenLanguage() {
        return Optional.ofNullable(name(3))
                .or(() -> Stream.of("lang", "language", "locale")
                        .flatMap(key -> front.text(key).stream())
                        .filter(language -> LANGUAGE.matcher(language).matches())
                        .findFirst()
                        .map(language -> language.substring(0, 2).toLowerCase(Locale.ROOT)))
                .or(() -> folders().filter(Languages.ALL::contains).findFirst())
                .orElseGet(() -> Languages.ofText(file.text()));
    }

    private String title() {
        return front.text("title").or(sections::titled).orElseGet(this::fileName);
    }

    private LocalDate updated() {
        return front.updated()
                .or(() -> Optional.ofNullable(name(1)).map(date -> front.date(date, "date")))
                .orElseGet(this::lastModified);
    }

    private boolean archived() {
        return front.says("archived")
                || front.tags().stream().anyMatch(tag -> tag.equals("archive") || tag.equals("archived"))
                || folders().anyMatch(name -> name.equalsIgnoreCase("archive"))
                || OUTDATED.matcher(sections.lead()).find();
    }

    private List<Passage> passages(String id, String language, String title) {
        var sections = this.sections.under(title);
        var passages = new ArrayList<Passage>();
        if (!sections.lead().isBlank() || sections.list().isEmpty()) {
            passages.add(new Passage(id, "", title, language, sections.lead()));
        }
        sections.list()
                .forEach(section ->
                        passages.add(new Passage(id, section.anchor(), section.heading(), language, section.text())));
        return List.copyOf(passages);
    }

    /** The last part of a path given in the front matter, as in {@code slug: /vm/nic-reset}. */
    private Optional<String> named(String key) {
        return front.text(key)
                .map(path -> path.replaceAll("/+$", "").replaceAll("^.*/", ""))
                .filter(name -> !name.isBlank());
    }

    private String fileName() {
        var name = name(2);
        var parent = file.path().toAbsolutePath().getParent().getFileName();
        return name.matches("(?i)index|readme") && parent != null ? parent.toString() : name;
    }

    private Stream<String> folders() {
        var parent = folder.relativize(file.path()).getParent();
        return parent == null
                ? Stream.of()
                : StreamSupport.stream(parent.spliterator(), false).map(Path::toString);
    }

    private LocalDate lastModified() {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file.path()).toInstant(), ZoneOffset.UTC);
        } catch (IOException e) {
            throw BrokenContent.because("Cannot read " + file.path() + ": it has just gone; try again");
        }
    }

    private String name(int part) {
        var name = NAME.matcher(file.name());
        if (!name.matches()) {
            throw new IllegalArgumentException("Cannot read " + file.path() + ": it is not an article");
        }
        return name.group(part);
    }
}
