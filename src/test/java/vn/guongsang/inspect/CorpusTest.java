package vn.guongsang.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.inspect.rule.Dossier;
import vn.guongsang.reading.Corpus;
import vn.guongsang.reading.Corpus.Case;
import vn.guongsang.reading.Recordings;
import vn.guongsang.reading.sandbox.FileReader;

/** Every kind of file that people send, on both sides of every limit, and what the rules say of each. */
class CorpusTest {
    private static FileReader reader;

    @TempDir
    static Path folder;

    private record Judged(Case sample, Inspection inspection) {
        String verdict() {
            return inspection.verdict().name().toLowerCase(java.util.Locale.ROOT);
        }

        /** As expected, by the rule that was meant where one was named. */
        boolean holds() {
            return verdict().equals(sample.verdict()) && (sample.rule().isEmpty() || rules().contains(sample.rule()));
        }

        List<String> rules() {
            return inspection.results().stream()
                    .filter(ruled -> !ruled.findings().isEmpty())
                    .map(ruled -> ruled.rule().key())
                    .toList();
        }

        /** Somebody must be told what to decide. */
        boolean asks() {
            return !verdict().equals("review")
                    || inspection.results().stream()
                            .flatMap(ruled -> ruled.findings().stream())
                            .anyMatch(f -> !FindingWords.of(f).message().vi().isBlank());
        }
    }

    @BeforeAll
    static void open() {
        reader = new FileReader(System.getenv().getOrDefault("SANDBOX", "strong"), Optional.empty(), 2);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void writtenFilesGetTheVerdictTheyDeserve() throws Exception {
        judge("written", Corpus.written(folder));
    }

    @Test
    void honestFilesOfEveryShapeAreCountedExactly() throws Exception {
        judge("shapes", Corpus.variants(folder));
    }

    @Test
    void hostileFilesGetAClearAnswerAndHarmNobody() throws Exception {
        judge("hostile", Corpus.hostile(folder));
    }

    @Test
    void recordingsOfEveryKindKeepOrPassSevenMinutes() throws Exception {
        judge("recordings", recordings(Recordings::of, List.of(419.5, 420.0, 420.5, 421.0)));
    }

    @Test
    void recordingsWithoutATrueLengthAreMeasured() throws Exception {
        var cases = new ArrayList<Case>();
        for (double seconds : List.of(420.0, 420.5)) {
            cases.addAll(Corpus.recordings(folder, seconds));
        }
        judge("lengths", cases);
    }

    @Test
    @Tag("faults")
    void recordingsCodedToTheirLengthKeepOrPassSevenMinutes() throws Exception {
        judge("coded to length", recordings(Recordings::straight, List.of(419.5, 420.0, 420.5, 421.0)));
    }

    private static List<Case> recordings(BiFunction<String, Double, Path> maker, List<Double> lengths) {
        var cases = new ArrayList<Case>();
        for (var type : Recordings.types()) {
            for (var seconds : lengths) {
                cases.add(new Case(
                        maker.apply(type, seconds),
                        Recordings.moving(type) ? "television" : "radio",
                        seconds > 420.3 ? "reject" : "accept",
                        seconds > 420.3 ? "duration-limit" : ""));
            }
        }
        return cases;
    }

    private static void judge(String what, List<Case> cases) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var pending = new ArrayList<Future<Judged>>();
            for (var sample : cases) {
                pending.add(two.submit(() -> judged(sample)));
            }
            var judged = new ArrayList<Judged>();
            for (var one : pending) {
                judged.add(one.get());
            }
            print(what, judged);
            assertThat(judged.stream().filter(one -> !one.holds()).map(CorpusTest::said))
                    .as("wrong verdicts of %s", what)
                    .isEmpty();
            assertThat(judged).allMatch(Judged::asks);
        }
    }

    private static Judged judged(Case sample) {
        var name = sample.file().getFileName().toString();
        var dossier =
                new Dossier(sample.category(), List.of(new Dossier.Received(name, reader.read(sample.file()))), null);
        return new Judged(sample, Cases.BOOK.inspect(dossier));
    }

    private static String said(Judged judged) {
        var messages = judged.inspection().results().stream()
                .flatMap(ruled -> ruled.findings().stream())
                .map(f -> FindingWords.of(f).message().vi())
                .toList();
        return "%s: expected %s, given %s by %s"
                .formatted(judged.sample(), judged.sample().verdict(), judged.verdict(), messages);
    }

    private static void print(String what, List<Judged> judged) {
        long review = judged.stream().filter(j -> j.verdict().equals("review")).count();
        var table = new StringBuilder("\n%-34s %-8s %-8s rules\n".formatted(what, "expected", "given"));
        judged.forEach(j -> table.append("%-34s %-8s %-8s %s%n"
                .formatted(
                        j.sample().file().getFileName(),
                        j.sample().verdict(),
                        j.verdict(),
                        String.join(" ", j.rules()))));
        table.append("%d files, %d of them (%d %%) for a person to decide%n"
                .formatted(judged.size(), review, 100 * review / judged.size()));
        System.out.println(table);
    }
}
