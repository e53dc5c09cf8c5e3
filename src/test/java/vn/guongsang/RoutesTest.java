package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may call what stands twice: on the endpoint and in {@code routes.tsv}. A new route is a decision, written down. */
class RoutesTest {

    @Test
    void everyEndpointHasItsRowAndEveryRowItsEndpoint() throws IOException {
        assertThat(endpoints()).isEqualTo(rows());
    }

    static Map<String, String> rows() throws IOException {
        var rows = new TreeMap<String, String>();
        for (var line : Files.readAllLines(java.nio.file.Path.of("src/test/resources/routes.tsv"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var columns = line.split("\t");
                rows.put(columns[0] + " " + columns[1], columns[2]);
            }
        }
        return rows;
    }

    private static Map<String, String> endpoints() {
        var found = new TreeMap<String, String>();
        var house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.guongsang");
        for (var face : house) {
            if (face.isAnnotatedWith(Path.class)) {
                for (var method : face.getMethods()) {
                    verb(method).ifPresent(verb -> found.put(verb + " " + path(face, method), who(face, method)));
                }
            }
        }
        return found;
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(a -> a.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(JavaClass face, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var path = "/" + face.getAnnotationOfType(Path.class).value() + "/" + own;
        var tidy = path.replaceAll("/+", "/").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
        return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
    }

    private static String who(JavaClass face, JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return "everyone";
        }
        var roles = method.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> face.tryGetAnnotationOfType(RolesAllowed.class));
        if (roles.isPresent()) {
            return Arrays.stream(roles.get().value()).collect(Collectors.toCollection(TreeSet::new)).stream()
                    .collect(Collectors.joining(","));
        }
        if (method.isAnnotatedWith(Authenticated.class) || face.isAnnotatedWith(Authenticated.class)) {
            return "staff";
        }
        return face.isAnnotatedWith(PermitAll.class) ? "everyone" : "nobody";
    }
}
