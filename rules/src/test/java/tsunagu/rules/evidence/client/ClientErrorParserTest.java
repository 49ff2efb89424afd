package tsunagu.rules.evidence.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class ClientErrorParserTest {

    @Test
    void readsAnErrorTextWithoutBlanksAndInHalfWidth() {
        assertEquals(
                List.of("client-error  = generic"),
                Said.by(new ClientErrorParser(), "ﾘﾓｰﾄﾃﾞｽｸﾄｯﾌﾟは次のいずれかの理由によりﾘﾓｰﾄｺﾝﾋﾟｭｰﾀｰに接続できません"));
    }

    @Test
    void readsAnErrorTextThatIsBrokenOverLines() {
        assertEquals(List.of("client-error  = refused"), Said.by(new ClientErrorParser(), """
                ssh: connect to host 203.0.113.5 port 22: Connection
                refused"""));
    }

    @Test
    void readsAnErrorTextThatIsQuoted() {
        assertEquals(
                List.of("client-error  = internal"), Said.by(new ClientErrorParser(), "接続すると「内部エラーが発生しました。」と表示されます。"));
    }

    @Test
    void leavesProseAroundAnErrorTextToOthers() {
        assertEquals(List.of(), Said.by(new ClientErrorParser(), "「内部エラーが発生しました」と出たので、ゲストの IP アドレスを変更しました。"));
    }

    @Test
    void ignoresWhatPeopleSayInTheirOwnWords() {
        assertEquals(List.of(), Said.by(new ClientErrorParser(), """
                It times out when I connect.
                The VM refuses my connection.
                リモートデスクトップで接続できません。"""));
    }
}
