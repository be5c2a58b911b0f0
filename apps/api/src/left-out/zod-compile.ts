/** Stands in the worker's bundle for zod's compiler of schemas, which makes code at run time: workerd forbids that. */
export const INVALID = Symbol.for("zod.compile.invalid");
export class ZodCompileAsyncError extends Error {}
export class ZodCompileUnsupportedError extends Error {}
export function compile(): never {
  throw new Error("zod's compile is left out of the worker");
}
export const withParser = compile;
export const compileFn = compile;
