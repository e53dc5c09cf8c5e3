package vn.guongsang.awards.board;

/**
 * Which of two figures was accepted.
 *
 * @param by who accepted it: name and capacity, or a paper with its number and date
 */
public record FigureChoice(Accepted accepted, String by, String reason) {

    /** The figure that the rules state, or what their lines add up to. */
    public enum Accepted {
        STATED,
        COMPUTED
    }
}
