package vn.guongsang.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.transaction.xa.XAException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** What lies behind a failure for which nobody has thrown a refusal. */
enum Fault {
    /** The body broke off, or is not what its header says. */
    MALFORMED,
    /** The database is away or has no connection left: what was asked may be asked again. */
    AWAY,
    /** Two transactions met; this one wrote nothing. */
    COLLIDED,
    BROKEN;

    /** How the pool says that it has no living connection to lend; it gives these no SQL state. */
    private static final Pattern LENT_NONE =
            Pattern.compile("cquisition timeout|association of connection|Failed to enlist");

    private static final int RECORD_CHANGED = 1020;
    private static final int DEADLOCK = 1213;
    private static final int WAITED_TOO_LONG = 1205;
    private static final int DEEPEST = 20;

    static Fault of(Throwable failure) {
        if (failure instanceof IOException && readingTheForm(failure)) {
            return MALFORMED;
        }
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (away(cause) || Arrays.stream(cause.getSuppressed()).anyMatch(Fault::away)) {
                return AWAY;
            }
            if (cause instanceof SQLException sql && met(sql.getErrorCode())) {
                return COLLIDED;
            }
        }
        return BROKEN;
    }

    private static boolean readingTheForm(Throwable failure) {
        return Arrays.stream(failure.getStackTrace()).limit(DEEPEST).anyMatch(frame -> frame.getClassName()
                .endsWith(".FormBodyHandler"));
    }

    private static boolean away(Throwable cause) {
        if (cause instanceof JDBCConnectionException || cause instanceof XAException) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        return state == null
                ? LENT_NONE.matcher(String.valueOf(sql.getMessage())).find()
                : state.startsWith("08");
    }

    private static boolean met(int code) {
        return code == RECORD_CHANGED || code == DEADLOCK || code == WAITED_TOO_LONG;
    }
}
