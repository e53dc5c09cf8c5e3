package vn.guongsang.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A declaration or consent as it was given: its id, the words that stood there, and when. */
@Embeddable
class EntryStatement {
    @Column(nullable = false)
    private String statement = "";

    @Column(nullable = false)
    private String kind = "";

    @Column(nullable = false, columnDefinition = "longtext")
    private String wording = "";

    @Column(nullable = false)
    private Instant givenAt = Instant.EPOCH;

    protected EntryStatement() {}

    EntryStatement(String kind, String statement, String wording, Instant givenAt) {
        this.kind = kind;
        this.statement = statement;
        this.wording = wording;
        this.givenAt = givenAt;
    }

    boolean consent() {
        return kind.equals("consent");
    }

    StatementView view() {
        return new StatementView(statement, wording, givenAt);
    }

    String statement() {
        return statement;
    }
}
