package tsunagu.kb.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of a message is that of its prose. */
class LanguagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RDP できません",
                "はい",
                "なぜ？",
                "DNS を 8.8.8.8 に変えたい",
                "Azure VM の NIC",
                "Permission denied (publickey). と出て SSH できない",
                "Cloud Shell で打ったらこうなります。\nThe term 'Set-X' is not recognized as the name of a cmdlet, function or program.",
                "次のとおりです\n$ ssh me@host\nssh: connect to host 10.0.0.4 port 22: Connection timed out"
            })
    void isJapanese(String message) {
        assertEquals(Optional.of("ja"), Languages.of(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can't RDP",
                "why?",
                "yes",
                "no",
                "what next",
                "RDP times out since yesterday",
                "I get 「内部エラーが発生しました」 when I connect",
                "When I connect to my VM the window says 内部エラーが発生しました and I don't know why it does"
            })
    void isEnglish(String message) {
        assertEquals(Optional.of("en"), Languages.of(message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "10.0.0.4",
                "ok",
                "3389",
                "RDP",
                "Windows Server 2019",
                "???",
                "\uD83D\uDE00",
                "255.255.255.0"
            })
    void isUnclear(String message) {
        assertEquals(Optional.empty(), Languages.of(message));
    }
}
