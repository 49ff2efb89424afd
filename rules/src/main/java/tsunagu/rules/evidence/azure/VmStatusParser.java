package tsunagu.rules.evidence.azure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Line;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code Get-AzVM -Status}, whose parts are told apart by their headers even where the indentation was lost.
 *
 * <pre>
 * ResourceGroupName       : rg-app
 * Name                    : vm-app01
 * VMAgent                 :
 *   Statuses[0]           :
 *     DisplayStatus       : Not Ready
 * Statuses[1]             :
 *   Code                  : PowerState/running
 * </pre>
 */
public final class VmStatusParser implements EvidenceParser {

    private static final Set<String> OPENINGS = Set.of(
            "resourcegroupname",
            "name",
            "computername",
            "osname",
            "hypervgeneration",
            "bootdiagnostics",
            "disks[0]",
            "vmagent",
            "statuses[0]",
            "statuses[1]");
    private static final Set<String> OTHER_PARTS = Set.of("bootdiagnostics", "vmhealth", "assignedhost");

    @Override
    public Optional<Excerpt> read(Text text, int from) {
        return text.line(from).contains(" :") && opens(text, from) ? new Reading(text).read(from) : Optional.empty();
    }

    /** Only the first line of a block is tried. */
    private static boolean opens(Text text, int from) {
        return Member.of(text.line(from))
                .filter(it -> OPENINGS.contains(key(it)))
                .filter(it -> Member.above(text, from).filter(it::isBeside).isEmpty())
                .isPresent();
    }

    private static String key(Member member) {
        return member.key().toLowerCase(Locale.ROOT);
    }

    private enum Part {
        MACHINE,
        AGENT,
        OTHER
    }

    /** One pass over the lines; a machine's own statuses come last. */
    private static final class Reading {

        private static final int MOST_LINES = 1_000;

        private final Text text;
        private final Notes notes;
        private Optional<Member> group = Optional.empty();
        private String machine = "";
        private Part part = Part.MACHINE;
        private boolean isStatus;
        private boolean powered;
        private int unnamed;

        Reading(Text text) {
            this.text = text;
            this.notes = new Notes(text);
        }

        Optional<Excerpt> read(int from) {
            var end = from;
            for (var index = from; index < Math.min(text.size(), from + MOST_LINES); index++) {
                var line = text.line(index);
                if (line.isBlank() ? index - end >= Member.MOST_BLANKS : !take(line)) {
                    break;
                }
                end = line.isBlank() ? end : index + 1;
            }
            group();
            var completeness = powered ? Completeness.WHOLE : Completeness.CUT;
            return notes.say(Field.VM_POWER) || notes.say(Field.VM_AGENT)
                    ? Optional.of(text.excerpt("instance-view", from, end, completeness, notes.all()))
                    : Optional.empty();
        }

        private boolean take(Line line) {
            var member = Member.of(line);
            member.ifPresent(this::take);
            return member.isPresent() || line.indent() > 8;
        }

        private void take(Member it) {
            var key = key(it);
            if (it.value().isEmpty()) {
                header(key);
            }
            switch (key) {
                case "resourcegroupname" -> begin(it);
                case "name" -> name(it);
                case "osname" -> Values.os(it.value()).ifPresent(os -> notes.add(Field.VM_OS, machine, os, it.line()));
                case "code" -> Power.ofCode(it.value()).ifPresent(power -> power(power, it.line()));
                case "displaystatus" -> agent(it);
                default -> {}
            }
        }

        private void header(String key) {
            isStatus = key.startsWith("statuses[");
            if (key.equals("vmagent")) {
                part = Part.AGENT;
            } else if (key.startsWith("disks[") || key.startsWith("extensions[") || OTHER_PARTS.contains(key)) {
                part = Part.OTHER;
            }
        }

        private void begin(Member it) {
            group();
            machine = "";
            part = Part.MACHINE;
            powered = false;
            group = Optional.of(it);
        }

        private void name(Member it) {
            if (part == Part.MACHINE && machine.isEmpty()) {
                machine = it.value();
                group();
            }
        }

        private void group() {
            group.flatMap(it -> Values.name(it.value()))
                    .ifPresent(name -> notes.add(
                            Field.VM_RESOURCE_GROUP,
                            machine,
                            name,
                            group.orElseThrow().line()));
            group = Optional.empty();
        }

        /** Met again, it is that of another machine whose head is missing. */
        private void power(String power, Line line) {
            if (powered) {
                unnamed++;
                machine = "#" + unnamed;
            }
            powered = true;
            notes.add(Field.VM_POWER, machine, power, line);
        }

        private void agent(Member it) {
            if (part == Part.AGENT && isStatus) {
                Power.agent(it.value()).ifPresent(agent -> notes.add(Field.VM_AGENT, machine, agent, it.line()));
            }
        }
    }
}
