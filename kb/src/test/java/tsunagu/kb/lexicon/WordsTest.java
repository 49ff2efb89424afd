package tsunagu.kb.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found in every spelling, and not inside longer words. */
class WordsTest {

    private final Words words = new Words();

    @ParameterizedTest
    @CsvSource({"サーバー, サーバ", "ｻｰﾊﾞｰに, サーバに", "リモート デスクトップ, リモートデスクトップ", "ＲＤＰ　接続, rdp接続", "シリアル コンソール, シリアルコンソール"})
    void spellsAlike(String written, String spelled) {
        assertEquals(spelled, words.respell(written).text());
    }

    @ParameterizedTest
    @CsvSource({
        "ポート, サポートに聞く, 0",
        "ポート, ポートを開ける, 1",
        "*アダプタ, ネットワークアダプターを, 1",
        "can, can't, 0",
        "can, I can, 1",
        "portal, the portal's page, 1",
        "edit*, edited, 1",
        "edit, edited, 0",
        "rdp, RDP接続, 1"
    })
    void guardsItsEdges(String stem, String text, int found) {
        words.add(new Group("it", Group.Layer.THING, Mood.NONE), stem);

        assertEquals(found, words.in(words.respell(text).text()).size());
    }

    @Test
    void prefersTheLongerWord() {
        words.add(new Group("address", Group.Layer.THING, Mood.NONE), "ip");
        words.add(new Group("public-ip", Group.Layer.THING, Mood.NONE), "public ip");

        assertEquals(
                List.of("public-ip"),
                words.in("the public ip").stream()
                        .flatMap(word -> word.groups().stream())
                        .toList());
    }

    @Test
    void namesEveryMistakeWithFileAndLine(@TempDir Path folder) throws IOException {
        var groups = Files.createDirectory(folder.resolve("words"));
        var symptoms = Files.createDirectory(folder.resolve("symptoms"));
        Files.writeString(groups.resolve("dns.yaml"), "says: names\nja: [dns]\nmod: no\n");
        Files.writeString(symptoms.resolve("lost.yaml"), "says: x\nwhen:\n  - [dns, gone]\nreads:\n  hoped: {a: b}\n");
        Files.writeString(symptoms.resolve("torn.yaml"), "says: [x\n");

        var complaint = assertThrows(IllegalStateException.class, () -> Lexicon.load(groups, symptoms))
                .getMessage();

        for (var part : List.of(
                "dns.yaml:3: unknown key 'mod'",
                "lost.yaml:3: unknown word group 'gone'; write words/gone.yaml",
                "lost.yaml:5: unknown mood 'hoped'",
                "examples.silent.ja wants at least 1",
                "torn.yaml:1: cannot be read as YAML")) {
            assertTrue(complaint.contains(part), () -> "expected " + part + " in\n" + complaint);
        }
    }
}
