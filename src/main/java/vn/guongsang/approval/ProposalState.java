package vn.guongsang.approval;

import java.util.Set;

/** Where a proposal stands; every decision is final. */
public enum ProposalState {
    WAITING,
    APPROVED,
    REFUSED,
    REPLACED;

    Set<ProposalState> next() {
        return this == WAITING ? Set.of(APPROVED, REFUSED, REPLACED) : Set.of();
    }
}
