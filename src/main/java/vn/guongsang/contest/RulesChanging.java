package vn.guongsang.contest;

import vn.guongsang.contest.definition.ContestDefinition;

/** News to the floors above while a contest is being changed: who cannot bear the change refuses it. */
public record RulesChanging(ContestView before, ContestDefinition after) {}
