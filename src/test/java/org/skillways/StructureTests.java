package org.skillways;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The direction of the arrows between packages, and what each may know. */
@AnalyzeClasses(packages = "org.skillways", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTests {

    @ArchTest
    static final ArchRule readingTouchesNeitherSpringNorNeo4j = noClasses()
            .that()
            .resideInAnyPackage(in("occupation", "finding", "framework", "onet"))
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
    static final ArchRule theCatalogueUsesFindingsAlone = noClasses()
            .that()
            .resideInAnyPackage(in("catalogue"))
            .should()
            .dependOnClassesThat(areOursOutside("catalogue", "finding"));

    @ArchTest
    static final ArchRule theDatabaseUsesNothingOfOurs = noClasses()
            .that()
            .resideInAnyPackage(in("database"))
            .should()
            .dependOnClassesThat(areOursOutside("database"));

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
            .resideInAnyPackage("org.jsoup..", "tools.jackson..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule theQuestionsKnowNoDocuments = noClasses()
            .that()
            .resideInAnyPackage(in("pathway"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("framework", "onet"));

    @ArchTest
    static final ArchRule theGuardStandsAlone = noClasses()
            .that()
            .haveSimpleName("GuardedServer")
            .should()
            .dependOnClassesThat(areOtherThanJavasAndItself());

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

    private static DescribedPredicate<JavaClass> areOtherThanJavasAndItself() {
        return JavaClass.Predicates.resideOutsideOfPackage("java..")
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("GuardedServer")))
                .and(DescribedPredicate.describe("are no primitives", type -> !type.isPrimitive() && !type.isArray()));
    }
}
