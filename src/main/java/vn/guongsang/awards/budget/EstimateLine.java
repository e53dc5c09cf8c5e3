package vn.guongsang.awards.budget;

/** A stored line with what its form sends back. */
public record EstimateLine(long id, int version, BudgetEntry entry) {}
