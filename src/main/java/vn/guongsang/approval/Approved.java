package vn.guongsang.approval;

import vn.guongsang.kernel.PersonId;

/** A second person approved; fired inside the approval's transaction, so an observer that fails undoes it. */
public record Approved(
        long id, String kind, String subject, String contentHash, PersonId proposer, PersonId approver) {}
