package vn.guongsang.entry.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The working copy as one document in its row. */
@Converter
@Immutable
public class DraftJson implements AttributeConverter<Draft, String> {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Draft draft) {
        try {
            return draft == null ? null : JSON.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Draft convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Draft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft cannot be read", e);
        }
    }
}
