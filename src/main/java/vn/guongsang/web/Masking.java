package vn.guongsang.web;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** Takes the secrets of receipt links and upload addresses out of what is logged. */
public final class Masking {
    private static final Pattern LONG_TOKEN = Pattern.compile("[A-Za-z0-9_-]{22,}");

    private Masking() {}

    public static String path(RoutingContext request) {
        return LONG_TOKEN.matcher(request.normalizedPath()).replaceAll("***");
    }
}
