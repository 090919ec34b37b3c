package org.claimwright.ear.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts how often the database is asked; a batch of rows that goes out as one counts once. */
@Dependent
public class Statements {
    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    int during(Supplier<?> work) {
        Counter counter = new Counter();
        ServerSession session = em.unwrap(ServerSession.class);
        session.setProfiler(counter);
        try {
            work.get();
        } finally {
            session.setProfiler(null);
        }
        return counter.executed.get();
    }

    private static final class Counter extends SessionProfilerAdapter {
        private final AtomicInteger executed = new AtomicInteger();
        // timers ask the database meanwhile, from threads of their own
        private final Thread counted = Thread.currentThread();

        @Override
        public void startOperationProfile(String operation) {
            if (SessionProfiler.StatementExecute.equals(operation) && Thread.currentThread() == counted) {
                executed.incrementAndGet();
            }
        }

        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            startOperationProfile(operation);
        }

        @Override
        public int getProfileWeight() {
            return SessionProfiler.ALL;
        }
    }
}
