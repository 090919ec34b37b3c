package org.claimwright.api;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import java.time.Clock;

/** A call that finds out the time without being given a clock. */
final class ReadsTheSystemClock extends DescribedPredicate<AccessTarget> {
    ReadsTheSystemClock() {
        super("reads the system's clock");
    }

    @Override
    public boolean test(AccessTarget target) {
        String name = target.getName();
        return name.equals("currentTimeMillis")
                || target.getOwner().isEquivalentTo(Clock.class) && name.startsWith("system")
                || name.equals("now") && target instanceof AccessTarget.MethodCallTarget call && takesNoClock(call);
    }

    private static boolean takesNoClock(AccessTarget.MethodCallTarget call) {
        return call.getOwner().getPackageName().startsWith("java.time")
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
