package vn.guongsang.publishing.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contest.ContestBook;
import vn.guongsang.contest.ContestView;
import vn.guongsang.publishing.PublicationView;
import vn.guongsang.publishing.ResultsBook;
import vn.guongsang.publishing.pages.CertificateCheck;

/** Confirms or denies a certificate by its number. */
@ApplicationScoped
public class CertificateBook {
    private final ContestBook contests;
    private final ResultsBook results;

    CertificateBook(ContestBook contests, ResultsBook results) {
        this.contests = contests;
        this.results = results;
    }

    /** The words for people stand in the messages under {@code certificate.…}. */
    public enum Verdict {
        GENUINE,
        /** It was true, and a later version of the results says otherwise. */
        CORRECTED,
        /** The results that it rests on were withdrawn. */
        WITHDRAWN,
        UNKNOWN
    }

    /** What the public is told; everything but the number is null for an unknown one. */
    public record Answer(
            String code,
            Verdict verdict,
            @Nullable ContestView contest,
            @Nullable PublicationView publication,
            @Nullable String holder,
            @Nullable String prize,
            @Nullable String work) {

        public String shown() {
            return CertificateCheck.shown(code);
        }
    }

    public Answer check(String typed) {
        var code = CertificateCheck.read(typed);
        return contests.all().stream()
                .flatMap(contest -> results.versions(contest.id()).stream()
                        .flatMap(p -> CertificateCheck.among(p.results()).stream()
                                .filter(c -> c.code().equals(code))
                                .map(c -> answer(contest, p, c))))
                .min(Comparator.comparing(Answer::verdict))
                .orElseGet(() -> new Answer(code, Verdict.UNKNOWN, null, null, null, null, null));
    }

    private static Answer answer(ContestView contest, PublicationView p, CertificateCheck.Issued issued) {
        var verdict =
                switch (p.state()) {
                    case PUBLISHED -> Verdict.GENUINE;
                    case WITHDRAWN -> Verdict.WITHDRAWN;
                    default -> Verdict.CORRECTED;
                };
        return new Answer(issued.code(), verdict, contest, p, issued.holder(), issued.prize(), issued.work());
    }
}
