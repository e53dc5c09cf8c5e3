package vn.guongsang.mail;

/** The job of sending one letter of the outbox. */
record Deliver(long message) {}
