package afterword.app.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the archive. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"afterword " + (version == null ? "(built from source)" : version)};
    }
}
