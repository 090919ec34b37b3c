/**
 * The database: where it is, who connects to it and in which shape its tables are.
 *
 * <p>PostgreSQL and only PostgreSQL. With {@code DB_URL} it is a server of yours; without, a PostgreSQL of our own is
 * started beside the application and keeps its data in the folder {@code DB_DIR}. Every setting is read from a system
 * property or, failing that, an environment variable of the same name; {@link org.claimwright.core.db.Setting} lists
 * them.
 *
 * <p>Two roles: the owner makes and changes tables, at start, in {@link org.claimwright.core.db.Migrations}; the
 * application reads and writes rows and owns nothing, so that row-level security holds for it. A start with an
 * application role that could step around row-level security is refused.
 *
 * <p>What the application has to tell the person who starts it goes to the logger {@code claimwright.start}: level INFO
 * for a line to show (the address of the set-up page, a first sign-in), level ERROR for the one sentence that says why
 * it does not start. The start command shows these lines on the console without their prefix; a server has them in its
 * log.
 */
package org.claimwright.core.db;
