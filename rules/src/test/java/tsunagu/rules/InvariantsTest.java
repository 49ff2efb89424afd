package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What holds whatever people tell us, checked on thousands of situations drawn by lot. */
class InvariantsTest {

    private static final Set<String> RULED_OUT = Set.of("restart.allowed", "console.available", "address.must-stay");

    /** What keeps a VM from answering by itself, so that pasted output of it is word enough. */
    private static final Set<String> BREAKS = Set.of(
            "nic-disabled",
            "guest-static-ip-mismatch",
            "azure-ip-changed-guest-static",
            "public-ip-on-guest",
            "apipa",
            "netvsc-or-nsi",
            "linux-static-config");

    /** Steps that restart the VM or take it down. */
    private static final Set<String> RESTARTING = Set.of(
            "restart-vm",
            "reset-nic",
            "swap-nic",
            "set-private-ip-on-azure",
            "redeploy-vm",
            "resize-vm",
            "restore-from-backup",
            "repair-vm-offline",
            "update-network-driver",
            "rename-linux-interface",
            "fix-linux-mac-binding",
            "patch-credssp",
            "turn-off-nla-for-now");

    private static final Set<String> TYPED_IN_THE_GUEST = Set.of(
            "guest-addresses",
            "guest-adapters",
            "guest-ip-list",
            "guest-routes",
            "guest-services",
            "guest-firewall",
            "guest-listening",
            "guest-network-files",
            "guest-dns-test",
            "guest-platform-test",
            "guest-proxy",
            "rdp-registry");

    /** Troubles of a VM that answers which end with a restart. */
    private static final Set<String> RESTARTS = Set.of("azure-dns-not-applied", "guest-dns-manual", "ghost-nics");

    @Test
    void theOrderOfTellingDoesNotMatter() {
        var lot = new Random(1);
        always("equal facts give equal findings", situation -> {
            var shuffled = new ArrayList<>(situation.facts());
            Collections.shuffle(shuffled, lot);
            return situation.findings().equals(Shelf.diagnose(shuffled));
        });
    }

    @Test
    void nothingIsWipedBeforeTheAddressesAreCountedOrRecordedAndAgreedOn() {
        always(
                "a reset or a swap waits",
                situation -> !situation.offers("reset-nic") && !situation.offers("swap-nic")
                        || situation.says("nic.multiple-addresses", "false")
                        || isRecorded(situation) && situation.says("consent.reset", "true"));
    }

    @Test
    void neitherDhcpNorANewAddressComesBeforeTheAddressesAreCountedOrRecorded() {
        always(
                "DHCP and a new address wait",
                situation -> !situation.offers("return-guest-to-dhcp") && !situation.offers("set-private-ip-on-azure")
                        || situation.says("nic.multiple-addresses", "false")
                        || isRecorded(situation));
    }

    @Test
    void theWarningAboutSeveralAddressesIsOnEveryResetAndSwap() {
        always(
                "multi-ip is there",
                situation -> situation.findings().plan().steps().stream()
                        .filter(step -> Set.of("reset-nic", "swap-nic").contains(step.id()))
                        .allMatch(step -> step.caveats().contains("multi-ip")));
    }

    @Test
    void atMostOneStepIsNext() {
        always(
                "one next step, before all later ones",
                situation -> situation.findings().plan().steps().stream()
                        .map(Step::state)
                        .filter(situation::isOpen)
                        .skip(1)
                        .allMatch(state -> state == StepState.LATER));
    }

    @Test
    void aStepThatWasTriedIsNotOfferedAgain() {
        always(
                "tried is tried",
                situation -> situation.plan().stream()
                        .filter(step -> situation.says("step." + step, "done", "failed"))
                        .noneMatch(situation::offers));
    }

    @Test
    void nobodyIsToldToRestartWhoMayNotOrHas() {
        always(
                "a restart is allowed and new",
                situation -> !situation.offers("restart-vm")
                        || !situation.says("restart.allowed", "false")
                                && !(situation.says("vm.restarted", "true")
                                        && situation.says("vm.reachable", "false")));
    }

    @Test
    void nothingThatRestartsIsOfferedToWhoeverMustNotRestart() {
        always(
                "no restart by another name",
                situation -> !situation.says("restart.allowed", "false")
                        || RESTARTING.stream().noneMatch(situation::offers));
    }

