package vn.guongsang.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One screenful of a list read by key, so that its cost does not grow with the table.
 *
 * @param next the key to continue after, or null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {}
