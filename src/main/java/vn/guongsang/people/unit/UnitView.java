package vn.guongsang.people.unit;

import vn.guongsang.kernel.UnitId;

/** A unit; type is the id of a unit type in the contest's definition. */
public record UnitView(
        UnitId id, String code, String name, String type, String address, String phone, boolean active, int version) {}
