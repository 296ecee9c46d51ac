package org.papergraph.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets Jazzer, which follows the code that its inputs reach, look for bytes that break {@link ReaderLaws}: one process
 * with little memory for each {@link FuzzTarget}, from the corpus of the tests and what earlier runs added in
 * {@code target/fuzz}. What it finds is left there, to be made small and added to the corpus.
 */
final class FuzzRun {

    private static final Path CORPUS = Path.of("src/test/resources/org/papergraph/source/fuzz");
    private static final Path FOLDER = Path.of("target/fuzz");
    private static final String LIBRARIES = "tools.jackson.core.**:com.ctc.wstx.**:org.jbibtex.**:de.siegmar.fastcsv.**"
            + ":org.commonmark.**:net.razorvine.**:org.apache.commons.compress.**";

    /** Names, keys and tags, with what stands around them. */
    private static final Pattern WORD = Pattern.compile("[<@\"\\\\]?/?[\\p{Alpha}_][\\w:-]{1,30}[\"={(>: |-]{0,3}");

    private static final List<String> SPECIAL = List.of(
            "\u202e",
            "\u001b[2J",
            "\\u0000",
            "\\ud800",
            "&amp;",
            "&#0;",
            "<![CDATA[",
            "\\frac{",
            "1e999",
            "9999999999");

    private FuzzRun() {}

    /**
     * Runs each target after the other; ends with 1 where something was found.
     *
     * @param arguments the seconds for each target, then the targets by name, separated by commas; or {@code all}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<FuzzTarget> targets = arguments[1].equals("all")
                ? List.of(FuzzTarget.values())
                : Stream.of(arguments[1].split(",")).map(FuzzTarget::valueOf).toList();
        boolean found = false;
        for (FuzzTarget target : targets) {
            Path folder = FOLDER.resolve(target.folder()).toAbsolutePath();
            int code = run(target, arguments[0], folder);
            found |= code != 0;
            System.out.println(target + ": " + (code == 0 ? "nothing found" : "something found, see " + folder));
        }
        System.exit(found ? 1 : 0);
    }

    private static int run(FuzzTarget target, String seconds, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("corpus"));
        List<Path> seeds = seeds(target);
        Files.write(folder.resolve("words"), words(seeds), StandardCharsets.US_ASCII);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-Djdk.attach.allowAttachSelf=true",
                "-D" + ReaderFuzz.TARGET + "=" + target,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzz.class.getName(),
                "--instrumentation_includes=org.papergraph.source.**:org.papergraph.paper.**:" + LIBRARIES,
                "--custom_hook_includes=org.papergraph.source.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-dict=" + folder.resolve("words"),
                "-max_len=65536",
                "-timeout=120",
                "-report_slow_units=60",
                "-max_total_time=" + seconds,
                folder.resolve("corpus").toString()));
        seeds.stream().map(Path::toString).forEach(command::add);
        Process fuzzer = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(fuzzer::destroy));
        return fuzzer.waitFor();
    }

    /** The folders of the corpus that a target begins from; for one that takes anything, all. */
    private static List<Path> seeds(FuzzTarget target) {
        return Stream.of(target == FuzzTarget.ANYTHING ? FuzzTarget.values() : new FuzzTarget[] {target})
                .map(kind -> CORPUS.resolve(kind.folder()).toAbsolutePath())
                .toList();
    }

    /** What Jazzer may put into its inputs, in the form in which it wants to have it. */
    private static List<String> words(List<Path> seeds) throws IOException {
        Set<String> words = new TreeSet<>(SPECIAL);
        for (Path folder : seeds) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
                }
            }
        }
        return words.stream().map(FuzzRun::quoted).toList();
    }

    private static String quoted(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .chars()
                .mapToObj(c -> Character.isLetterOrDigit(c) && c < 0x7F
                        ? String.valueOf((char) c)
                        : String.format(Locale.ROOT, "\\x%02X", c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
