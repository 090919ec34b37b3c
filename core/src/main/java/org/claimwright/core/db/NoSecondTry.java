package org.claimwright.core.db;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * A query whose connection broke fails, and the request with it, to be sent again. EclipseLink would wait five seconds and
 * ask another connection, one that was not told whose rows may be seen.
 */
public class NoSecondTry implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
