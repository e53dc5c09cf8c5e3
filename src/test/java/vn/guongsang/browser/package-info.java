/** Tests through a real chromium: what a person sees, hears read out and can reach with the keyboard. */
@org.jspecify.annotations.NullMarked
package vn.guongsang.browser;
