package vn.guongsang.people.body;

import org.jspecify.annotations.Nullable;

/**
 * A member of a body who may not enter; a name alone is no proof, so birth year or phone stand beside it where known.
 *
 * @param body id of the barred body in the contest's definition
 * @param phone digits as given; may be masked with asterisks
 */
public record BarredPerson(String body, String fullName, @Nullable Integer birthYear, @Nullable String phone) {}
