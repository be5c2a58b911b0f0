/** Gives the operator's secret on every server of the tests that has a database. */
export const OPERATOR = "the-operator-of-the-tests";
