package org.claimwright.core;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.OpenToAll;

/** Follows a use case through core until it asks {@link Access}. */
final class AskAccess extends ArchCondition<JavaMethod> {
    AskAccess() {
        super("ask Access, or say why they are open to all");
    }

    @Override
    public void check(JavaMethod useCase, ConditionEvents events) {
        boolean holds = isOpen(useCase) || asks(useCase);
        events.add(new SimpleConditionEvent(useCase, holds, useCase.getFullName() + " asks nobody's permission"));
    }

    private static boolean isOpen(JavaMethod useCase) {
        return useCase.isAnnotatedWith(OpenToAll.class) || useCase.getOwner().isAnnotatedWith(OpenToAll.class);
    }

    private static boolean asks(JavaMethod useCase) {
        Set<JavaMember> seen = new HashSet<>(Set.of(useCase));
        Deque<JavaMember> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (AccessTarget target : used(open.pop())) {
                if (isQuestion(target)) {
                    return true;
                }
                target.resolveMember()
                        .filter(member -> isOurs(member.getOwner()))
                        .filter(seen::add)
                        .ifPresent(open::add);
            }
        }
        return false;
    }

    private static Iterable<AccessTarget> used(JavaMember member) {
        Stream<JavaAccess<?>> accesses =
                member instanceof JavaMethod method ? method.getAccessesFromSelf().stream() : Stream.of();
        return accesses.<AccessTarget>map(JavaAccess::getTarget)::iterator;
    }

    private static boolean isQuestion(AccessTarget target) {
        return target.getOwner().isEquivalentTo(Access.class)
                && (target.getName().startsWith("require") || target.getName().equals("caller"));
    }

    private static boolean isOurs(JavaClass owner) {
        return owner.getPackageName().startsWith("org.claimwright.core");
    }
}
