package vn.guongsang.awards.official;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.ContestId;
import vn.guongsang.kernel.Refusal;

/** What people filled in of one paper. */
@Entity
class OfficialPaper {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long contestId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private PaperKind kind = PaperKind.DECISION;

    @Column(nullable = false, columnDefinition = "longtext")
    private String content = "{}";

    @Version
    private int version;

    protected OfficialPaper() {}

    OfficialPaper(ContestId contest, PaperKind kind) {
        this.contestId = contest.value();
        this.kind = kind;
    }

    /** Refused when somebody else filled it in since it was read. */
    void fill(int expected, Map<String, String> values) {
        if (version != expected) {
            throw new Refusal.Changed();
        }
        try {
            content = JSON.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> values() {
        try {
            return JSON.readValue(content, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was filled in is not readable", e);
        }
    }

    int version() {
        return version;
    }
}
