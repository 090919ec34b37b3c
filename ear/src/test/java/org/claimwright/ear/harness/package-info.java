/** What the tests of the whole product stand on: the built archives, a running product, a way to ask it. */
package org.claimwright.ear.harness;
