package tsunagu.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every tag has words in every language, and a group where people look for it. */
class TagsTest {

    private static final String SYSTEMS = """
            os:
              ja: OS
              en: Operating system
              tags:
                windows: {ja: ウィンドウズ, en: Windows}
            """;

    @TempDir
    Path folder;

    @Test
    void ourArticlesCarryTheTagsThatAreNamedAndNoOthers() {
        var carried = ArticleFolders.read(List.of(Path.of("articles")), new Problems()).stream()
                .flatMap(file -> file.article().tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        var named = TagBook.load(Path.of("tags.yaml")).groups().stream()
                .flatMap(group -> group.tags().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(carried, named, "mend kb/tags.yaml");
    }

    @Test
    void aTagIsCalledByItsWordsAndAnUnknownOneByItself() throws IOException {
        var book = book(SYSTEMS);

        assertEquals("ウィンドウズ", book.name("windows", "ja"));
        assertEquals("cp/m", book.name("cp/m", "ja"));
        assertEquals("os", book.group("windows").orElseThrow().id());
    }

    @Test
    void aTagOfOursInNoGroupIsNamed() throws IOException {
        var articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.en.md"), "---\ntitle: A\ntags: [windows, amiga]\n---\n\nText.\n");
        var files = ArticleFolders.read(List.of(articles), new Problems());

        assertEquals(
                List.of("Cannot name the tag \"amiga\" of " + articles.resolve("a.en.md") + ":3: it is in no group;"
                        + " write it in one, with its words, in kb/tags.yaml"),
                book(SYSTEMS).unplaced(files));
    }

    @Test
    void aTagInTwoGroupsIsRefused() {
        var broken = assertThrows(BrokenContent.class, () -> book(SYSTEMS + SYSTEMS.replace("os:", "system:")));

        assertEquals(
                "Cannot read " + folder.resolve("tags.yaml") + ":6: the tag \"windows\" is in the group \"os\" already;"
                        + " keep one of the two",
                broken.getMessage());
    }

    @Test
    void aTagWithoutWordsInALanguageIsRefused() {
        var broken = assertThrows(BrokenContent.class, () -> book(SYSTEMS.replace("ja: ウィンドウズ, ", "")));

        assertEquals(
                "Cannot read " + folder.resolve("tags.yaml")
                        + ":1: the field \"os.tags.windows.ja\" should hold some words"
                        + " but holds nothing; write it there",
                broken.getMessage());
    }

    @Test
    void withoutTheFileThereAreNoGroups() {
        assertEquals(List.of(), TagBook.load(folder.resolve("tags.yaml")).groups());
    }

    private TagBook book(String yaml) throws IOException {
        Files.writeString(folder.resolve("tags.yaml"), yaml);
        return TagBook.load(folder.resolve("tags.yaml"));
    }
}
