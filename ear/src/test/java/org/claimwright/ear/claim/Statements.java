package org.claimwright.ear.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
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
        return told(SessionProfiler.StatementExecute, work).size();
    }

    /** Each statement in its turn, with places for its parameters; one of a batch for each of its rows. */
    List<String> asked(Supplier<?> work) {
        return told(SessionProfiler.SqlPrepare, work);
    }

    private List<String> told(String operation, Supplier<?> work) {
        Listener listener = new Listener(operation);
        ServerSession session = em.unwrap(ServerSession.class);
        session.setProfiler(listener);
        try {
            work.get();
        } finally {
            session.setProfiler(null);
        }
        return listener.heard;
    }

    private static final class Listener extends SessionProfilerAdapter {
        private final List<String> heard = new ArrayList<>();
        private final String listened;
        // timers ask the database meanwhile, from threads of their own
        private final Thread counted = Thread.currentThread();

        Listener(String listened) {
            this.listened = listened;
        }

        @Override
        public void startOperationProfile(String operation) {
            startOperationProfile(operation, null, 0);
        }

        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            if (listened.equals(operation) && Thread.currentThread() == counted) {
                heard.add(query == null ? "" : query.getSQLString());
            }
        }

        @Override
        public int getProfileWeight() {
            return SessionProfiler.ALL;
        }
    }
}
