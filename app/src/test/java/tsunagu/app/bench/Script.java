package tsunagu.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import tsunagu.app.json.Json;

/** What guests say: how each of them begins, and what they add when they were answered. */
record Script(String opening, String addition) {

    private static final String IPCONFIG = """
            \n\nEthernet adapter Ethernet:

               Connection-specific DNS Suffix  . :
               DHCP Enabled. . . . . . . . . . . : No
               IPv4 Address. . . . . . . . . . . : 10.0.0.9(Preferred)
               Subnet Mask . . . . . . . . . . . : 255.255.255.0
               Default Gateway . . . . . . . . . : 10.0.0.1
               DNS Servers . . . . . . . . . . . : 8.8.8.8
            """;

    static final List<Script> ALL = List.of(
            new Script("昨日 OS の中で IP アドレスを固定にしてから、RDP で接続できなくなりました。", "はい、ポータルから再起動してみましたが変わりません。"),
            new Script(
                    "I changed the DNS server inside Windows and now I can't RDP to my VM.",
                    "I restarted it, still no luck."),
            new Script("NIC を無効にしてしまい、仮想マシンに繋がりません。どうすれば戻せますか？", "Windows Server 2019 です。"),
            new Script("How do I give my Linux VM a static private IP address?", "It has only one IP configuration."),
            new Script("ネットワークの設定を変更していないのに急に SSH できなくなった", "Ubuntu です。シリアルコンソールは使えます。"),
            new Script("My VM is unreachable since this morning, here is what I see." + IPCONFIG, "Yes"));

    private record Request(Optional<String> conversation, String message) {}

    byte[] begin() {
        return body(Optional.empty(), opening);
    }

    byte[] goOn(String conversation) {
        return body(Optional.of(conversation), addition);
    }

    private static byte[] body(Optional<String> conversation, String message) {
        return Json.write(new Request(conversation, message)).getBytes(UTF_8);
    }
}
