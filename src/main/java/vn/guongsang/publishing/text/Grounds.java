package vn.guongsang.publishing.text;

import java.time.LocalDate;
import java.util.List;

/** What the approver also answers for and the public does not see; bound by the same hash. */
public record Grounds(
        List<Empty> empty, List<Passed> passedOver, List<Tie> ties, List<Ranking> rankings, List<Basis> bases) {

    public record Empty(String prize, String reason) {}

    public record Passed(String code, String reason) {}

    public record Tie(String group, List<String> order, String body, String minutes, LocalDate date, String words) {}

    public record Ranking(String group, String hash) {}

    /** Why the names of an entry may be published. */
    public record Basis(String code, String words) {}
}
