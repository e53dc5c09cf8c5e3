package vn.guongsang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.instrument.ClassFileTransformer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A point that cannot be armed is never reached, and the JVM does not say so. */
class CrashAgentTest {
    @TempDir
    Path folder;

    static List<String> points() {
        return Killer.POINTS;
    }

    @ParameterizedTest
    @MethodSource("points")
    void everyNamedPointIsArmedByTheAgentAlone(String point) throws Exception {
        var type = point.substring(0, point.indexOf('#')).replace('.', '/');
        var jar = CrashAgent.jar(folder.resolve("agent.jar")).toUri().toURL();
        try (var alone = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader())) {
            var constructor = alone.loadClass(CrashAgent.class.getName()).getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            var agent = (ClassFileTransformer) constructor.newInstance(point);
            assertThat(passages(agent.transform(null, type, null, null, written(type))))
                    .isPositive();
        }
    }

    /** The build derives a class with interceptors from each desk; its methods are the desk's. */
    private static byte[] written(String type) throws Exception {
        var file = type.replaceAll("_Subclass$", "") + ".class";
        try (var bytes = CrashAgentTest.class.getClassLoader().getResourceAsStream(file)) {
            return bytes.readAllBytes();
        }
    }

    private static long passages(byte[] bytes) {
        return ClassFile.of().parse(bytes).methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .filter(element -> element instanceof InvokeInstruction call
                        && call.owner().asInternalName().endsWith("/CrashPoint"))
                .count();
    }
}
