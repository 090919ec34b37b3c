package org.claimwright.core.access;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells the database, first thing in every transaction, whose rows may be seen: row-level security does the rest. */
@InAccount
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AccountGuard {
    private static final String KEY = AccountGuard.class.getName();

    @Inject
    private CurrentCaller current;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Resource(lookup = "java:app/jdbc/claimwright")
    private DataSource database;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        UUID account = current.caller().map(Caller::accountId).orElse(null);
        if (account != null && !account.equals(transaction.getResource(KEY))) {
            choose(account);
            transaction.putResource(KEY, account);
        }
        return call.proceed();
    }

    // the true makes the setting end with the transaction, so that a pooled connection never carries it on
    private void choose(UUID account) throws SQLException {
        try (var connection = database.getConnection();
                var choose = connection.prepareStatement("select set_config('app.account', ?, true)")) {
            choose.setString(1, account.toString());
            choose.execute();
        }
    }
}
