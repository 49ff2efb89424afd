package tsunagu.rules.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Undoes what chat clients and consoles do to a line: quotation marks, wide characters, lost line ends. */
final class Lines {

    private static final int LONGEST = 4_000;
    private static final Pattern QUOTATION = Pattern.compile("^(?:\\s{0,40}[>|│]\\s?){1,40}(?=\\s*\\S)");
    private static final Pattern LEADER = Pattern.compile("(?<![ .．・])[ .．・]{4,}+[:：]");

    /** Labels of {@code ipconfig}: where several stand on one line, pasting has lost the line ends. */
    private static final Pattern LABEL =
            Pattern.compile("(?=(?<![A-Za-z])(?:Host Name|Primary Dns Suffix|Node Type|IP Routing Enabled"
                    + "|WINS Proxy Enabled|DNS Suffix Search List|Connection-specific DNS Suffix|Description|Physical Address"
                    + "|DHCP Enabled|(?<!v6 )Autoconfiguration (?:Enabled|IPv4)|Link-local IPv6 Address|(?<!Autoconfiguration )IPv4 Address"
                    + "|IPv6 Address|Temporary IPv6 Address|Subnet Mask|Lease Obtained|Lease Expires|Default Gateway|DHCP Server"
                    + "|DHCPv6 IAID|DHCPv6 Client DUID|DNS Servers|NetBIOS over Tcpip|Media State|ホスト名|プライマリ DNS|ノード タイプ"
                    + "|IP ルーティング|WINS プロキシ|DNS サフィックス検索|接続固有の DNS|説明|物理アドレス|DHCP 有効|自動構成|リンクローカル IPv6"
                    + "|(?<!自動構成 )IPv4 アドレス|(?<!リンクローカル )IPv6 アドレス|サブネット マスク|リース取得|リースの有効期限"
                    + "|デフォルト ゲートウェイ|DHCP サーバー?|DNS サーバー?|NetBIOS over TCP/IP|メディアの状態)[ .．・]*[:：])"
                    + "|(?=(?:Ethernet adapter|Tunnel adapter|Wireless LAN adapter|イーサネット アダプター?) [^:.]{1,60}:)");

    private Lines() {}

    static List<Line> of(int number, String raw) {
        var unquoted = QUOTATION.matcher(raw).replaceFirst("");
        var shown = plain(unquoted.length() > LONGEST ? unquoted.substring(0, LONGEST) : unquoted);
        var indent = shown.length() - shown.stripLeading().length();
        if (!isJoined(shown)) {
            return List.of(new Line(number, unquoted, indent, shown.strip()));
        }
        var parts = new ArrayList<Line>();
        for (var part : LABEL.split(shown)) {
            if (!part.isBlank()) {
                parts.add(new Line(number, part, indent, part.strip()));
            }
        }
        return parts;
    }

    private static boolean isJoined(String line) {
        return line.length() > 60 && LEADER.matcher(line).results().limit(2).count() == 2;
    }

    /** Normal width; no byte-order mark, no tabs, no blanks of other widths. */
    private static String plain(String line) {
        return Normalizer.normalize(line, Normalizer.Form.NFKC)
                .replace("\uFEFF", "")
                .replace("\u200B", "")
                .replace('\t', ' ')
                .replace('\u00A0', ' ')
                .replace('\u3000', ' ');
    }
}
