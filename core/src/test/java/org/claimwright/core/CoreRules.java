package org.claimwright.core;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.math.BigDecimal;
import java.time.Clock;
import javax.sql.DataSource;
import org.claimwright.core.time.EarlierTime;

/** What holds for every class of core. {@code root} is the package whose features are meant. */
final class CoreRules {
    private static final DescribedPredicate<JavaClass> STORED = annotatedWith(Entity.class)
            .<JavaClass>forSubtype()
            .or(annotatedWith(Embeddable.class))
            .or(annotatedWith(MappedSuperclass.class))
            .as("stored");

    private CoreRules() {}

    static ArchRule knowsNoWeb(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".signin")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..")
                .because(
                        "the domain is asked by pages and by the API alike; only the one sign-in mechanism reads requests");
    }

    static ArchRule featuresHaveNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().because("a feature is read by itself");
    }

    static ArchRule valuesDependOnNothingOfOurs(String root, String feature) {
        return noClasses()
                .that()
                .resideInAPackage(root + "." + feature + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.claimwright..")
                        .and(DescribedPredicate.not(resideInAPackage(root + "." + feature + ".."))))
                .because("everything else stands on " + feature);
    }

    static ArchRule storedClassesKnowNoContainer() {
        return noClasses()
                .that(STORED)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ejb..",
                        "jakarta.inject..",
                        "jakarta.enterprise..",
                        "jakarta.transaction..",
                        "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("a claim keeps its own rules, whoever runs it");
    }

    static ArchRule nothingIsSetOrGot() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(
                        DescribedPredicate.not(assignableTo(DataSource.class).or(assignableTo(Clock.class))))
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveNameMatching("(set(?!Up$)|get)\\p{Upper}.*")
                .because("an object is complete at birth and is asked in the trade's words");
    }

    static ArchRule emptyConstructorsAreForTheEntityManagerOnly() {
        return constructors()
                .that()
                .areDeclaredInClassesThat(STORED.and(
                        DescribedPredicate.not(modifier(JavaModifier.ABSTRACT).<JavaClass>forSubtype())))
                .and()
                .haveRawParameterTypes(new Class<?>[0])
                .should()
                .beProtected()
                .because("an entity without its facts is no entity");
    }

    static ArchRule onlyUseCasesAreGivenAnEntityManager() {
        return fields().that()
                .areAnnotatedWith(PersistenceContext.class)
                .or()
                .areAnnotatedWith(PersistenceUnit.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Dependent.class)
                .because("a use case is one transaction, and hands its entity manager to what helps it");
    }

    static ArchRule useCasesAskWhetherTheCallerMay() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(are(annotatedWith(Stateless.class)))
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new AskAccess())
                .because("what nobody allowed is denied");
    }

    static ArchRule storedFieldsAreExact() {
        return fields().that()
                .areDeclaredInClassesThat(STORED)
                .should()
                .notHaveRawType(BigDecimal.class)
                .andShould()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .andShould()
                .notHaveRawType(Double.class)
                .andShould()
                .notHaveRawType(Float.class)
                .because("amounts are whole minor units, rates and quantities have types of their own");
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("Clocks")
                .should()
                .callMethodWhere(target(new ReadsTheSystemClock()))
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("a test can move the clock that is given");
    }

    static ArchRule earlierTimesAreToldByTheDemonstrationOnly() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..core.demonstration..", "..core.time..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EarlierTime.class)
                .because("what somebody really did is dated when it was done");
    }

    static ArchRule namesSayWhat() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Service|Impl|Manager|Helper|Utils?|Dto|DTO)")
                .because("such a name says nothing of the trade");
    }
}
