package vn.guongsang.contest.definition;

/**
 * What is wrong with a pack, and where.
 *
 * @param line and column count from 1; 0 where the file as a whole is meant
 * @param path the place inside the document, as a JSON pointer
 */
public record PackProblem(String file, int line, int column, String path, String reason) {
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return path.isEmpty() ? place + ": " + reason : place + " " + path + ": " + reason;
    }
}
