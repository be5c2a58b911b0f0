/** Stands in the worker's bundle for what reads CSV back, which no route does. */
export default {};
