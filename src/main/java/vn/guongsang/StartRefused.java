package vn.guongsang;

/** The portal cannot start; the message is one clear sentence for the person at the terminal. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefused(String message) {
        super(message);
    }
}
