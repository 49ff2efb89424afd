package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WinhttpProxyParserTest {

    @Test
    void readsAServer() {
        var pasted = Pasted.readBy(new WinhttpProxyParser(), """
                Current WinHTTP proxy settings:

                    Proxy Server(s) :  proxy.contoso.local:8080
                    Bypass List     :  (none)
                """);
        assertEquals(List.of("winhttp-proxy whole 1-4"), pasted.kinds());
        assertEquals(List.of("proxy winhttp = proxy.contoso.local:8080"), pasted.says());
    }

    @Test
    void readsDirectAccess() {
        var pasted = Pasted.readBy(new WinhttpProxyParser(), """
                現在の WinHTTP プロキシ設定:

                    直接アクセス (プロキシ サーバーなし)。
                """);
        assertEquals(List.of("proxy winhttp = direct"), pasted.says());
    }

    @Test
    void saysNothingOfAHeadingAlone() {
        var pasted = Pasted.readBy(new WinhttpProxyParser(), """
                現在の WinHTTP プロキシ設定:
                """);
        assertEquals(List.of(), pasted.kinds());
    }

    @Test
    void ignoresSentences() {
        var pasted = Pasted.readBy(new WinhttpProxyParser(), """
                プロキシ サーバー: 使っていません
                Direct access is not possible
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
