package vn.guongsang;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * After every migration, gives the runtime account its rights table by table: rows everywhere, but in the audit only
 * reading and adding. It can never alter, drop, or change what was noted.
 */
public final class RuntimeGrants implements Callback {
    private static final Set<String> APPEND_ONLY = Set.of("audit_event", "audit_link", "audit_checkpoint");

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        var account = context.getConfiguration().getPlaceholders().get("runtimeAccount");
        int at = account.lastIndexOf('@');
        var grantee = quoted(account.substring(0, at)) + "@" + quoted(account.substring(at + 1));
        try (var statement = context.getConnection().createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                var rights = APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
                statement.execute("GRANT " + rights + " ON `" + table + "` TO " + grantee);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot grant the runtime account its rights: " + e.getMessage(), e);
        }
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    @Override
    public String getCallbackName() {
        return "runtime-grants";
    }
}
