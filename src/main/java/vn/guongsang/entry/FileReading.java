package vn.guongsang.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What was measured in one file, as JSON of {@code reading.FileFacts}. */
@Entity
@Table(name = "entry_file_facts")
class FileReading {
    @Id
    private @Nullable Long fileId;

    @Column(nullable = false, columnDefinition = "longtext")
    private String facts = "";

    protected FileReading() {}

    FileReading(long file, String facts) {
        this.fileId = file;
        this.facts = facts;
    }

    String facts() {
        return facts;
    }
}
