package vn.guongsang.judging.kin;

/** A relative as the judge named them. */
record KinView(String name, String relation) {}
