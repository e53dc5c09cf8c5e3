/**
 * Danh tính tác giả: the rules that keep judges from learning who wrote a work, in its text and in the name and metadata of
 * its files. Knows the rules' common words alone.
 *
 * <p>Decisions. An author's identity is found in the text whatever its marks, spaces and capitals, but a name that is also
 * a phrase must stand there as a name, and what the work says of its exemplar is content. In the text it warns; beside it,
 * it is only told, because judges get copies without.
 */
@NullMarked
package vn.guongsang.inspect.identity;

import org.jspecify.annotations.NullMarked;
