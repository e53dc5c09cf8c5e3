package vn.guongsang.people.staff;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** A member of staff as other floors need to know; unit is that of the role asked for, or null. */
public record StaffView(PersonId id, String name, String email, @Nullable UnitId unit) {}
