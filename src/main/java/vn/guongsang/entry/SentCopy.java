package vn.guongsang.entry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.entry.draft.Draft;
import vn.guongsang.entry.draft.DraftJson;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;

/** The copy of an entry that was last sent; empty until then. */
@Embeddable
class SentCopy {
    @Column(nullable = false)
    private String category = "";

    @Column(name = "prize_group", nullable = false)
    private String group = "";

    @Column(nullable = false)
    private String title = "";

    @Column(nullable = false)
    private String titleFolded = "";

    @Column(nullable = false)
    private String channel = "portal";

    @Convert(converter = DraftJson.class)
    @Column(name = "sent_draft", columnDefinition = "longtext")
    private @Nullable Draft form;

    private @Nullable Long unitId;
    private @Nullable Long sequence;
    private @Nullable Instant receivedAt;
    private @Nullable LocalDate postmark;
    private @Nullable LocalDate arrival;

    @Column(columnDefinition = "char(64)")
    private @Nullable String sendKey;

    @Column(columnDefinition = "char(64)")
    private @Nullable String auditHash;

    @ElementCollection
    @CollectionTable(name = "entry_author", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "ordinal")
    private List<EntryAuthor> authors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "entry_statement", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "ordinal")
    private List<EntryStatement> statements = new ArrayList<>();

    protected SentCopy() {}

    static SentCopy none() {
        return new SentCopy();
    }

    void become(Submission sent) {
        form = sent.form();
        category = sent.form().category();
        group = sent.group();
        title = sent.form().title();
        titleFolded = VietnameseText.folded(sent.form().title());
        unitId = sent.unit().value();
        channel = sent.channel();
        postmark = sent.postmark();
        arrival = sent.arrival();
        receivedAt = sent.at();
        sendKey = sent.key();
        authors.clear();
        sent.authors().stream().map(EntryAuthor::new).forEach(authors::add);
        statements.clear();
        statements.addAll(sent.statements());
    }

    void number(long number) {
        sequence = number;
    }

    void proven(String hash) {
        auditHash = hash;
    }

    /** What was sent, as it was typed. */
    Draft form() {
        return Objects.requireNonNullElse(form, Draft.EMPTY);
    }

    Dossiers.Arrival arrived() {
        return new Dossiers.Arrival(channel, receivedAt, postmark);
    }

    String category() {
        return category;
    }

    String group() {
        return group;
    }

    String title() {
        return title;
    }

    String channel() {
        return channel;
    }

    @Nullable
    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    boolean numbered() {
        return sequence != null;
    }

    long number() {
        return Objects.requireNonNullElse(sequence, 0L);
    }

    @Nullable
    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    LocalDate postmark() {
        return postmark;
    }

    @Nullable
    LocalDate arrival() {
        return arrival;
    }

    @Nullable
    String sendKey() {
        return sendKey;
    }

    String auditHash() {
        return Objects.requireNonNullElse(auditHash, "");
    }

    List<AuthorView> authors() {
        return authors.stream().map(EntryAuthor::view).toList();
    }

    List<StatementView> consents() {
        return statements.stream()
                .filter(EntryStatement::consent)
                .map(EntryStatement::view)
                .toList();
    }

    List<String> statements() {
        return statements.stream().map(EntryStatement::statement).toList();
    }

    /** The address to which news goes: the first author who gave one. */
    String email() {
        return authors.stream()
                .map(EntryAuthor::email)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }
}
