package vn.guongsang.reading.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The words before a child's command that shut it in. Each way is tried with a harmless program before it is trusted,
 * because whether a kernel or container allows it cannot be read off anywhere.
 */
record SandboxCommand(Sandbox strength, List<String> base) {
    private static final List<String> BUBBLEWRAP = List.of(
            "--unshare-all",
            "--die-with-parent",
            "--new-session",
            "--clearenv",
            "--setenv",
            "PATH",
            "/usr/bin:/bin",
            "--setenv",
            "LANG",
            "C.UTF-8",
            "--setenv",
            "HOME",
            "/tmp",
            "--ro-bind",
            "/usr",
            "/usr",
            "--dev",
            "/dev",
            "--tmpfs",
            "/tmp");
    private static final List<String> MERGED = List.of("bin", "lib", "lib64", "sbin");
    private static final List<String> SETTINGS = List.of("/etc/alternatives", "/etc/ld.so.cache", "/etc/fonts");

    /** The strongest way that works here; "weak" asks for none on purpose. */
    static SandboxCommand strongest(String wanted) {
        if (!"weak".equalsIgnoreCase(wanted)) {
            var bubblewrap = bubblewrap();
            for (var proc : List.of(List.of("--proc", "/proc"), List.of("--ro-bind", "/proc", "/proc"))) {
                var command = new ArrayList<>(bubblewrap);
                command.addAll(proc);
                if (works(command)) {
                    return new SandboxCommand(Sandbox.STRONG, List.copyOf(command));
                }
            }
            var unshare = List.of("unshare", "-rn");
            if (works(unshare)) {
                return new SandboxCommand(Sandbox.NETWORKLESS, unshare);
            }
        }
        return new SandboxCommand(Sandbox.WEAK, List.of());
    }

    /** The whole command; the program may see the paths to read and write only below the paths to write. */
    List<String> around(List<String> program, List<Path> toRead, List<Path> toWrite) {
        var command = new ArrayList<>(base);
        if (strength == Sandbox.STRONG) {
            for (var path : toRead) {
                if (!path.startsWith("/usr")) {
                    command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
                }
            }
            for (var path : toWrite) {
                command.addAll(List.of("--bind", path.toString(), path.toString()));
            }
            command.addAll(List.of("--chdir", "/tmp"));
        }
        command.addAll(program);
        return command;
    }

    private static List<String> bubblewrap() {
        var command = new ArrayList<String>();
        command.add("bwrap");
        command.addAll(BUBBLEWRAP);
        for (var name : MERGED) {
            var path = Path.of("/", name);
            if (Files.isSymbolicLink(path)) {
                command.addAll(List.of("--symlink", "usr/" + name, path.toString()));
            } else if (Files.isDirectory(path)) {
                command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
            }
        }
        for (var path : SETTINGS) {
            command.addAll(List.of("--ro-bind-try", path, path));
        }
        return command;
    }

    private static boolean works(List<String> around) {
        try {
            var command = new ArrayList<>(around);
            command.add("/bin/true");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
