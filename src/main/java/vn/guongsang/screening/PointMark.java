package vn.guongsang.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A person's answer at one point, with the note. */
@Embeddable
public record PointMark(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Answer answer, @Column(nullable = false) String note) {}
