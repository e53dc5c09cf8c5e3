package vn.guongsang.faults;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Lets the packaged portal die at a named point, without a word of it in the portal: {@code Class#method@entry:3} ends the
 * process when it enters that method for the third time, {@code @exit} when it returns from it.
 */
public final class CrashAgent implements ClassFileTransformer {
    private static final ClassDesc POINT = ClassDesc.of("vn.guongsang.faults.CrashPoint");
    private static final MethodTypeDesc NOTHING = MethodTypeDesc.ofDescriptor("()V");
    private final String type;
    private final String method;
    private final boolean atEntry;

    private CrashAgent(String point) {
        type = point.substring(0, point.indexOf('#')).replace('.', '/');
        method = point.substring(point.indexOf('#') + 1, point.indexOf('@'));
        atEntry = point.endsWith("@entry");
    }

    /** Comes into a portal that runs: one that is begun with an agent may not use what Java has learned of it. */
    public static void agentmain(String argument, Instrumentation instrumentation)
            throws IOException, UnmodifiableClassException {
        int colon = argument.indexOf(':');
        int equals = argument.indexOf('=');
        instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(argument.substring(0, equals)));
        arm(argument.substring(equals + 1, colon), Integer.parseInt(argument.substring(colon + 1)), instrumentation);
    }

    private static void arm(String point, int passages, Instrumentation instrumentation)
            throws UnmodifiableClassException {
        CrashPoint.after(passages);
        var agent = new CrashAgent(point);
        instrumentation.addTransformer(agent, true);
        for (Class<?> loaded : instrumentation.getAllLoadedClasses()) {
            if (loaded.getName().replace('.', '/').equals(agent.type)) {
                instrumentation.retransformClasses(loaded);
            }
        }
    }

    /** The agent as a jar of its own, made of the classes of the tests. */
    static Path jar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", CrashAgent.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var part : new Class<?>[] {CrashAgent.class, CrashPoint.class}) {
                var name = part.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (var bytes = part.getClassLoader().getResourceAsStream(name)) {
                    bytes.transferTo(jar);
                }
            }
        }
        return file;
    }

    @Override
    public byte[] transform(
            ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        if (!type.equals(name)) {
            return null;
        }
        var code = atEntry ? CodeTransform.ofStateful(CrashAgent::atEntry) : (CodeTransform) CrashAgent::atReturn;
        var methods = MethodTransform.transformingCode(code);
        var format = ClassFile.of();
        return format.transformClass(
                format.parse(bytes),
                ClassTransform.transformingMethods(m -> m.methodName().equalsString(method), methods));
    }

    /** A class of its own for this would be sought by the boot loader, which may not give it to the agent. */
    private static CodeTransform atEntry() {
        var passed = new AtomicBoolean();
        return (builder, element) -> {
            if (passed.compareAndSet(false, true)) {
                builder.invokestatic(POINT, "passed", NOTHING);
            }
            builder.with(element);
        };
    }

    private static void atReturn(CodeBuilder builder, CodeElement element) {
        if (element instanceof ReturnInstruction) {
            builder.invokestatic(POINT, "passed", NOTHING);
        }
        builder.with(element);
    }
}
