package org.claimwright.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import org.claimwright.api.planted.HastyManager;
import org.junit.jupiter.api.Test;

/** Each rule holds, and is seen to fail on a class that was planted to break it. */
class ApiRulesTest {
    private static final JavaClasses BUILT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.claimwright.api");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.claimwright.api.planted");

    @Test
    void api_and_pages_never_meet() {
        both(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.claimwright.web..", "org.claimwright.api.planted.web..", "jakarta.faces..")
                .because("each is taken away without the other noticing"));
    }

    @Test
    void the_api_never_sees_an_entity() {
        both(noClasses()
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .because("what is published is a record of its own, which only grows"));
    }

    @Test
    void time_comes_from_the_clock() {
        both(noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(new ReadsTheSystemClock()))
                .because("a test can move the clock that is given"));
    }

    @Test
    void names_say_what() {
        both(noClasses()
                .should()
                .haveNameMatching(".*(Service|Impl|Manager|Helper|Utils?|Dto|DTO|Controller)")
                .because("such a name says nothing of the trade"));
    }

    @Test
    void a_resource_is_made_once() {
        both(classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(ApplicationScoped.class)
                .because("it keeps nothing of a request, and to make it anew is to make all it calls anew"));
    }

    private static void both(ArchRule rule) {
        rule.check(BUILT);
        assertThat(rule.evaluate(BROKEN).getFailureReport().toString()).contains(HastyManager.class.getName());
    }
}
