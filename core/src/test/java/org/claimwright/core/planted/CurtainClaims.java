package org.claimwright.core.planted;

import jakarta.ejb.Stateless;
import java.time.LocalDate;

/** Asks nobody's permission, and the system for the time. */
@Stateless
public class CurtainClaims {
    public LocalDate submit() {
        return LocalDate.now();
    }
}
