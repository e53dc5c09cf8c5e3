package vn.guongsang.inspect;

/** How one rule ends. */
public enum Outcome {
    PASSES("passes"),
    BREAKS("breaks"),
    COULD_NOT_TELL("couldNotTell"),
    DOES_NOT_APPLY("doesNotApply");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word of the API. */
    public String word() {
        return word;
    }
}
