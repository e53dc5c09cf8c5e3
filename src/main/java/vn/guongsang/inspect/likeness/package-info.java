/**
 * So sánh với bài đã nhận: how like two works are, as numbers and as places, and the two rules that
 * say what a comparison gave. Pure, like the rest of {@code inspect}; knows the rules' common words alone.
 *
 * <p>Decisions. Text is compared by shingles of five syllables without case, marks and punctuation. One shingle in eight,
 * chosen by its hash and therefore the same in every text, is a key: an index of 100,000 texts stays small, and the share
 * of common keys strays from the true share by about 0.03 for a text of 1,400 words. A key that many works have (a slogan,
 * the contest's own phrases) tells nothing and is left out, unless most of the text is in another one: then a whole class
 * has copied the same work, and all its keys count. From half on two texts are alike, from a tenth on a person looks. Sound
 * is compared by its acoustic fingerprint, bit against bit at the best of all offsets within half a minute; the same
 * fingerprint's values are the keys that find the few recordings to compare with. Another tempo or another voice reading the
 * same words is not recognised.
 */
@NullMarked
package vn.guongsang.inspect.likeness;

import org.jspecify.annotations.NullMarked;
