package vn.guongsang.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.guongsang.reading.FileFacts;

@ApplicationScoped
class FileReadings implements PanacheRepositoryBase<FileReading, Long> {
    private final ObjectMapper json;

    FileReadings(ObjectMapper json) {
        this.json = json;
    }

    Optional<FileFacts> of(long file) {
        return findByIdOptional(file).map(reading -> parsed(reading.facts()));
    }

    void keep(long file, FileFacts facts) {
        deleteById(file);
        try {
            persist(new FileReading(file, json.writeValueAsString(facts)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private FileFacts parsed(String facts) {
        try {
            return json.readValue(facts, FileFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept facts of a file cannot be read", e);
        }
    }
}
