package tsunagu.kb.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tsunagu.kb.lexicon.Delivered.LEXICON;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading shows whole words of the message. */
class QuoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RDP できなくなった。困る | できなく | RDP できなくなった",
                "RDP できなくなりましたので | RDP できなくな | RDP できなくなりました",
                "DNS を 8.8.8.8 に変えたら RDP できない | 8.8.8.8 に変え | DNS を 8.8.8.8 に変えたら",
                "OS の中で IP を固定したら | 中で IP を固定 | OS の中で IP を固定したら",
                "IP は変えられません。 | IP は変えられませ | IP は変えられません",
                "IP を変えただけなのに | IP を変え | IP を変えただけなのに",
                "再起動は済みです | 再起動 | 再起動",
                "DHCP に戻すコマンド | DHCP に戻 | DHCP に戻す",
                "マスクを 255.0.0.0 に書き換えた後 | 255.0.0.0 に書き | マスクを 255.0.0.0 に書き換えた",
                "ゲスト内の IP を消した | IP を消 | ゲスト内の IP を消した",
                "つながりません | つながりませ | つながりません",
                "変えてもいいですか | 変えてもいいで | 変えてもいいですか",
                "netplan.yaml was edited | plan.ya | netplan.yaml",
                "I can't RDP | can | can't",
                "set 8.8.8.8 as DNS | 8.8 | 8.8.8.8",
                "リモートデスクトップが切れて戻れない | デスクトップが切れ | リモートデスクトップが切れて"
            })
    void endsWhereTheWordDoes(String message, String found, String shown) {
        assertEquals(shown, widened(message, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD83D\uDE00RDP できない\uD83D\uDE00", "\uD83D\uDE00つながらない\uD83D\uDE00", "DNS を\uD83D\uDE00変えた"})
    void neverHalvesALetter(String message) {
        assertTrue(LEXICON.read(message).stream()
                .noneMatch(one -> isHalved(message, one.start()) || isHalved(message, one.end())));
    }

    private static boolean isHalved(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static String widened(String message, String found) {
        var start = message.indexOf(found);
        var reading = new Quote(message).widen(new Reading("fact", "value", start, start + found.length(), "symptom"));
        return message.substring(reading.start(), reading.end());
    }
}
