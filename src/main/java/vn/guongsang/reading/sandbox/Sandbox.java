package vn.guongsang.reading.sandbox;

/** How well the child that opens strangers' files is cut off from the machine. */
public enum Sandbox {
    /** Bubblewrap: no network, its own processes, and of the disk only the program, the system's tools and the file. */
    STRONG,
    /** No network, but the disk as the portal's user sees it. */
    NETWORKLESS,
    /** A process of its own with limits, and nothing else. */
    WEAK
}
