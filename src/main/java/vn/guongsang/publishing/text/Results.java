package vn.guongsang.publishing.text;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.Bilingual;
import vn.guongsang.kernel.Money;

/** Exactly what is published; stored as this JSON and never computed again. */
public record Results(
        String contest,
        Bilingual contestName,
        Bilingual host,
        Decision decision,
        List<Winner> winners,
        List<Collective> collectives,
        List<NotAwarded> notAwarded,
        Money total) {

    public record Decision(String number, LocalDate date, String signer, String capacity) {}

    /** A winning entry with the published fields and no others; authors as their names stand on the entry. */
    public record Winner(
            String rank,
            Bilingual prize,
            String group,
            Bilingual groupName,
            String title,
            String category,
            List<String> authors,
            String unit,
            Money amount,
            String code) {
        public String byline() {
            return String.join(", ", authors);
        }
    }

    public record Collective(
            String rank, Bilingual prize, String unit, int winningEntries, String organising, Money amount) {}

    /** Prizes that nobody received. */
    public record NotAwarded(Bilingual prize, String group, Bilingual groupName, int count) {}

    /** Prize groups in the order of the scheme, for the page. */
    public List<Group> groups() {
        return java.util.stream.Stream.concat(
                        winners.stream().map(w -> new Group(w.group(), w.groupName(), List.of(), List.of())),
                        notAwarded.stream().map(n -> new Group(n.group(), n.groupName(), List.of(), List.of())))
                .distinct()
                .map(g -> new Group(
                        g.id(),
                        g.name(),
                        winners.stream().filter(w -> w.group().equals(g.id())).toList(),
                        notAwarded.stream()
                                .filter(n -> n.group().equals(g.id()))
                                .toList()))
                .toList();
    }

    public record Group(String id, Bilingual name, List<Winner> winners, List<NotAwarded> notAwarded) {}
}
