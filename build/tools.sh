# What the root commands share: a JDK 25 whatever `java` on the PATH is, and Maven running on it. Sourced, never run.

say() { printf '%s\n' "$*" >&2; }

# Is $1 the home of a JDK 25 or later? Reads its release file with the shell alone: every start of the product comes by.
jdk_at() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    jdk_version=
    while IFS='"' read -r key value rest; do
        case $key in JAVA_VERSION=) jdk_version=$value ;; esac
    done <"$1/release"
    major=${jdk_version%%[!0-9]*}
    [ -n "$major" ] && [ "$major" -ge 25 ]
}

# Sets and exports JAVA_HOME, and jdk_version. JAVA_HOME and JDK25_HOME come first, then where JDKs usually stand.
find_jdk() {
    for home in "${JAVA_HOME:-}" "${JDK25_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$home" ] && jdk_at "$home"; then
            JAVA_HOME=$home
            export JAVA_HOME
            return 0
        fi
    done
    say "Afterword needs a JDK 25 or later and found none."
    say "Install one (for example Temurin 25) and, if it is not in a usual place, set JAVA_HOME to it:"
    say "    export JAVA_HOME=/path/to/jdk-25"
    return 1
}

# Maven on that JDK. MAVEN_REPO_LOCAL names another local repository than ~/.m2/repository.
maven() {
    if ! command -v mvn >/dev/null 2>&1; then
        say "Afterword is built by Maven 3.8 or later, and there is no mvn on the PATH. Install it and try again."
        return 1
    fi
    MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED" \
        mvn -B -ntp -f "$here/pom.xml" ${MAVEN_REPO_LOCAL:+-Dmaven.repo.local="$MAVEN_REPO_LOCAL"} "$@" </dev/null
}
