package org.papergraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.api.PaperGraph;

/** Floors, cycles, and who may touch which library. */
class ArchitectureTest {

    private static final String ROOT = "org.papergraph.";

    /** From the ground up: each may use those before it. */
    private static final List<String> FLOORS =
            List.of("paper", "source", "text", "extract", "resolve", "graph", "build", "api", "cli", "spark");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.papergraph");

    static Stream<String> floors() {
        return FLOORS.stream();
    }

    @Test
    void everyClassStandsOnAFloor() {
        assertThat(MAIN).isNotEmpty();
        classes().should().resideInAnyPackage(packages(FLOORS)).check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aFloorUsesOnlyLowerFloors(String floor) {
        List<String> higher = FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size());
        noClasses()
                .that()
                .resideInAPackage(ROOT + floor)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(higher))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.papergraph.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTheGraphFloorTouchesNeo4jAndTheFacadeNamesItsDriverWhereItTakesOne() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "graph")).and(not(equivalentTo(PaperGraph.class))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(MAIN);
        assertThat(MAIN.get(PaperGraph.class).getDirectDependenciesFromSelf())
                .filteredOn(uses -> uses.getTargetClass().getPackageName().startsWith("org.neo4j"))
                .isNotEmpty()
                .allSatisfy(uses -> {
                    assertThat(uses.getTargetClass().getName()).isEqualTo("org.neo4j.driver.Driver");
                    assertThat(uses.getDescription())
                            .contains("PaperGraph.connect(org.neo4j.driver.Driver, java.lang.String)");
                });
    }

    @Test
    void onlyTheTextFloorTouchesOpenNlp() {
        only("text").touch("opennlp..");
    }

    @Test
    void onlyTheTextFloorTouchesTheEmbeddingModelAndThereOneClass() {
        String[] libraries = {"dev.langchain4j..", "ai.onnxruntime..", "ai.djl.."};
        noClasses()
                .that()
                .haveNameNotMatching("org\\.papergraph\\.text\\.MiniLm(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(MAIN);
    }

    @Test
    void onlySourcesTheFacadeAndTheCommandLineTouchJackson() {
        only("source", "api", "cli").touch("tools.jackson..", "com.fasterxml.jackson..");
    }

    @Test
    void onlySourcesTouchTheParsersOfMarkupAndOfPythonLiterals() {
        only("source").touch("org.jsoup..", "net.razorvine..");
    }

    @Test
    void onlySourcesReadAndTheFacadeWritesCsvAndXml() {
        only("source", "api").touch("de.siegmar.fastcsv..", "javax.xml..");
    }

    @Test
    void onlyTheCommandLinesTouchTheirLibraries() {
        only("cli", "spark").touch("picocli..", "me.tongfei..");
    }

    @Test
    void onlyTheSparkFloorTouchesSparkAndItsNeighbours() {
        only("spark").touch("org.apache.spark..", "org.apache.hadoop..", "scala..");
    }

    @Test
    void theGroundFloorUsesTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(ROOT + "paper")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + "paper", "org.jspecify.annotations..")
                .check(MAIN);
    }

    @Test
    void concreteClassesAreFinal() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
    }

    private static String[] packages(List<String> floors) {
        return floors.stream().map(floor -> ROOT + floor).toArray(String[]::new);
    }

    private static Only only(String... floors) {
        return new Only(List.of(floors));
    }

    private record Only(List<String> floors) {

        void touch(String... libraries) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages(floors))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries)
                    .check(MAIN);
        }
    }
}
