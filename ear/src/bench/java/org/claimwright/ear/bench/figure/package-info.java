/** What was measured: series, how far their values lie apart, results as a table and a file, two runs side by side. */
package org.claimwright.ear.bench.figure;
