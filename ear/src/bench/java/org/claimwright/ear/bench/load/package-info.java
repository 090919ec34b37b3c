/**
 * Many people at once: who reads, types and submits what, in which rhythm, and how many of them the product bears before
 * one of twenty requests of any kind takes longer than it may.
 */
package org.claimwright.ear.bench.load;
