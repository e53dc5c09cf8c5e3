package vn.guongsang.screening;

/** What a person decided about an author's identity inside the work. */
public enum IdentityDecision {
    /** The name was covered in the copy that the jury reads. */
    MASKED,
    /** The author is asked to send the work without it. */
    RETURNED,
    /** It tells nothing about who wrote the work. */
    RELEASED;

    boolean settles() {
        return this != RETURNED;
    }
}
