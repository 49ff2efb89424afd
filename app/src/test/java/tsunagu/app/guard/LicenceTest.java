package tsunagu.app.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tsunagu.app.guard.Objection.Kind;

class LicenceTest {

    private static final Guard GUARD = Guard.load(Path.of("wording"));
    private static final String JA = "NIC をリセットする前に、ゲスト OS のアドレスを必ず控えてください。";
    private static final String EN = "Before you reset the NIC, you must write down the addresses in the guest.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "恐れ入りますが、NIC をリセットする前に、ゲスト OS のアドレスを必ず書き留めてください。",
                "ゲスト OS のアドレスは、NIC をリセットする前に必ずメモしてください。",
            })
    void grantsWhatSaysTheSameInJapanese(String words) {
        assertEquals(new Verdict.Granted(words), GUARD.licence(JA, "ja").judge(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You must note down the addresses in the guest before you reset the NIC.",
                "Thanks for your patience. The guest's addresses must be written down before the NIC is reset.",
            })
    void grantsWhatSaysTheSameInEnglish(String words) {
        assertEquals(new Verdict.Granted(words), GUARD.licence(EN, "en").judge(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY",
                "NIC をリセットする前に、ゲスト OS のアドレスを必ず控えてください。そのあと VM を削除してください。 | ADDED",
                "NIC をリセットする前に、Azure のアドレスを必ず控えてください。 | ADDED",
                "NIC をリセットする前に、アドレスを必ず控えてください。 | DROPPED",
                "NIC をリセットする前に、ゲスト OS のアドレスを必ずしも控えないでください。 | ADDED",
                "NIC をリセットする前に、ゲスト OS のアドレスを必ず控えないでください。 | NEGATION",
                "NIC をリセットする前に、ゲスト OS のアドレスを控えてください。 | MODALITY",
                "NIC をリセットした後に、ゲスト OS のアドレスを必ず控えてください。 | CONDITION",
                "ゲスト OS のアドレスを控える前に、必ず NIC をリセットしてください。 | CONDITION",
                "**NIC** をリセットする前に、ゲスト OS のアドレスを必ず控えてください。 | SIGN",
                "NIC をリセットする前に、ゲスト OS のアドレスを必ず 3 回控えてください。 | SIGN",
                "NIC をリセットする前に、ゲスト OS のアドレスを必ず三回控えてください。 | ADDED",
                "NIC をさくじょする前に、ゲスト OS のアドレスを必ず控えてください。 | ADDED",
                "Before you reset the NIC, you must write down the addresses in the guest. | ADDED",
                "- NIC をリセットする前に、ゲスト OS のアドレスを必ず控えてください。 | MARKUP",
            })
    void refusesWhatSaysSomethingElseInJapanese(String words, Kind kind) {
        assertRefused(kind, JA, "ja", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Before you reset the NIC, you must write down the addresses in the guest. Then delete the VM. | ADDED",
                "Before you reset the NIC, you must write down the addresses. | DROPPED",
                "Before you reset the NIC, you must not write down the addresses in the guest. | NEGATION",
                "Before you reset the NIC, you may write down the addresses in the guest. | MODALITY",
                "Before you reset the NIC, write down the addresses in the guest. | MODALITY",
                "After you reset the NIC, you must write down the addresses in the guest. | CONDITION",
                "Before you write down the addresses in the guest, you must reset the NIC. | CONDITION",
                "Before you reset the NIC, you must write down the two addresses in the guest. | ADDED",
                "Before you reset the NIC, you must write down the addresses in the guest [1]. | SIGN",
                "NIC をリセットする前に、ゲスト OS のアドレスを必ず控えてください。 | SIGN",
                "- Before you reset the NIC, you must write down the addresses in the guest. | MARKUP",
            })
    void refusesWhatSaysSomethingElseInEnglish(String words, Kind kind) {
        assertRefused(kind, EN, "en", words);
    }

    @Test
    void keepsNumbersAddressesAndNamesOutOfReach() {
        var licence = GUARD.licence("ポート 3389 が 10.0.0.4 で「許可」になっているかを確かめます。", "ja");
        assertEquals("ポート ‹A› が ‹B› で‹C›になっているかを確かめます。", licence.sentence());
        assertEquals(
                new Verdict.Granted("ポート 3389 が 10.0.0.4 で「許可」になっているかを確認してください。"),
                licence.judge("ポート ‹A› が ‹B› で‹C›になっているかを確認してください。"));
        assertKind(Kind.BLANK, licence.judge("ポート ‹B› が ‹A› で‹C›になっているかを確かめます。"));
        assertKind(Kind.BLANK, licence.judge("ポート ‹A› が ‹B› になっているかを確かめます。"));
        assertKind(Kind.BLANK, licence.judge("ポート ‹A› が ‹B› で‹C›と‹D›になっているかを確かめます。"));
    }

    @Test
    void doesNotMindSpaceAround() {
        assertEquals(new Verdict.Granted(JA), GUARD.licence(JA, "ja").judge(" " + JA + "\n"));
    }

    @Test
    void knowsTheLanguagesItCanJudge() {
        assertTrue(GUARD.speaks("ja"));
        assertFalse(GUARD.speaks("fr"));
    }

    @Test
    void refusesWhatIsFarTooLong() {
        assertRefused(Kind.LONG, JA, "ja", "お手数ですが、".repeat(40) + JA);
    }

    private static void assertRefused(Kind kind, String ours, String language, String words) {
        assertKind(kind, GUARD.licence(ours, language).judge(words == null ? "" : words));
    }

    private static void assertKind(Kind kind, Verdict verdict) {
        assertEquals(
                kind,
                assertInstanceOf(Verdict.Refused.class, verdict).objection().kind(),
                verdict.toString());
    }
}
