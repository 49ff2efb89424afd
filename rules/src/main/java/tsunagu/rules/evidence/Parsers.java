package tsunagu.rules.evidence;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.evidence.azure.AddressCheckParser;
import tsunagu.rules.evidence.azure.AzureErrorParser;
import tsunagu.rules.evidence.azure.AzureErrorTextParser;
import tsunagu.rules.evidence.azure.AzureNicParser;
import tsunagu.rules.evidence.azure.EffectiveNsgParser;
import tsunagu.rules.evidence.azure.EffectiveRoutesParser;
import tsunagu.rules.evidence.azure.InstanceMetadataParser;
import tsunagu.rules.evidence.azure.InstanceViewParser;
import tsunagu.rules.evidence.azure.IpConfigurationListParser;
import tsunagu.rules.evidence.azure.IpFlowParser;
import tsunagu.rules.evidence.azure.NextHopParser;
import tsunagu.rules.evidence.azure.PeeringParser;
import tsunagu.rules.evidence.azure.PortalParser;
import tsunagu.rules.evidence.azure.PowerShellListParser;
import tsunagu.rules.evidence.azure.PublicIpParser;
import tsunagu.rules.evidence.azure.QueryResultParser;
import tsunagu.rules.evidence.azure.ResourceHealthParser;
import tsunagu.rules.evidence.azure.SecurityRuleParser;
import tsunagu.rules.evidence.azure.SubnetParser;
import tsunagu.rules.evidence.azure.TableParser;
import tsunagu.rules.evidence.azure.VmAddressesParser;
import tsunagu.rules.evidence.azure.VmStatusParser;
import tsunagu.rules.evidence.azure.VnetParser;
import tsunagu.rules.evidence.client.ClientErrorParser;
import tsunagu.rules.evidence.client.ClientTestParser;
import tsunagu.rules.evidence.linux.BootLogParser;
import tsunagu.rules.evidence.linux.DebianInterfacesParser;
import tsunagu.rules.evidence.linux.FirewalldParser;
import tsunagu.rules.evidence.linux.IfcfgParser;
import tsunagu.rules.evidence.linux.IfconfigParser;
import tsunagu.rules.evidence.linux.IpAddrParser;
import tsunagu.rules.evidence.linux.IpBriefParser;
import tsunagu.rules.evidence.linux.IpRouteParser;
import tsunagu.rules.evidence.linux.IptablesParser;
import tsunagu.rules.evidence.linux.IptablesRulesParser;
import tsunagu.rules.evidence.linux.KeyfileParser;
import tsunagu.rules.evidence.linux.NetplanParser;
import tsunagu.rules.evidence.linux.NmcliConnectionParser;
import tsunagu.rules.evidence.linux.NmcliParser;
import tsunagu.rules.evidence.linux.ResolvConfParser;
import tsunagu.rules.evidence.linux.ResolvectlParser;
import tsunagu.rules.evidence.linux.RouteTableParser;
import tsunagu.rules.evidence.linux.SocketsParser;
import tsunagu.rules.evidence.linux.SystemctlIsActiveParser;
import tsunagu.rules.evidence.linux.SystemctlParser;
import tsunagu.rules.evidence.linux.UdevRulesParser;
import tsunagu.rules.evidence.linux.UfwParser;
import tsunagu.rules.evidence.windows.AdvfirewallParser;
import tsunagu.rules.evidence.windows.DnsClientServerAddressParser;
import tsunagu.rules.evidence.windows.FirewallRuleParser;
import tsunagu.rules.evidence.windows.IpconfigParser;
import tsunagu.rules.evidence.windows.NetAdapterParser;
import tsunagu.rules.evidence.windows.NetIpAddressParser;
import tsunagu.rules.evidence.windows.NetIpConfigurationParser;
import tsunagu.rules.evidence.windows.NetshConfigParser;
import tsunagu.rules.evidence.windows.NetshInterfaceParser;
import tsunagu.rules.evidence.windows.NetstatParser;
import tsunagu.rules.evidence.windows.NslookupParser;
import tsunagu.rules.evidence.windows.RegistryParser;
import tsunagu.rules.evidence.windows.RoutePrintParser;
import tsunagu.rules.evidence.windows.ServiceQueryParser;
import tsunagu.rules.evidence.windows.TestNetConnectionParser;
import tsunagu.rules.evidence.windows.WinhttpProxyParser;
import tsunagu.rules.evidence.windows.WmiAdapterParser;

/** Every kind of output that can be read; the more telling stand first. */
final class Parsers {

    private static final List<DocumentParser> DOCUMENTS = List.of(
            new InstanceMetadataParser(),
            new VmAddressesParser(),
            new EffectiveNsgParser(),
            new SecurityRuleParser(),
            new EffectiveRoutesParser(),
            new NextHopParser(),
            new IpFlowParser(),
            new AddressCheckParser(),
            new ResourceHealthParser(),
            new PeeringParser(),
            new AzureNicParser(),
            new IpConfigurationListParser(),
            new PublicIpParser(),
            new VnetParser(),
            new SubnetParser(),
            new InstanceViewParser(),
            new AzureErrorParser());

    private static final List<EvidenceParser> WINDOWS = List.of(
            new IpconfigParser(),
            new NetshConfigParser(),
            new NetIpConfigurationParser(),
            new WmiAdapterParser(),
            new NetIpAddressParser(),
            new NetAdapterParser(),
            new NetshInterfaceParser(),
            new DnsClientServerAddressParser(),
            new RoutePrintParser(),
            new ServiceQueryParser(),
            new AdvfirewallParser(),
            new FirewallRuleParser(),
            new RegistryParser(),
            new NetstatParser(),
            new TestNetConnectionParser(),
            new NslookupParser(),
            new WinhttpProxyParser());

    private static final List<EvidenceParser> LINUX = List.of(
            new IpAddrParser(),
            new IpBriefParser(),
            new IfconfigParser(),
            new IpRouteParser(),
            new RouteTableParser(),
            new ResolvectlParser(),
            new NmcliParser(),
            new NmcliConnectionParser(),
            new NetplanParser(),
            new IfcfgParser(),
            new KeyfileParser(),
            new DebianInterfacesParser(),
            new UdevRulesParser(),
            new ResolvConfParser(),
            new SystemctlParser(),
            new SystemctlIsActiveParser(),
            new UfwParser(),
            new FirewalldParser(),
            new IptablesParser(),
            new IptablesRulesParser(),
            new SocketsParser());

    private static final List<EvidenceParser> AZURE = List.of(
            new VmStatusParser(),
            new PortalParser(),
            new QueryResultParser(),
            new AzureErrorTextParser(),
            new TableParser(DOCUMENTS),
            new PowerShellListParser(DOCUMENTS),
            documents());

    private static final List<EvidenceParser> CLIENT = List.of(new ClientErrorParser(), new ClientTestParser());

    /** Stands last: any other output may hold lines that look logged. */
    private static final List<EvidenceParser> LOGS = List.of(new BootLogParser());

    private Parsers() {}

    static EvidenceParser documents() {
        return new Documents(DOCUMENTS);
    }

    static List<EvidenceParser> all() {
        return Stream.of(WINDOWS, LINUX, AZURE, CLIENT, LOGS)
                .flatMap(List::stream)
                .toList();
    }
}
