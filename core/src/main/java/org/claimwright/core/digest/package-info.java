/** Numbers that stand for bytes. */
package org.claimwright.core.digest;
