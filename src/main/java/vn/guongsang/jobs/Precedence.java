package vn.guongsang.jobs;

/** Whether somebody is being served who goes before all work in the background; known to the floor that lets requests in. */
@FunctionalInterface
public interface Precedence {
    boolean taken();
}
