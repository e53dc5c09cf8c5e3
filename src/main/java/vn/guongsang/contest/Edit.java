package vn.guongsang.contest;

/**
 * Who changes a contest, why, and which version he saw.
 *
 * @param reason may be blank until the contest is locked
 */
public record Edit(String actor, String reason, int version) {}
