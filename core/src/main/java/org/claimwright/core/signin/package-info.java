/**
 * How somebody comes in: with e-mail address and password in a browser, with a key in the API. A sign-in belongs to its
 * holder, who may be a person in several accounts. Nothing here knows an account before somebody is known, so the
 * database answers through functions of its owner only. Raises {@code SIGN_IN_FAILED}, {@code TOO_MANY_ATTEMPTS},
 * {@code PASSWORD_TOO_WEAK}, {@code LOGIN_SHARED}, {@code NOT_FOUND} and {@code NOT_ALLOWED}.
 */
package org.claimwright.core.signin;
