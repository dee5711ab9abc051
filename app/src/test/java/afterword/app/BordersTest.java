package afterword.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What may know what. Every rule counts the classes it judged: one that sees nothing has found nothing out. */
class BordersTest {

    /** Where the product learns what time it is and which zone the machine is in; nowhere else. */
    private static final String THE_ONE_CLOCK = "afterword.app.Main";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("afterword");

    private static final Set<String> CLOCKS = Set.of(
            "now",
            "today",
            "system",
            "systemUTC",
            "systemDefaultZone",
            "systemDefault",
            "tick",
            "tickMillis",
            "tickSeconds",
            "tickMinutes",
            "currentTimeMillis");

    private static final ArchRule NOBODY_ASKS_A_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(THE_ONE_CLOCK)
            .should()
            .accessTargetWhere(asksTheClock())
            .because("time is an argument: a plan must come out the same whoever computes it, wherever and whenever");

    @Test
    void theEngineKnowsTheJdkTheNullMarksAndTwoParsers() {
        assertThat(in("afterword.engine")).hasSizeGreaterThan(100);
        classes()
                .that()
                .resideInAPackage("afterword.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "org.snakeyaml.engine..",
                        "tools.jackson.core..",
                        "afterword.engine..")
                .check(PRODUCT);
    }

    @Test
    void proseKnowsTheEngineThreeParsersTheFillingInOfTemplatesAndNoConnection() {
        assertThat(in("afterword.prose")).hasSizeGreaterThan(50);
        classes()
                .that()
                .resideInAPackage("afterword.prose..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.lang..",
                        "java.math..",
                        "java.nio..",
                        "java.text..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.annotations..",
                        "org.apache.james.mime4j..",
                        "org.jsoup..",
                        "com.samskivert.mustache..",
                        "tools.jackson.core..",
                        "afterword.engine..",
                        "afterword.prose..")
                .check(PRODUCT);
    }

    @Test
    void theCalendarsKnowTheEngineAndTheHolidaysOfTheWorld() {
        assertThat(in("afterword.calendars")).hasSizeGreaterThan(4);
        classes()
                .that()
                .resideInAPackage("afterword.calendars..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "de.focus_shift.jollyday..",
                        "afterword.engine..",
                        "afterword.calendars..")
                .check(PRODUCT);
    }

    @Test
    void theHolidaysOfTheWorldAreKnownToTheCalendarsAlone() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
        noClasses()
                .that()
                .resideOutsideOfPackage("afterword.calendars..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.focus_shift..")
                .check(PRODUCT);
    }

    @Test
    void nobodyButTheOneClockAsksWhatTimeItIsOrWhereWeAre() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
        assertThat(PRODUCT.contain(THE_ONE_CLOCK)).isTrue();
        NOBODY_ASKS_A_CLOCK.check(PRODUCT);
    }

    @Test
    void theWatchOverClocksSeesEveryWayToAskOne() {
        JavaClasses asking = new ClassFileImporter().importClasses(AsksTheClock.class);

        assertThatThrownBy(() -> NOBODY_ASKS_A_CLOCK.check(asking))
                .hasMessageContainingAll(
                        "Instant.now()",
                        "LocalDate.now(java.time.ZoneId)",
                        "Clock.systemUTC()",
                        "InstantSource.system()",
                        "ZoneId.systemDefault()",
                        "TimeZone.getDefault()",
                        "System.currentTimeMillis()",
                        "java.util.Date.<init>()",
                        "Calendar.getInstance()");
    }

    @Test
    void theEnginesPackagesFormNoCycle() {
        assertThat(packagesIn("afterword.engine")).hasSizeGreaterThan(6);
        slices().matching("afterword.engine.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void theAppsPackagesFormNoCycle() {
        assertThat(packagesIn("afterword.app")).isNotEmpty();
        slices().matching("afterword.app.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void theDatabaseIsKnownToItsOwnPackageAlone() {
        assertThat(in("afterword.app.postgres")).hasSizeGreaterThan(7);
        noClasses()
                .that()
                .resideOutsideOfPackage("afterword.app.postgres..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.postgresql..", "org.apache.commons.compress..", "org.tukaani..")
                .check(PRODUCT);
        classes()
                .that()
                .resideInAPackage("afterword.app.postgres..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.sun.security.auth.module..",
                        "org.jspecify.annotations..",
                        "org.postgresql..",
                        "org.apache.commons.compress..",
                        "org.tukaani..",
                        "afterword.app.postgres..")
                .check(PRODUCT);
    }

    @Test
    void whatMakesPdfsIsKnownToPaperAlone() {
        assertThat(in("afterword.app.paper")).hasSizeGreaterThan(10);
        noClasses()
                .that()
                .resideOutsideOfPackage("afterword.app.paper..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage("afterword.app.paper..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.net..", "afterword.app.storage..", "afterword.app.cli..")
                .check(PRODUCT);
    }

    @Test
    void shortCommandsKnowNothingOfTheDatabase() {
        assertThat(in("afterword.app.cli")).isNotEmpty();
        noClasses()
                .that()
                .resideInAnyPackage("afterword.app.cli..", "afterword.app.present..", "afterword.app.planning..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("afterword.app.postgres..")
                .check(PRODUCT);
    }

    @Test
    void noNameHidesWhatAClassIsFor() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..", "..misc..")
                .orShould()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)")
                .check(PRODUCT);
    }

    private static Set<String> in(String root) {
        Set<String> names = new TreeSet<>();
        for (JavaClass each : PRODUCT) {
            if (each.getPackageName().equals(root) || each.getPackageName().startsWith(root + ".")) {
                names.add(each.getName());
            }
        }
        return names;
    }

    private static Set<String> packagesIn(String root) {
        Set<String> packages = new TreeSet<>();
        in(root).forEach(name -> packages.add(name.substring(0, name.lastIndexOf('.'))));
        return packages;
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheClock() {
        return DescribedPredicate.describe("asks a clock or for the machine's zone", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            if (owner.getPackageName().startsWith("java.time") || owner.isEquivalentTo(System.class)) {
                return CLOCKS.contains(name);
            }
            if (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class)) {
                return name.equals("<init>");
            }
            return (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault"))
                    || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"));
        });
    }

    /** Asks in every way that is watched for; never run. */
    @SuppressWarnings({"unused", "JavaUtilDate", "JavaTimeDefaultTimeZone", "CheckReturnValue", "ReturnValueIgnored"})
    private static final class AsksTheClock {

        static java.util.List<Object> everyWay() {
            return java.util.List.of(
                    Instant.now(),
                    java.time.LocalDate.now(java.time.ZoneId.systemDefault()),
                    java.time.Clock.systemUTC(),
                    java.time.InstantSource.system(),
                    TimeZone.getDefault(),
                    System.currentTimeMillis(),
                    new Date(),
                    Calendar.getInstance());
        }
    }
}
