package org.claimwright.web.frame;

import java.io.Serializable;

/**
 * What is said last to somebody who is not signed in any more, in the words that they read.
 *
 * @param language tag of the language in which it is, such as {@code fr-CA}
 */
public record Farewell(String sentence, String language) implements Serializable {}
