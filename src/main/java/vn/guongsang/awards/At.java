package vn.guongsang.awards;

/** The contest and the board's version from which an act was decided; a page sends it back with every form. */
public record At(String slug, int version) {}
