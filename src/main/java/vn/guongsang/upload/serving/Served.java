package vn.guongsang.upload.serving;

import vn.guongsang.upload.UploadView;

/**
 * One file as it goes out.
 *
 * @param objectKey where it is in storage
 * @param bytes its size
 * @param mediaType by our own detection
 * @param name the name it is saved under; built by us where the reader may not know the sender
 * @param etag without quotes; keyed per viewer where equal files must not be recognised
 * @param inline only for what we rendered ourselves; what people sent is always an attachment
 */
public record Served(String objectKey, long bytes, String mediaType, String name, String etag, boolean inline) {
    /** Bytes as somebody sent them. */
    public static Served original(UploadView upload, String mediaType, String etag) {
        return new Served(upload.objectKey(), upload.bytes(), mediaType, upload.name(), etag, false);
    }
}
