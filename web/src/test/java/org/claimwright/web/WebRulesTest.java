package org.claimwright.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.flow.FlowScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.servlet.http.HttpServlet;
import java.io.Serializable;
import org.claimwright.web.planted.HastyHelper;
import org.claimwright.web.planted.TrustingServlet;
import org.claimwright.web.sheet.SheetServlet;
import org.junit.jupiter.api.Test;

/** Each rule holds, and is seen to fail on a class that was planted to break it. */
class WebRulesTest {
    private static final JavaClasses BUILT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.claimwright.web");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.claimwright.web.planted");

    @Test
    void pages_and_api_never_meet() {
        both(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.claimwright.api..", "org.claimwright.web.planted.api..", "jakarta.ws.rs..")
                .because("each is taken away without the other noticing"));
    }

    @Test
    void pages_never_see_an_entity() {
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
                .because("readers get records, made inside the transaction"));
    }

    @Test
    void what_outlives_a_request_can_be_stored() {
        both(classes()
                .that()
                .areAnnotatedWith(ViewScoped.class)
                .or()
                .areAnnotatedWith(SessionScoped.class)
                .or()
                .areAnnotatedWith(ConversationScoped.class)
                .or()
                .areAnnotatedWith(FlowScoped.class)
                .should()
                .implement(Serializable.class)
                .because("a session moves from node to node"));
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
    void what_is_sent_passes_a_page_or_proves_that_it_comes_from_one() {
        ArchRule rule = noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(HttpServlet.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableFrom(SheetServlet.class)
                .should()
                .haveNameMatching("do(Post|Put|Patch|Delete)|service")
                .because(
                        "a form of somebody else's could be sent there: pages ask for their view, SheetServlet for its header");
        rule.check(BUILT);
        assertThat(rule.evaluate(BROKEN).getFailureReport().toString()).contains(TrustingServlet.class.getName());
    }

    private static void both(ArchRule rule) {
        rule.allowEmptyShould(true).check(BUILT);
        assertThat(rule.evaluate(BROKEN).getFailureReport().toString()).contains(HastyHelper.class.getName());
    }
}
