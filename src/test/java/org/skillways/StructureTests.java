package org.skillways;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.reactive.ReactiveSession;
import org.skillways.cypher.QueryRunner;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.modulith.core.ApplicationModules;

/** The direction of the arrows between packages, and what each may know. */
@AnalyzeClasses(packages = "org.skillways", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTests {

    @ArchTest
    static final ArchRule readingTouchesNeitherSpringNorNeo4j = noClasses()
            .that()
            .resideInAnyPackage(in("occupation", "finding", "framework", "onet", "outlook", "transition"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.neo4j..");

    @ArchTest
    static final ArchRule identityAndFindingsUseNothingOfOurs = noClasses()
            .that()
            .resideInAnyPackage(in("occupation", "finding"))
            .should()
            .dependOnClassesThat(areOursOutside("occupation", "finding"));

    @ArchTest
    static final ArchRule readersUseIdentityAndFindingsAlone = noClasses()
            .that()
            .resideInAnyPackage(in("framework"))
            .should()
            .dependOnClassesThat(areOursOutside("framework", "occupation", "finding"));

    @ArchTest
    static final ArchRule releasesUseIdentityAndFindingsAlone = noClasses()
            .that()
            .resideInAnyPackage(in("onet"))
            .should()
            .dependOnClassesThat(areOursOutside("onet", "occupation", "finding"));

    @ArchTest
    static final ArchRule workbooksUseIdentityAndFindingsAlone = noClasses()
            .that()
            .resideInAnyPackage(in("outlook"))
            .should()
            .dependOnClassesThat(areOursOutside("outlook", "occupation", "finding"));

    @ArchTest
    static final ArchRule theDoorToNeo4jUsesFindingsAlone = noClasses()
            .that()
            .resideInAnyPackage(in("cypher"))
            .should()
            .dependOnClassesThat(areOursOutside("cypher", "finding"));

    /** Database name, bookmarks, access mode, time limit and retries are decided in one place. */
    @ArchTest
    static final ArchRule nobodyElseOpensTheDoorToNeo4j = noClasses()
            .that()
            .resideOutsideOfPackages(in("cypher"))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Driver.class,
                    GraphDatabase.class,
                    Session.class,
                    SimpleQueryRunner.class,
                    TransactionContext.class,
                    ReactiveSession.class,
                    AsyncSession.class,
                    ExecutableQuery.class,
                    Neo4jClient.class,
                    Neo4jTemplate.class);

    @ArchTest
    static final ArchRule theDatabaseUsesTheDoorAlone = noClasses()
            .that()
            .resideInAnyPackage(in("database"))
            .should()
            .dependOnClassesThat(areOursOutside("database", "cypher"));

    @ArchTest
    static final ArchRule derivationKnowsNoPathwaysAndNoDocuments = noClasses()
            .that()
            .resideInAnyPackage(in("derivation"))
            .should()
            .dependOnClassesThat(areOursOutside("derivation", "transition", "cypher", "occupation", "embedding"));

    @ArchTest
    static final ArchRule pathwaysReadAlone = noClasses()
            .that()
            .resideInAnyPackage(in("pathway"))
            .should()
            .dependOnClassesThat(areOursOutside("pathway", "transition", "cypher", "occupation", "embedding"));

    @Test
    void noPackageHasMoreThanTwentyFiles() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java"))) {
            assertThat(folders.filter(Files::isDirectory)).allSatisfy(folder -> {
                try (var files = Files.list(folder)) {
                    assertThat(files.filter(Files::isRegularFile).count())
                            .as(folder.toString())
                            .isLessThanOrEqualTo(20);
                }
            });
        }
    }

    @ArchTest
    static final ArchRule controllersNeverRunCypher = noClasses()
            .that()
            .resideInAPackage("org.skillways.api")
            .and()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(QueryRunner.class.getName());

    /** Pages show queries, and never run them. */
    @ArchTest
    static final ArchRule pagesNeverRunCypher = noClasses()
            .that()
            .resideInAnyPackage(in("explorer"))
            .should()
            .dependOnClassesThat(areOursOutside("explorer", "pathway", "occupation", "cypher", "database", "export"))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(QueryRunner.class.getName());

    @ArchTest
    static final ArchRule nobodyUsesThePages = noClasses()
            .that()
            .resideOutsideOfPackages(in("explorer"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("explorer"));

    @ArchTest
    static final ArchRule nobodyUsesTheApi = noClasses()
            .that()
            .resideOutsideOfPackages(in("api", "command"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("api"));

    @ArchTest
    static final ArchRule nobodyUsesTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages(in("command"))
            .and()
            .doNotHaveFullyQualifiedName(Skillways.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("command"));

    @ArchTest
    static final ArchRule loadingNeverParses = noClasses()
            .that()
            .resideInAnyPackage(in("graph"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "tools.jackson..", "de.siegmar.fastcsv..", "org.dhatim..");

    @ArchTest
    static final ArchRule theGuardStandsAlone = noClasses()
            .that()
            .haveNameMatching(".*\\.(GuardedServer|ClassArchive)")
            .should()
            .dependOnClassesThat(areOtherThanJavasAndTheGuard());

    @ArchTest
    static final ArchRule fieldsAreNotWidelyVisible =
            fields().that().doNotHaveModifier(JavaModifier.STATIC).should().notBePublic();

    @ArchTest
    static final ArchRule exceptionsAreUnchecked =
            classes().that().areAssignableTo(Exception.class).should().beAssignableTo(RuntimeException.class);

    @Test
    void modulesUseOnlyWhatOthersPublish() {
        ApplicationModules.of(Skillways.class).verify();
    }

    private static String[] in(String... packages) {
        return Arrays.stream(packages)
                .map(name -> "org.skillways." + name + "..")
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> areOursOutside(String... packages) {
        var ours = JavaClass.Predicates.resideInAPackage("org.skillways..");
        return ours.and(JavaClass.Predicates.resideOutsideOfPackages(in(packages)));
    }

    private static DescribedPredicate<JavaClass> areOtherThanJavasAndTheGuard() {
        return JavaClass.Predicates.resideOutsideOfPackages("java..", "javax.management..", "com.sun.management..")
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("GuardedServer")))
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("ClassArchive")))
                .and(DescribedPredicate.describe("are no primitives", type -> !type.isPrimitive() && !type.isArray()));
    }
}
