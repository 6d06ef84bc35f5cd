import fc from 'fast-check';

// Each mutant runs every property that covers it: a few archives are enough to see a fault, and two hundred take minutes.
fc.configureGlobal({ numRuns: 20 });
