package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles written for other places are read as they are: Hexo, Jekyll, Docusaurus, plain Markdown. */
class ForeignArticlesTest {

    @TempDir
    Path folder;

    @Test
    void anArticleOfHexo() throws IOException {
        write("vm/Keep-DHCP_in-GuestOS.md", """
                ---
                title: ゲスト OS は DHCP のままに

                date: 2023-7-31 17:30:00
                tags:
                  - VM
                  - Windows
                categories: [[Azure, Network]]
                ---

                こんにちは。

                # 理由
                固定すると**切れます**。

                ## 例 1.
                ```
                # これは見出しではない
                ```
                ## 例 1.
                """);

        var article = only();

        assertEquals(
                List.of("keep-dhcp-in-guestos", "ja", "ゲスト OS は DHCP のままに", LocalDate.of(2023, 7, 31), false),
                List.of(article.id(), article.language(), article.title(), article.updated(), article.archived()));
        assertEquals(List.of("vm", "windows", "azure", "network"), article.tags());
        assertEquals(
                List.of("", "理由", "例-1", "例-1-1"),
                article.passages().stream().map(Passage::anchor).toList());
        assertEquals(
                "固定すると切れます。", Markdown.plain(article.passage("理由").orElseThrow().text()));
    }

    @Test
    void anOutdatedArticleIsArchived() throws IOException {
        write("banner.md", "> [!WARNING]\n> 本記事は、**一部内容が古い可能性があります。**\n\n本文です。\n");
        write("tag.md", "---\ntags: Archive\n---\nText.\n");
        write("archive/folder.md", "Text.\n");
        write("said.md", "---\narchived: true\n---\nText.\n");
        write("current.md", "> [!WARNING]\n> Do not edit this in the guest.\n\nText.\n");

        assertEquals(
                List.of("banner", "folder", "said", "tag"),
                open().articles().stream()
                        .filter(Article::archived)
                        .map(Article::id)
                        .toList());
    }

    @Test
    void anArticleOfJekyll() throws IOException {
        write("_posts/2018-09-12-nic-swap.markdown", "---\nlayout: post\ntags: nic, swap\n---\nSwapping the NIC.\n");

        var article = only();

        assertEquals(
                List.of("nic-swap", "en", "nic-swap", LocalDate.of(2018, 9, 12), List.of("nic", "swap")),
                List.of(article.id(), article.language(), article.title(), article.updated(), article.tags()));
    }

    @Test
    void anArticleOfDocusaurus() throws IOException {
        write("docs/intro/index.md", """
                ---
                slug: /networking/static-ip/
                last_update: {date: 2024-09-01, author: somebody}
                ---

                # Static addresses

                Lead.

                ## On Azure {#azure}

                Text.
                """);

        var article = only();

        assertEquals(
                List.of("static-ip", "Static addresses", LocalDate.of(2024, 9, 1)),
                List.of(article.id(), article.title(), article.updated()));
        assertEquals(
                List.of(
                        new Passage("static-ip", "", "Static addresses", "en", "Lead."),
                        new Passage("static-ip", "azure", "On Azure", "en", "Text.")),
                article.passages());
    }

    @Test
    void aPlainTextTakesItsNameAndAgeFromItsFile() throws IOException {
        var file = write("Serial Console.md", "Only words.\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2022-02-03T04:05:06Z")));
        write("picture.png", "not an article");

        var article = only();

        assertEquals(
                List.of("serial-console", "Serial Console", LocalDate.of(2022, 2, 3)),
                List.of(article.id(), article.title(), article.updated()));
    }

    @Test
    void whatCannotBeReadIsNamedWithFileLineAndRemedy() throws IOException {
        Files.write(folder.resolve("sjis.md"), "一行目\n二行目".getBytes(Charset.forName("Shift_JIS")));
        write("date.md", "---\ntitle: x\ndate: 2023-13-45\n---\n");
        write("open.md", "---\ntitle: x\n");
        write("yaml.md", "---\ntitle: a: b\n---\n");
        write("huge.md", "x".repeat((int) TextFile.MOST_BYTES + 1));
        write("a/same.md", "One.");
        write("b/same.md", "Two.");

        var problems = assertThrows(BrokenContent.class, this::open).problems();

        for (var expected : List.of(
                "sjis.md:1: the text is not valid UTF-8; save the file again as UTF-8",
                "date.md:3: the field \"date\" holds \"2023-13-45\", which is no date; write it as 2023-07-31",
                "open.md:1: the fields opened by --- are never closed; add a line with ---",
                "yaml.md:2: mapping values are not allowed here",
                "huge.md: it has 2097153 bytes",
                "same.md is already the article \"same\" in the language en; rename one of the files")) {
            assertTrue(problems.stream().anyMatch(problem -> problem.contains(expected)), expected + " in " + problems);
        }
        assertEquals(6, problems.size());
    }

    @Test
    void aMissingFolderIsNamed() {
        var problems = assertThrows(
                        BrokenContent.class, () -> Library.open(List.of(folder.resolve("nowhere")), Progress.silent()))
                .problems();

        assertTrue(problems.getFirst().contains("nowhere; check that the folder exists"));
    }

    @Test
    void markupInATitleIsShownAsText() throws IOException {
        write("evil.md", "---\ntitle: <script>alert(1)</script>\n---\nGateway <script>alert(2)</script> & more.\n");

        var hit = open().search(new SearchQuery("gateway", Optional.empty(), Optional.empty(), 5, 0))
                .hits()
                .getFirst();

        assertEquals("<mark>Gateway</mark> alert(2) &amp; more.", hit.snippet());
    }

    @Test
    void theArticlesThisProjectBeganWithAreFound() {
        var seeds = seeds();
        var question = "ネットワーク アダプター 交換 設定が消える";

        var alone = Library.open(List.of(seeds), Progress.silent()).passages(question, "ja", 1);
        var together = Library.open(List.of(Path.of("articles"), seeds), Progress.silent())
                .search(new SearchQuery(question, Optional.empty(), Optional.empty(), 5, 0));

        var healing = alone.getFirst();
        assertTrue(healing.text().contains("サービス回復"), alone::toString);
        assertTrue(
                together.hits().stream()
                        .anyMatch(hit -> hit.url().equals(url(healing))
                                && hit.updated().equals(LocalDate.of(2023, 7, 31))
                                && !hit.archived()),
                together::toString);
    }

    @Test
    void theOlderOfThemIsFoundAndMarkedAsArchived() {
        var seeds = seeds();
        var question = "NIC のプロパティで IP アドレスを変更したら接続が失われた";

        var together = Library.open(List.of(Path.of("articles"), seeds), Progress.silent())
                .search(new SearchQuery(question, Optional.empty(), Optional.empty(), 5, 0));

        assertTrue(
                together.hits().stream()
                        .anyMatch(hit -> hit.article().equals("nic-property")
                                && hit.updated().equals(LocalDate.of(2018, 9, 12))
                                && hit.archived()),
                together::toString);
    }

    private static Path seeds() {
        var seeds = Path.of("../../shared/seeds");
        assumeTrue(Files.isDirectory(seeds), "the folder ../shared/seeds beside the project is absent");
        return seeds;
    }

    private static String url(Passage passage) {
        return Address.of(passage.article(), passage.language(), passage.anchor());
    }

    private Article only() {
        var articles = open().articles();
        assertEquals(1, articles.size());
        return articles.getFirst();
    }

    private Library open() {
        return Library.open(List.of(folder), Progress.silent());
    }

    private Path write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        return Files.writeString(folder.resolve(file), text);
    }
}
