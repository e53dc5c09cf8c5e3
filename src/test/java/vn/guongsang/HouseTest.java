package vn.guongsang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can judge. Plain test methods: rules as static fields were seen never to run. */
class HouseTest {
    private static final String BASE = "vn.guongsang";

    /** The floors, bottom first: a package may use only those before it. */
    private static final List<String> FLOORS = List.of(
            "kernel",
            "storage",
            "audit",
            "jobs",
            "mail",
            "web",
            "papers",
            "upload",
            "reading",
            "people",
            "approval",
            "contest",
            "inspect",
            "exemplar",
            "entry",
            "screening",
            "judging",
            "awards",
            "register",
            "publishing",
            "home");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void aPackageUsesOnlyTheFloorsBelowIt() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            var above = FLOORS.subList(floor + 1, FLOORS.size()).stream()
                    .map(name -> BASE + "." + name + "..")
                    .toArray(String[]::new);
            if (above.length > 0) {
                noClasses()
                        .that(resideInAPackage(BASE + "." + FLOORS.get(floor) + ".."))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(above))
                        .allowEmptyShould(true)
                        .because("news travels upwards as events, never as calls")
                        .check(HOUSE);
            }
        }
    }

    @Test
    void everyPackageIsAFloor() {
        var strangers = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BASE + "."))
                .map(name -> name.substring(BASE.length() + 1).split("\\.")[0])
                .filter(name -> !FLOORS.contains(name))
                .distinct()
                .toList();
        assertThat(strangers).as("a new package is a decision: give it a floor").isEmpty();
    }

    @Test
    void nobodyUsesTheDoorOfTheHouse() {
        noClasses()
                .that(resideInAPackage(BASE + ".*.."))
                .should()
                .dependOnClassesThat(resideInAPackage(BASE))
                .check(HOUSE);
    }

    @Test
    void roomsInsideAFloorFormNoCycle() {
        for (var floor : FLOORS) {
            slices().assignedFrom(roomsOf(BASE + "." + floor))
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void onlyDesksOpenTransactions() {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Desk")
                .because("one place says where a transaction begins")
                .check(HOUSE);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Desk")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(HOUSE);
    }

    @Test
    void facesAreThinAndHidden() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .andShould(haveANameEndingIn("Pages", "Api"))
                .allowEmptyShould(true)
                .check(HOUSE);
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hibernate..", "jakarta.persistence.."))
                .allowEmptyShould(true)
                .because("a face asks a desk")
                .check(HOUSE);
    }

    @Test
    void desksKeepAwayFromSlowThings() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Desk")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.minio..", "org.apache.tika..", "io.quarkus.mailer.."))
                .because("no storage, parsing or mail inside a transaction")
                .check(HOUSE);
    }

    @Test
    void questionsToTheDatabaseArePackagePrivate() {
        classes()
                .that()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void nobodyCallsAnInheritedMethodOfARepository() {
        noClasses()
                .that(describe("are no repositories", c -> !c.isAssignableTo(PanacheRepositoryBase.class)))
                .should()
                .callMethodWhere(describe(
                        "an inherited repository method",
                        call -> call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                                && call.getTarget()
                                        .resolveMember()
                                        .map(m -> !m.getOwner().getPackageName().startsWith(BASE))
                                        .orElse(false)))
                .because("the named methods are the whole interface")
                .check(HOUSE);
    }

    @Test
    void entitiesStayInside() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(
                        describe("are doors or faces", c -> c.getSimpleName().matches(".*(Desk|Book|Pages|Api)")))
                .should(notShowAnEntity())
                .check(HOUSE);
    }

    @Test
    void thePureRoomsKnowNoFramework() {
        var frameworks = new String[] {"jakarta..", "io.quarkus..", "java.sql..", "org.hibernate..", "io.vertx.."};
        for (var room : List.of("inspect", "judging.statistics", "awards.allocation")) {
            noClasses()
                    .that(resideInAPackage(BASE + "." + room + ".."))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(frameworks))
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void timeAndChanceAreInjected() {
        noClasses().should().callMethod(Instant.class, "now").check(HOUSE);
        noClasses().should().callMethod(LocalDate.class, "now").check(HOUSE);
        noClasses().should().callConstructor(Random.class).check(HOUSE);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        fields().should().notBeAnnotatedWith(Inject.class).check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Service)")
                .check(HOUSE);
    }

    @Test
    void nobodyPrintsToTheConsole() {
        noClasses()
                .that(resideInAnyPackage(BASE + ".*.."))
                .and(describe(
                        "are not the reading worker, whose stdout is its line to the portal",
                        c -> !c.getSimpleName().equals("ReadingWorker")))
                .should()
                .accessField(System.class, "out")
                .check(HOUSE);
    }

    @Test
    void aRuleThatIsFalseIsRefused() {
        assertThatThrownBy(() -> classes().should().bePackagePrivate().check(HOUSE))
                .isInstanceOf(AssertionError.class);
    }

    /** Each package inside the floor, and what lies directly in it as one more. */
    private static SliceAssignment roomsOf(String floor) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass item) {
                var name = item.getPackageName();
                return name.equals(floor) || name.startsWith(floor + ".")
                        ? SliceIdentifier.of(name)
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "the rooms of " + floor;
            }
        };
    }

    private static ArchCondition<JavaClass> haveANameEndingIn(String... endings) {
        return new ArchCondition<>("have a name ending in " + String.join(" or ", endings)) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (List.of(endings).stream().noneMatch(item.getSimpleName()::endsWith)) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is a face with another name"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> notShowAnEntity() {
        return new ArchCondition<>("not show an entity") {
            @Override
            public void check(JavaMethod item, ConditionEvents events) {
                item.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                item, item.getFullName() + " shows the entity " + type.getSimpleName())));
            }
        };
    }
}
