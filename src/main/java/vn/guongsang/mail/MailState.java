package vn.guongsang.mail;

/** Where a letter stands; {@code NO_SERVER} means that this installation sends no mail. */
public enum MailState {
    QUEUED,
    SENT,
    FAILED,
    NO_SERVER
}