    @Test
    void nothingIsAskedForThatWasPasted() {
        always(
                "pasted is pasted",
                situation -> !situation.asksFor(Set.of("azure-nic")) || !situation.says("output.azure-nic", "true"));
        always(
                "pasted from this machine is pasted",
                situation -> !situation.asksFor(Set.of("guest-addresses"))
                        || !situation.says("output.guest-addresses", "true")
                        || situation.says("output.elsewhere", "true"));
    }

    @Test
    void nothingIsAskedForThatCannotBeTyped() {
        always(
                "whoever cannot enter the guest types nothing there",
                situation -> !situation.asksFor(TYPED_IN_THE_GUEST) || canBeEntered(situation));
    }

    @Test
    void nobodyWhoIsNotBrokenIsToldToRebootOrReset() {
        always(
                "a VM that answers keeps its adapter",
                situation -> isOutOfReach(situation)
                        || !situation.says("vm.reachable", "true") && holdsOneOf(BREAKS, situation)
                        || !offersReset(situation) && (!situation.offers("restart-vm") || mayRestart(situation)));
    }

    @Test
    void nothingKnownIsAsked() {
        always(
                "a question asks for something new",
                situation -> situation.findings().questions().stream()
                        .noneMatch(question -> situation.facts().stream()
                                .anyMatch(fact -> fact.name().equals(question.fact()))));
    }

    @Test
    void whatLosesLessComesFirst() {
        always(
                "restart, DHCP and notes before the reset, the swap last",
                situation -> comesBefore("restart-vm", "reset-nic", situation)
                        && comesBefore("record-guest-addresses", "return-guest-to-dhcp", situation)
                        && comesBefore("record-guest-addresses", "reset-nic", situation)
                        && comesBefore("return-guest-to-dhcp", "reset-nic", situation)
                        && comesBefore("snapshot-os-disk", "reset-nic", situation)
                        && comesBefore("snapshot-os-disk", "remove-ghost-nics", situation)
                        && comesBefore("snapshot-os-disk", "update-network-driver", situation)
                        && comesBefore("snapshot-os-disk", "restore-from-backup", situation)
                        && comesBefore("snapshot-os-disk", "repair-vm-offline", situation)
                        && comesBefore("reset-nic", "swap-nic", situation)
                        && comesBefore("swap-nic", "escalate", situation));
    }

    @Test
    void theGuestIsBackOnDhcpBeforeItsAddressIsChangedOnAzure() {
        always(
                "DHCP before a new address",
                situation -> situation.says("vm.reachable", "false")
                        || comesBefore("return-guest-to-dhcp", "set-private-ip-on-azure", situation));
    }

    @Test
    void noStepIsNamedTwiceOrUnknown() {
        always(
                "steps are known and differ",
                situation -> KnownSteps.IDS.containsAll(situation.plan())
                        && new HashSet<>(situation.plan()).size()
                                == situation.plan().size());
    }

    @Test
    void nobodyWithoutContactIsLeftWithoutAPerson() {
        always(
                "the plan leads to a person in the end",
                situation -> !situation.says("vm.reachable", "false")
                        || situation.plan().isEmpty()
                        || situation.plan().contains("escalate"));
    }

    @Test
    void everyBlockedStepSaysWhatLiftsTheBlock() {
        always("a block names a step or a fact", situation -> {
            var blocked = situation.findings().plan().blocked();
            return blocked.stream().allMatch(block -> isStepOrFact(block.until()))
                    && blocked.stream().map(Block::step).toList().equals(blockedSteps(situation));
        });
    }

    @Test
    void nobodyWithoutContactIsLeftWithoutAWord() {
        always(
                "a cause, a referral or a question",
                situation -> !situation.says("vm.reachable", "false")
                        || !situation.findings().diagnoses().isEmpty()
                        || situation.findings().question().isPresent());
    }

    @Test
    void ofSeveralCausesOneStands() {
        always(
                "what gave way gave way to something that stands",
                situation -> situation.findings().rejected().isEmpty()
                        || !situation.findings().diagnoses().isEmpty());
    }

    @Test
    void whatGaveWayGaveWayToACauseThatStands() {
        always(
                "verdicts go in no circle",
                situation -> situation.findings().rejected().stream()
                        .allMatch(rejection -> standsInTheEnd(rejection.prevailing(), situation)));
    }

