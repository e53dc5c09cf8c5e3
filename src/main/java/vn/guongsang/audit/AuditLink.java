package vn.guongsang.audit;

/** One link of the chain: its number, the event it binds, the hash before and its own. */
record AuditLink(long sequence, long eventId, String previous, String hash) {}
