import fc from 'fast-check';

// Each mutant runs every property that covers it, and a few runs of one are enough to see a fault.
fc.configureGlobal({ numRuns: 20 });
