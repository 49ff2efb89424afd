package tsunagu.app.channel;

/** Output of one VM whose guest was given an address that Azure does not know. */
public final class Output {

    public static final String IPCONFIG = """
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

    public static final String NIC = """
            {
              "dnsSettings": {"appliedDnsServers": [], "dnsServers": []},
              "id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-app/providers/Microsoft.Network/networkInterfaces/vm-app01-nic",
              "ipConfigurations": [
                {
                  "name": "ipconfig1",
                  "primary": true,
                  "privateIPAddress": "10.1.2.4",
                  "privateIPAllocationMethod": "Dynamic",
                  "subnet": {"id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-app/providers/Microsoft.Network/virtualNetworks/vnet-app/subnets/default"}
                }
              ],
              "macAddress": "00-0D-3A-11-22-33",
              "name": "vm-app01-nic",
              "primary": true,
              "virtualMachine": {"id": "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-app/providers/Microsoft.Compute/virtualMachines/vm-app01"}
            }
            """;

    private Output() {}
}
