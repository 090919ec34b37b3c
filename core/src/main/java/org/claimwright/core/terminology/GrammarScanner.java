package org.claimwright.core.terminology;

import java.util.List;

/** Finds what breaks the grammar of a language around the terms of a dictionary. */
interface GrammarScanner {
    List<Finding> findings(String plain);
}
