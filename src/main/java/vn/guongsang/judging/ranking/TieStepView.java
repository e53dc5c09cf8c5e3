package vn.guongsang.judging.ranking;

import vn.guongsang.kernel.Bilingual;

/** One step of the tie ladder in words; {@code step} is a role or {@code lowestSheet}. */
public record TieStepView(String step, Bilingual words) {}