    @Test
    void whatIsNotOursIsLeftAlone() {
        always(
                "no plan and no question",
                situation -> !situation.findings().holds("out-of-scope")
                        || situation.says("turn.handoff", "true")
                        || situation.plan().isEmpty()
                                && situation.findings().questions().isEmpty());
    }

    private static void always(String what, Predicate<Situation> property) {
        var exceptions = Situation.all().filter(property.negate()).limit(3).toList();
        assertEquals(List.of(), exceptions, what);
    }

    private static boolean isRecorded(Situation situation) {
        return situation.says("guest.addresses-recorded", "true")
                || situation.says("step.record-guest-addresses", "done");
    }

    private static boolean holdsOneOf(Set<String> diagnoses, Situation situation) {
        return diagnoses.stream().anyMatch(situation.findings()::holds);
    }

    private static boolean canBeEntered(Situation situation) {
        return situation.says("vm.reachable", "true")
                || situation.says("console.available", "true")
                || situation.says("step.open-serial-console", "done")
                || situation.says("reach.scope", "same-subnet", "private", "bastion")
                || situation.says("agent.ready", "true")
                || situation.says("secondary.reachable", "false")
                || situation.says("output.guest-addresses", "true") && !situation.says("output.elsewhere", "true");
    }

    /** The person says so, or pastes an error that says so. */
    private static boolean isOutOfReach(Situation situation) {
        return situation.says("vm.reachable", "false")
                || situation.says("client.error", "timed-out", "no-route", "generic");
    }

    /** A VM that does not start, hangs or lost its lease is restarted though nobody said that it does not answer. */
    private static boolean mayRestart(Situation situation) {
        return holdsOneOf(RESTARTS, situation)
                || !situation.says("vm.reachable", "true")
                        && (situation.findings().holds("os-not-booting")
                                || situation.findings().holds("os-hung")
                                || situation.findings().holds("dhcp-client-service-down"));
    }

    /** Whoever gave way in turn did so to somebody else, and the last of them stands. */
    private static boolean standsInTheEnd(String winner, Situation situation) {
        var seen = new HashSet<String>();
        var id = winner;
        while (!situation.findings().holds(id)) {
            if (!seen.add(id)) {
                return false;
            }
            id = prevailingOver(id, situation);
        }
        return true;
    }

    private static String prevailingOver(String loser, Situation situation) {
        return situation.findings().rejected().stream()
                .filter(rejection -> rejection.diagnosis().id().equals(loser))
                .map(Rejection::prevailing)
                .findFirst()
                .orElse(loser);
    }

    private static boolean offersReset(Situation situation) {
        return (situation.offers("reset-nic") || situation.offers("swap-nic"))
                && !situation.says("wants.nic-reset", "true");
    }

    /** Among the steps that may still be taken; what failed or was ruled out stands last. */
    private static boolean comesBefore(String first, String then, Situation situation) {
        var plan = situation.plan().stream()
                .filter(step -> mayBeTaken(step, situation))
                .toList();
        return !plan.contains(first) || !plan.contains(then) || plan.indexOf(first) < plan.indexOf(then);
    }

    private static boolean mayBeTaken(String id, Situation situation) {
        var plan = situation.findings().plan();
        return plan.step(id).filter(step -> step.state() == StepState.FAILED).isEmpty()
                && plan.blocked().stream()
                        .noneMatch(block -> block.step().equals(id) && RULED_OUT.contains(block.until()));
    }

    private static boolean isStepOrFact(String id) {
        return KnownSteps.IDS.contains(id) || Shelf.VOCABULARY.facts().contains(id);
    }

    private static List<String> blockedSteps(Situation situation) {
        return situation.findings().plan().steps().stream()
                .filter(step -> step.state() == StepState.BLOCKED)
                .map(Step::id)
                .toList();
    }

    @Test
    void theLotDrawsEveryDiagnosis() {
        var held = new HashSet<String>();
        Situation.all()
                .flatMap(situation -> situation.findings().diagnoses().stream())
                .forEach(it -> held.add(it.id()));
        RuleFile.all().filter(RuleFile::isDiagnosis).forEach(file -> assertTrue(held.contains(file.id()), file.id()));
    }
}
