package org.claimwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.claimwright.core.planted.BackdatedClaims;
import org.claimwright.core.planted.ClaimManager;
import org.claimwright.core.planted.CurtainClaims;
import org.claimwright.core.planted.HangingClaim;
import org.claimwright.core.planted.PlantedPage;
import org.claimwright.core.planted.cycle.a.There;
import org.claimwright.core.planted.money.Coin;
import org.junit.jupiter.api.Test;

/** Each rule holds, and each is seen to fail on a class that was planted to break it. */
class CoreRulesTest {
    private static final String CORE = "org.claimwright.core";
    private static final String PLANTED = "org.claimwright.core.planted";

    private static final JavaClasses BUILT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void core_knows_no_web() {
        CoreRules.knowsNoWeb(CORE).check(BUILT);
        breaks(CoreRules.knowsNoWeb(PLANTED), PlantedPage.class);
    }

    @Test
    void features_have_no_cycles() {
        CoreRules.featuresHaveNoCycles(CORE).check(BUILT);
        breaks(CoreRules.featuresHaveNoCycles(PLANTED + ".cycle"), There.class);
    }

    @Test
    void money_problem_and_time_depend_on_nothing_of_ours() {
        for (String feature : new String[] {"money", "problem", "time"}) {
            CoreRules.valuesDependOnNothingOfOurs(CORE, feature).check(BUILT);
        }
        breaks(CoreRules.valuesDependOnNothingOfOurs(PLANTED, "money"), Coin.class);
    }

    @Test
    void stored_classes_know_no_container() {
        both(CoreRules.storedClassesKnowNoContainer(), HangingClaim.class);
    }

    @Test
    void nothing_is_set_or_got() {
        both(CoreRules.nothingIsSetOrGot(), HangingClaim.class);
    }

    @Test
    void empty_constructors_are_for_the_entity_manager_only() {
        both(CoreRules.emptyConstructorsAreForTheEntityManagerOnly(), HangingClaim.class);
    }

    @Test
    void stored_fields_are_exact() {
        both(CoreRules.storedFieldsAreExact(), HangingClaim.class);
    }

    @Test
    void only_use_cases_are_given_an_entity_manager() {
        both(CoreRules.onlyUseCasesAreGivenAnEntityManager(), ClaimManager.class);
    }

    @Test
    void use_cases_ask_whether_the_caller_may() {
        both(CoreRules.useCasesAskWhetherTheCallerMay(), CurtainClaims.class);
    }

    @Test
    void time_comes_from_the_clock() {
        both(CoreRules.timeComesFromTheClock(), CurtainClaims.class);
    }

    @Test
    void earlier_times_are_told_by_the_demonstration_only() {
        both(CoreRules.earlierTimesAreToldByTheDemonstrationOnly(), BackdatedClaims.class);
    }

    @Test
    void names_say_what() {
        both(CoreRules.namesSayWhat(), ClaimManager.class);
    }

    private static void both(ArchRule rule, Class<?> planted) {
        rule.check(BUILT);
        breaks(rule, planted);
    }

    private static void breaks(ArchRule rule, Class<?> planted) {
        assertThat(rule.evaluate(BROKEN).getFailureReport().toString()).contains(planted.getName());
    }
}
