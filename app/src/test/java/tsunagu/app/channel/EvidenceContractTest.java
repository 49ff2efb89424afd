package tsunagu.app.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tsunagu.app.RunningServer;

/** Pasted output proves, contradicts, fills in and is compared, wherever it stands. */
class EvidenceContractTest {

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void provesAMismatchFromBothOutputs() {
        var reply = new Chat(server).say("RDP できません\n" + Output.IPCONFIG + "\n" + Output.NIC);
        var first = reply.at("/diagnoses/0");
        assertEquals(
                "guest-static-ip-mismatch certain",
                first.get("id").asText() + " " + first.get("certainty").asText());
    }

    @Test
    void findsTheSameInAttachmentsAndInTheMessageAndOverSeveralTurns() {
        var message = new Chat(server).say("RDP できません\n" + Output.IPCONFIG + "\n" + Output.NIC);
        var chat = new Chat(server);
        chat.say("RDP できません");
        chat.show("ipconfig.txt", Output.IPCONFIG);
        var turns = chat.show("nic.json", Output.NIC);
        assertEquals(facts(message), facts(turns));
        assertEquals(message.at("/plan/hash"), turns.at("/plan/hash"));
        assertEquals(verdicts(message), verdicts(turns));
    }

    @Test
    void comparesAddressByAddressWithTheirLines() {
        var chat = new Chat(server);
        chat.show("ipconfig.txt", Output.IPCONFIG);
        var reply = chat.show("nic.json", Output.NIC);
        assertEquals(
                List.of(
                        "mac same",
                        "assignment differs",
                        "primary-address only-azure",
                        "address only-guest",
                        "prefix open",
                        "gateway open",
                        "dns open"),
                verdicts(reply));
        var address = reply.at("/comparison/3/guest");
        assertEquals(
                "10.1.2.99 ipconfig.txt 16",
                String.join(
                        " ",
                        address.get("value").asText(),
                        address.get("name").asText(),
                        address.get("line").asText()));
        assertTrue(reply.get("text").asText().contains("| 10.1.2.99（16 行目） | – | **ゲスト OS だけにある** |"));
    }

    @Test
    void believesOutputOverWordsAndSaysSo() {
        var reply = new Chat(server).say("RDP できません。DHCP のままです。\n" + Output.IPCONFIG);
        assertEquals("guest.dhcp-enabled", reply.at("/contradictions/0/fact").asText());
        assertEquals("true", reply.at("/contradictions/0/told/value").asText());
        assertEquals("false", reply.at("/contradictions/0/shown/value").asText());
        assertTrue(
                reply.get("text").asText().contains("15 行目"), reply.get("text").asText());
    }

    @Test
    void callsTheThingsInCommandsByTheirNames() {
        var text = new Chat(server)
                .say("RDP できません\n" + Output.IPCONFIG + "\n" + Output.NIC)
                .toString();
        assertTrue(text.contains("az vm restart -g rg-app -n vm-app01"));
        assertFalse(text.contains("-g <resource-group> -n <vm>"));
    }

    @Test
    void fillsInNoNameThatAShellWouldTakeForMore() {
        var hostile = Output.NIC.replace("vm-app01-nic", "x; rm -rf $HOME #").replace("rg-app", "a$(id)");
        var reply = new Chat(server).say("RDP できません\n" + Output.IPCONFIG + "\n" + hostile);
        Chat.all(reply.at("/plan/steps"))
                .filter(node -> node.has("shell"))
                .map(node -> node.get("text").asText())
                .forEach(command -> assertFalse(command.contains("rm -rf") || command.contains("$(id)"), command));
    }

    @Test
    void leavesOutputOfAnotherMachineAloneAndSaysSo() {
        var own = Output.IPCONFIG.replace("Microsoft Hyper-V Network Adapter", "Realtek PCIe GbE Family Controller");
        var reply = new Chat(server)
                .say("RDP できません\n" + own + "\n" + Output.NIC.replace("00-0D-3A-11-22-33", "00-0D-3A-99-99-99"));
        assertEquals("elsewhere", reply.at("/notes/0/kind").asText());
        assertFalse(facts(reply).contains("address.matches=false"));
        assertTrue(reply.get("comparison") == null, reply.toString());
    }

    @Test
    void saysWhatIsBriefCutOrGarbled() {
        var brief =
                "Windows IP Configuration\n\nEthernet adapter Ethernet:\n\n   IPv4 Address. . . . . . . . . . . : 10.1.2.4\n   Subnet Mask . . . . . . . . . . . : 255.255.255.0\n   Default Gateway . . . . . . . . . : 10.1.2.1\n";
        assertEquals(Set.of("brief"), notes(new Chat(server).say("RDP fails\n" + brief)));
        assertEquals(Set.of("cut"), notes(new Chat(server).say("RDP fails\n" + Output.NIC.substring(0, 400))));
        assertEquals(Set.of("garbled"), notes(new Chat(server).say("RDP fails\n   繧､繝ｼ繧ｵ繝阪ャ繝 . . . : ????\n")));
    }

    @Test
    void masksWhatIdentifiesInTheHandOff() {
        var chat = new Chat(server);
        chat.say("RDP できません。20.30.40.50 に接続しています。連絡先は taro@example.com です\n" + Output.NIC);
        var packet = server.get("/api/conversations/" + chat.conversation() + "/handoff")
                .body();
        assertFalse(
                packet.contains("taro@example.com")
                        || packet.contains("20.30.40.50")
                        || packet.contains("11111111-2222"),
                packet);
    }

    @Test
    void asksForWhatIsMissingWithTheCommandThatPrintsIt() {
        var reply = new Chat(server).say("昨日 OS の中で IP を固定にしてから RDP できません\n" + Output.IPCONFIG);
        var outputs = Chat.each(reply.get("proofs"), "output");
        assertTrue(outputs.contains("azure-nic") && !outputs.contains("guest-addresses"), outputs.toString());
        assertTrue(reply.get("text").asText().contains("az network nic show"));
    }

    @Test
    void asksForNothingThatMustBeTypedInAGuestThatCannotBeReached() {
        var reply = new Chat(server).say("昨日 OS の中で IP を固定にしてから RDP できません");
        assertTrue(
                Chat.each(reply.get("proofs"), "output").stream().noneMatch(output -> output.startsWith("guest")),
                reply.toString());
    }

    @Test
    void answersInTheLanguageOfTheWordsAndNotOfTheOutput() {
        assertEquals(
                "en",
                new Chat(server)
                        .say("RDP fails since yesterday.\n" + Output.IPCONFIG)
                        .get("language")
                        .asText());
        assertEquals(
                "ja",
                new Chat(server).say("RDP できません\n" + Output.NIC).get("language").asText());
        assertEquals("ja", new Chat(server).say(Output.IPCONFIG).get("language").asText());
    }

    private static Set<String> facts(JsonNode reply) {
        var facts = new TreeSet<String>();
        reply.get("facts")
                .forEach(fact -> facts.add(
                        fact.get("name").asText() + "=" + fact.get("value").asText()));
        return facts;
    }

    private static List<String> verdicts(JsonNode reply) {
        return reply.get("comparison")
                .valueStream()
                .map(row -> row.get("field").asText() + " " + row.get("verdict").asText())
                .toList();
    }

    private static Set<String> notes(JsonNode reply) {
        return Set.copyOf(Chat.each(reply.get("notes"), "kind"));
    }
}
