/** Stands in the worker's bundle for zod's reader of JSON Schema, which nothing here calls. */
export function fromJSONSchema(): never {
  throw new Error("zod's fromJSONSchema is left out of the worker");
}
