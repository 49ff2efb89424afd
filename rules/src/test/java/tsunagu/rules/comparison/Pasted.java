package tsunagu.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import tsunagu.rules.evidence.EvidenceReader;
import tsunagu.rules.evidence.Excerpt;

/** Output as people paste it, and what the comparison makes of it. */
final class Pasted {

    static final String IPCONFIG_STATIC = """
            Windows IP 構成

               ホスト名. . . . . . . . . . . . . . .: vm-app01
               プライマリ DNS サフィックス . . . . .:
               ノード タイプ . . . . . . . . . . . .: ハイブリッド
               IP ルーティング有効 . . . . . . . . .: いいえ
               WINS プロキシ有効 . . . . . . . . . .: いいえ

            イーサネット アダプター イーサネット:

               接続固有の DNS サフィックス . . . . .:
               説明. . . . . . . . . . . . . . . . .: Microsoft Hyper-V Network Adapter
               物理アドレス. . . . . . . . . . . . .: 00-0D-3A-11-22-33
               DHCP 有効 . . . . . . . . . . . . . .: いいえ
               自動構成有効. . . . . . . . . . . . .: はい
               IPv4 アドレス . . . . . . . . . . . .: 10.1.2.99(優先)
               サブネット マスク . . . . . . . . . .: 255.255.255.0
               デフォルト ゲートウェイ . . . . . . .: 10.1.2.1
               DNS サーバー. . . . . . . . . . . . .: 8.8.8.8
                                                      8.8.4.4
               NetBIOS over TCP/IP . . . . . . . . .: 有効
            """;

    static final String NIC = """
            {
              "dnsSettings": {"appliedDnsServers": [], "dnsServers": []},
              "enableIPForwarding": false,
              "id": "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-app/providers/Microsoft.Network/networkInterfaces/vm-app01-nic",
              "ipConfigurations": [
                {
                  "name": "ipconfig1",
                  "primary": true,
                  "privateIPAddress": "10.1.2.4",
                  "privateIPAllocationMethod": "Dynamic",
                  "subnet": {"id": "/subscriptions/0/resourceGroups/rg-app/providers/Microsoft.Network/virtualNetworks/vnet-app/subnets/default"}
                }
              ],
              "macAddress": "00-0D-3A-11-22-33",
              "name": "vm-app01-nic",
              "primary": true,
              "virtualMachine": {"id": "/subscriptions/0/resourceGroups/rg-app/providers/Microsoft.Compute/virtualMachines/vm-app01"}
            }
            """;

    private Pasted() {}

    /** The facts, name to value, of texts pasted in one turn. */
    static TreeMap<String, String> facts(String... texts) {
        var facts = new TreeMap<String, String>();
        compared(texts).facts().forEach(fact -> facts.put(fact.name(), fact.value()));
        return facts;
    }

    static Comparison compared(String... texts) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (var text : texts) {
            excerpts.addAll(new EvidenceReader().read("pasted.txt", 1, text).excerpts());
        }
        return Comparison.of(excerpts);
    }
}
