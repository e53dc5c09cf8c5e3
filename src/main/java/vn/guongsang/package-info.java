/**
 * The house door: {@code Main} starts the portal and, when no {@code DB_URL} is given, the embedded MariaDB beneath it.
 *
 * <p>The floors above it are listed, bottom first, in {@code HouseTest}. This package may not be used by any of them.
 */
@NullMarked
package vn.guongsang;

import org.jspecify.annotations.NullMarked;
