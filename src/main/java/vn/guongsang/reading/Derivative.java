package vn.guongsang.reading;

/**
 * A file made for judges and the public.
 *
 * @param name file name inside the folder that was asked for; made by us, never by the sender
 * @param role reading, page, picture, video, audio, poster or loudness
 */
public record Derivative(String name, String role, String mediaType, long bytes) {}
