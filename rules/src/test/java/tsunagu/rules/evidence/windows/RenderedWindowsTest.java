package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tsunagu.rules.evidence.EvidenceParser;

/** Whatever state the adapters of a guest are in, each output tells it, and its parser reads it back. */
class RenderedWindowsTest {

    private static final int ROUNDS = 300;

    /**
     * One output.
     *
     * @param shows which adapters it lists
     * @param tells what it says of each
     */
    private record Output(
            String name,
            EvidenceParser parser,
            Function<List<Nic>, String> written,
            Predicate<Nic> shows,
            Function<Nic, Stream<Stream<String>>> tells) {

        Set<String> told(List<Nic> nics) {
            return nics.stream()
                    .filter(shows)
                    .flatMap(tells)
                    .flatMap(said -> said)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static final List<Output> OUTPUTS = List.of(
            new Output(
                    "ipconfig /all",
                    new IpconfigParser(),
                    RenderedWindows::ipconfig,
                    nic -> !nic.isDisabled(),
                    nic -> Stream.of(
                            nic.link(), nic.card(), nic.dhcpState(), nic.addressed(), nic.gateways(), nic.servers())),
            new Output(
                    "ipconfig /all, Japanese",
                    new IpconfigParser(),
                    RenderedWindows::ipconfigInJapanese,
                    nic -> !nic.isDisabled(),
                    nic -> Stream.of(
                            nic.link(), nic.card(), nic.dhcpState(), nic.addressed(), nic.gateways(), nic.servers())),
            new Output(
                    "netsh config",
                    new NetshConfigParser(),
                    RenderedWindows::netsh,
                    Nic::isUp,
                    nic -> Stream.of(
                            nic.dhcpState(), nic.addressed(), nic.realGateways(), nic.metrics(), nic.namedServers())),
            new Output(
                    "netsh interface",
                    new NetshInterfaceParser(),
                    RenderedWindows::interfaces,
                    nic -> true,
                    nic -> Stream.of(nic.state())),
            new Output(
                    "Get-NetAdapter",
                    new NetAdapterParser(),
                    RenderedWindows::adapters,
                    nic -> true,
                    nic -> Stream.of(nic.state(), nic.card(), nic.number())),
            new Output(
                    "Get-NetAdapter | fl",
                    new NetAdapterParser(),
                    RenderedWindows::adapterList,
                    nic -> true,
                    nic -> Stream.of(nic.state(), nic.card(), nic.number())),
            new Output(
                    "Get-NetIPAddress",
                    new NetIpAddressParser(),
                    RenderedWindows::addresses,
                    Nic::isUp,
                    nic -> Stream.of(nic.addressed(), nic.origins())),
            new Output(
                    "Get-NetIPAddress | fl",
                    new NetIpAddressParser(),
                    RenderedWindows::addressList,
                    Nic::isUp,
                    nic -> Stream.of(nic.addressed(), nic.origins(), nic.number())),
            new Output(
                    "Get-NetIPConfiguration",
                    new NetIpConfigurationParser(),
                    RenderedWindows::configurations,
                    nic -> !nic.isDisabled(),
                    nic -> Stream.of(
                            nic.number(),
                            nic.description(),
                            nic.link(),
                            nic.plainAddresses(),
                            nic.gateways(),
                            nic.servers())),
            new Output(
                    "Get-DnsClientServerAddress",
                    new DnsClientServerAddressParser(),
                    RenderedWindows::servers,
                    nic -> !nic.isDisabled(),
                    nic -> Stream.of(nic.number(), nic.serversOrNone())),
            new Output(
                    "Win32_NetworkAdapterConfiguration",
                    new WmiAdapterParser(),
                    RenderedWindows::wmi,
                    nic -> true,
                    nic -> Stream.of(
                                    nic.dhcpState(),
                                    nic.card(),
                                    nic.addressesOrNone(),
                                    nic.gatewaysOrNone(),
                                    nic.serversOrNone())
                            .map(said -> said.map(it -> it.replace(nic.alias(), "#" + nic.index())))),
            new Output(
                    "route print",
                    new RoutePrintParser(),
                    RenderedWindows::routes,
                    nic -> true,
                    nic -> Stream.of(nic.card(), nic.number(), nic.routes())
                            .map(said -> said.map(it -> it.replace(nic.alias() + " =", nic.model() + " =")))));

    @TestFactory
    Stream<DynamicTest> whatIsRenderedIsReadBack() {
        return OUTPUTS.stream().map(output -> dynamicTest(output.name(), () -> check(output)));
    }

    private static void check(Output output) {
        var lot = new Random(20250512);
        for (var round = 0; round < ROUNDS; round++) {
            var nics = nics(lot);
            var pasted = damaged(output.written().apply(nics), lot);
            assertEquals(output.told(nics), read(output, pasted), pasted);
        }
    }

    private static Set<String> read(Output output, String pasted) {
        return Pasted.readBy(output.parser(), pasted).says().stream()
                .filter(said -> !said.startsWith("adapter-kind"))
                .filter(said -> !said.startsWith("adapter-dns-origin"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What pasting may do without a loss: other line ends, marks of quotation, doubled blank lines, words around. */
    private static String damaged(String output, Random lot) {
        return switch (lot.nextInt(5)) {
            case 0 -> output.replace("\n", "\r\n");
            case 1 -> output.lines().map("> "::concat).collect(Collectors.joining("\n"));
            case 2 -> output.replace("\n\n", "\n\n\n");
            case 3 -> "結果です。\n\n" + output + "\n以上です。";
            default -> output;
        };
    }

    private static List<Nic> nics(Random lot) {
        var count = 1 + lot.nextInt(4);
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> Nic.any(index, lot))
                .toList();
    }
}
