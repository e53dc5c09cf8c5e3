package vn.guongsang.entry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.DraftView;
import vn.guongsang.entry.Receipt;
import vn.guongsang.entry.SendResult;
import vn.guongsang.entry.TimelineItem;
import vn.guongsang.inspect.CheckAnswer;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.web.Problems.Violation;
import vn.guongsang.web.Words;

/** What the API answers about entries. */
final class EntryAnswers {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private EntryAnswers() {}

    public record ManifestLine(String name, long bytes, String sha256) {}

    /** The receipt; inspection is done or pending. */
    public record ReceiptAnswer(
            String code,
            String secret,
            long sequence,
            OffsetDateTime receivedAt,
            List<ManifestLine> manifest,
            String inspection,
            String auditHash) {
        static ReceiptAnswer of(SendResult.Sent sent) {
            var receipt = sent.receipt();
            return new ReceiptAnswer(
                    receipt.code().value(),
                    sent.secret(),
                    receipt.sequence(),
                    offset(receipt.receivedAt()),
                    lines(receipt),
                    inspected(receipt),
                    receipt.auditHash());
        }
    }

    /** The manifest stands; the same request with exactly these bytes is on time until then. */
    public record SealedAnswer(OffsetDateTime sealedAt, OffsetDateTime until, Bilingual message) {
        static SealedAnswer of(SendResult.Sealed sealed) {
            return new SealedAnswer(
                    offset(sealed.at()),
                    offset(sealed.until()),
                    Words.both("entry", "sealed", MOMENT.format(offset(sealed.until()))));
        }
    }

    /** The receipt as it is shown again: without the secret, which only its holder knows. */
    public record KeptReceipt(
            long sequence,
            OffsetDateTime receivedAt,
            List<ManifestLine> manifest,
            String inspection,
            String auditHash) {}

    public record Happening(
            String event, OffsetDateTime at, Bilingual message, @Nullable String words, @Nullable LocalDate until) {}

    public record Status(
            String code,
            String state,
            List<Happening> timeline,
            @Nullable String verdict,
            List<CheckAnswer.FindingAnswer> findings,
            @Nullable KeptReceipt receipt) {
        static Status of(DraftView view) {
            var answer = view.check().answer();
            var receipt = view.receipt();
            return new Status(
                    view.code().value(),
                    lower(view.state()),
                    view.timeline().stream().map(EntryAnswers::happening).toList(),
                    answer == null ? null : answer.verdict(),
                    answer == null ? List.of() : answer.findings(),
                    receipt == null
                            ? null
                            : new KeptReceipt(
                                    receipt.sequence(),
                                    offset(receipt.receivedAt()),
                                    lines(receipt),
                                    inspected(receipt),
                                    receipt.auditHash()));
        }
    }

    /** RFC 9457 with what is to be mended: violations of fields, or the findings that stop the entry. */
    public record Mend(
            String type,
            String title,
            int status,
            Bilingual detail,
            List<Violation> violations,
            List<CheckAnswer.FindingAnswer> findings) {
        static Mend of(SendResult refused) {
            return switch (refused) {
                case SendResult.Incomplete incomplete ->
                    mend(
                            "incomplete",
                            incomplete.gaps().stream()
                                    .map(gap -> new Violation(gap.place(), gap.message()))
                                    .toList(),
                            List.of());
                case SendResult.Rejected rejected -> {
                    var answer = rejected.report().answer();
                    yield mend("rejected", List.of(), answer == null ? List.of() : answer.findings());
                }
                case SendResult.Sealed sealed -> throw new IllegalStateException("sealed at " + sealed.at());
                case SendResult.Sent sent ->
                    throw new IllegalStateException(
                            "accepted: " + sent.receipt().code());
            };
        }

        private static Mend mend(String kind, List<Violation> violations, List<CheckAnswer.FindingAnswer> findings) {
            return new Mend(
                    "/problems/" + kind,
                    Words.both("entry", "problem." + kind).en(),
                    422,
                    Words.both("entry", "problemDetail." + kind),
                    violations,
                    findings);
        }
    }

    private static Happening happening(TimelineItem item) {
        return new Happening(
                lower(item.event()),
                offset(item.at()),
                Words.both("entry", "timeline." + item.event()),
                item.words().isEmpty() ? null : item.words(),
                item.until());
    }

    private static List<ManifestLine> lines(Receipt receipt) {
        return receipt.files().stream()
                .map(file -> new ManifestLine(file.name(), file.bytes(), file.sha256()))
                .toList();
    }

    private static String inspected(Receipt receipt) {
        return receipt.inspected() ? "done" : "pending";
    }

    private static OffsetDateTime offset(Instant at) {
        return at.atZone(VietnameseDate.ZONE).toOffsetDateTime();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
