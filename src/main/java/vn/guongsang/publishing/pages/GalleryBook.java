package vn.guongsang.publishing.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.guongsang.entry.EntryBook;
import vn.guongsang.entry.EntryView;
import vn.guongsang.entry.StatementView;
import vn.guongsang.judging.pages.WorkShelf;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.Refusal;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.publishing.ResultsBook;
import vn.guongsang.publishing.text.NameBasis;
import vn.guongsang.publishing.text.Results;

/**
 * The winning works that everybody may read, hear and watch: those whose authors agreed, with the guardian's word for a
 * child, and whose every exemplar agreed too. A consent that is missing keeps the work out and leaves no trace of itself.
 */
@ApplicationScoped
public class GalleryBook {
    /** The consent of a pack that speaks of publishing the work itself. */
    static final String PUBLISH_WORK = "publish-work";

    private final ResultsBook results;
    private final EntryBook entries;
    private final WorkShelf shelf;

    GalleryBook(ResultsBook results, EntryBook entries, WorkShelf shelf) {
        this.results = results;
        this.entries = entries;
        this.shelf = shelf;
    }

    /** What the gallery lists; empty before publication and after a withdrawal. */
    public record Gallery(ResultsBook.Published published, List<Results.Winner> works) {}

    /** One work with its pieces as we rendered them. */
    public record Shown(ResultsBook.Published published, Results.Winner work, WorkShelf.Work pieces) {}

    public Gallery gallery(String slug) {
        var published = results.newest(slug).orElseThrow(Refusal::notHere);
        return new Gallery(
                published,
                published.publication().results().winners().stream()
                        .filter(w -> mayShow(published, w))
                        .toList());
    }

    public Shown work(String slug, String code) {
        var published = results.newest(slug).orElseThrow(Refusal::notHere);
        var work = published.publication().results().winners().stream()
                .filter(w -> w.code().equals(code) && mayShow(published, w))
                .findFirst()
                .orElseThrow(Refusal::notHere);
        return new Shown(published, work, shelf.work(entry(work).id()));
    }

    WorkShelf.Piece piece(String slug, String code, int number) {
        return shelf.open(entry(work(slug, code).work()).id(), number);
    }

    private EntryView entry(Results.Winner work) {
        return entries.byCode(new Code(work.code())).orElseThrow(Refusal::notHere);
    }

    private boolean mayShow(ResultsBook.Published published, Results.Winner work) {
        return entries.byCode(new Code(work.code()))
                .filter(entry -> agreed(published, entry))
                .isPresent();
    }

    private boolean agreed(ResultsBook.Published published, EntryView entry) {
        Set<String> given =
                entries.consents(entry.id()).stream().map(StatementView::id).collect(Collectors.toSet());
        var authors = entry.authors().stream()
                .map(a -> new NameBasis.Signed(a.name(), a.birthDate(), a.guardianName()))
                .toList();
        return given.contains(PUBLISH_WORK)
                && NameBasis.missing(
                                published.contest().definition(),
                                authors,
                                given,
                                VietnameseDate.day(entry.receivedAt()))
                        .isEmpty()
                && !entry.exemplars().isEmpty()
                && entry.exemplars().stream().allMatch(e -> e.consented());
    }
}
