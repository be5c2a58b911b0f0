/** A mutant is killed by the first counterexample; looking for a smaller one takes most of the time. */
import fc from "fast-check";

fc.configureGlobal({ endOnFailure: true });
