package vn.guongsang.judging;

/** A relative as the judge named them. */
record KinView(String name, String relation) {}
