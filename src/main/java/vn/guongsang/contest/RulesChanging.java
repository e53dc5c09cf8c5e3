package vn.guongsang.contest;

/** News to the floors above while a contest is being changed: who cannot bear the change refuses it. */
public record RulesChanging(ContestView before, ContestDefinition after) {}
