package vn.guongsang.exemplar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/** What an author says of one exemplar when the entry is sent. */
public record ExemplarForm(
        ExemplarKind kind,
        String name,
        String phone,
        String position,
        String place,
        String field,
        @Nullable UnitId unit,
        List<HonourView> honours,
        String newDeeds) {}
