package tsunagu.kb.lexicon;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of a message without the output pasted into it; what is taken out leaves blanks of its length. */
final class Prose {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");
    private static final Pattern JAPANESE = Pattern.compile("[ぁ-ゖァ-ヺ一-鿿]");
    private static final Pattern DOTTED = Pattern.compile("(\\. ){3}|\\.{5}");

    private static final Pattern OUTPUT = Pattern.compile(String.join(
            "|",
            "\\s*(?:PS )?[A-Za-z]:\\\\[^>\\n]*>.*", // C:\Users\me>
            "\\s*[\\w.-]+@[\\w.-]+[:~ ][^#$\\n]*[#$] ?.*", // me@vm:~$
            "\\s*\\[[^\\]\\n]+@[^\\]\\n]+\\][#$].*", // [root@vm ~]#
            "\\s*[#$%❯>] ?\\S.*", // $ ip addr
            "\\s*[\\[{}\\]][\\[{}\\]\",\\s]*", // a line of brackets
            "\\s*[{\\[]?\\s*\"[^\"\\n]+\"\\s*[:,].*", // "key": value
            "\\W*\\d{4}[-/]\\d\\d?[-/]\\d\\d?[T ]\\d\\d?:\\d\\d.*", // 2024-10-11 07:57
            "\\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\\d+ \\d\\d:\\d\\d.*", // Jul 23 16:18
            "\\s*\\[ *\\d+\\.\\d+\\].*", // [    1.756065]
            "\\s*\\[(?:Info|Error|Warning|Debug)\\].*",
            "\\s*debug\\d:.*",
            "\\s*(?:curl|wget|nc|dig|nslookup|telnet|ping):? .*(?:[Ff]ailed|[Tt]imed out|refused).*",
            "\\s+(?:ip|netsh|az|nslookup|ping|sudo|curl|route|ifconfig|systemctl) [^ぁ-ん]*",
            "\\s*[\\w /.()-]{1,40}:(?: {2,}|\\t)\\S.*", // Address:  10.0.0.4
            "\\s+[\\w.-]+:(?: \\S*)?", // indented YAML
            "\\S+(?:(?: {2,}|\\t)\\S+){3,}\\s*")); // columns

    /** What a window asked, which is not what the person asks. */
    private static final Pattern DIALOGUE =
            Pattern.compile("「[^「」\\n]{1,200}+(?<=[?？])」|\"[^\"\\n]{1,200}+(?<=\\?)\"|“[^“”\\n]{1,200}+(?<=\\?)”");

    /** So many letters of a line tell what it is. */
    private static final int TELLING = 300;

    private static final Pattern FENCE = Pattern.compile("\\s*```.*");

    private Prose() {}

    /** What the person wrote themselves. */
    static String of(String text) {
        var said = keep(text, new Output().negate());
        return DIALOGUE.matcher(said)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** What they pasted, and what they quote from a window. */
    static String pasted(String text) {
        var pasted = new StringBuilder(keep(text, new Output()));
        DIALOGUE.matcher(keep(text, new Output().negate()))
                .results()
                .forEach(asked -> pasted.replace(asked.start(), asked.end(), asked.group()));
        return pasted.toString();
    }

    private static String keep(String text, Predicate<String> kept) {
        return LINE.matcher(text)
                .results()
                .map(line -> kept.test(line.group()) ? line.group() : blank(line.group()))
                .collect(Collectors.joining());
    }

    private static String blank(String line) {
        return line.endsWith("\n") ? " ".repeat(line.length() - 1) + "\n" : " ".repeat(line.length());
    }

    /** Decides line by line; between fences everything is output. */
    private static final class Output implements Predicate<String> {
        private boolean fenced;

        @Override
        public boolean test(String line) {
            if (FENCE.matcher(line.stripTrailing()).matches()) {
                fenced = !fenced;
                return true;
            }
            return fenced || DOTTED.matcher(line).find() && line.contains(":") || isOutput(line.stripTrailing());
        }

        private static boolean isOutput(String line) {
            var beginning = line.substring(0, Math.min(line.length(), TELLING));
            return OUTPUT.matcher(beginning).matches() && !isSentence(beginning);
        }

        /** A quoted or listed Japanese sentence begins like a prompt but is none. */
        private static boolean isSentence(String line) {
            return JAPANESE.matcher(line).results().limit(8).count() == 8
                    && !line.contains("@")
                    && !line.contains("\\");
        }
    }
}
