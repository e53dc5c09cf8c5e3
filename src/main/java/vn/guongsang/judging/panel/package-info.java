/**
 * Hội đồng giám khảo: who is to score what. Pure: the deal is worked out here from facts, shown, and applied elsewhere as
 * one act.
 *
 * <p>Decisions. Every entry of a prize group goes to every judge of its panel, less those who are barred: by the same unit
 * as the entry or one of its exemplars, by bearing an author's name, or by their own declaration, which lasts for ever. A
 * pair once scored is never taken away; a pair not yet sealed is, when its judge has left the panel or turned out barred.
 */
@NullMarked
package vn.guongsang.judging.panel;

import org.jspecify.annotations.NullMarked;
