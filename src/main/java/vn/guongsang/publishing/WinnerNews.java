package vn.guongsang.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.guongsang.entry.steps.EntryNews;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Code;
import vn.guongsang.kernel.VietnameseDate;
import vn.guongsang.publishing.text.Results;
import vn.guongsang.web.Words;

/** Tells the author of a winning entry, once the results are public and exactly as they are. */
@ApplicationScoped
class WinnerNews implements EntryNews {
    private final ResultsBook results;

    WinnerNews(ResultsBook results) {
        this.results = results;
    }

    @Override
    public List<Item> of(String contest, Code code) {
        return results.newest(contest).stream()
                .flatMap(p -> p.publication().results().winners().stream()
                        .filter(w -> w.code().equals(code.value()))
                        .map(w -> item(p, w)))
                .toList();
    }

    private static Item item(ResultsBook.Published published, Results.Winner won) {
        var decision = published.publication().results().decision();
        return new Item(
                new Bilingual(
                        Words.in(
                                Bilingual.VIETNAMESE,
                                "publishing",
                                "news",
                                won.prize().vi()),
                        Words.in(
                                Locale.ENGLISH,
                                "publishing",
                                "news",
                                won.prize().en())),
                Words.both("publishing", "newsDecision", decision.number(), VietnameseDate.figures(decision.date())),
                Objects.requireNonNull(published.publication().publishedAt()),
                "/contests/" + published.contest().slug() + "/results");
    }
}
