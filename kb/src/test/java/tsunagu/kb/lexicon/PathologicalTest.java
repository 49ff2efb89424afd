package tsunagu.kb.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static tsunagu.kb.lexicon.Delivered.LEXICON;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, it is read at once and without complaint. */
class PathologicalTest {

    private static final int LETTERS = 100_000;
    private static final long LIMIT = 10_000_000_000L;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DNSを変えたIPを固定したらRDPできない",
                "DNSを変え",
                "RDP できない。",
                "I changed the DNS and ",
                "can't rdp. ",
                "not not not dns change ",
                "changed",
                "ip, dns, ",
                "ip, dns or ",
                "not the ip, ",
                "changed the ip, dns, ",
                "ipではなくdns",
                "ipもdnsも変え",
                "(",
                "[[[",
                "((dns)change",
                "。",
                "、",
                ".",
                "?",
                "\n",
                " ",
                "　",
                "ー",
                "ああ",
                "a",
                "a b ",
                "\uD83D",
                "\uDE00",
                "\u0000",
                "\u3099",
                "e\u0301",
                "ﾘﾓｰﾄ",
                "10.0.0.4 ",
                "1.1.1.",
                "「",
                "「dns変更",
                "\"dns",
                "key . . . : value\n",
                "{\"a\": 1,\n",
                "$ ls\n",
                "2024-10-11 07:57 x\n",
                "```\n",
                "なぜ",
                "はい",
                "[a@",
                "a: b\n",
                "x@y:~",
                "  "
            })
    void isReadAtOnce(String piece) {
        var text = piece.repeat(LETTERS / piece.length());

        assertTrue(cost(text) < LIMIT, () -> "takes too long: " + piece);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\uD83D", "\u0000", "DNSを変え", "ー", "\n"})
    void staysWithinTheMessage(String piece) {
        var text = piece.repeat(5_000);

        assertTrue(LEXICON.read(text).stream().allMatch(one -> one.start() < one.end() && one.end() <= text.length()));
    }

    /** Processor time of this thread in nanoseconds, whatever else the machine does meanwhile. */
    private static long cost(String text) {
        var clock = ManagementFactory.getThreadMXBean();
        var start = clock.getCurrentThreadCpuTime();
        LEXICON.read(text);
        Languages.of(text);
        return clock.getCurrentThreadCpuTime() - start;
    }
}
