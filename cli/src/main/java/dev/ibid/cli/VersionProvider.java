package dev.ibid.cli;

import java.util.Objects;
import picocli.CommandLine;

/** Reads the version from the manifest that the build wrote. */
final class VersionProvider implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "development");
        return new String[] {"ibid " + version, "Java " + Runtime.version()};
    }
}
