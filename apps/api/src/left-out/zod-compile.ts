/** Stands in the worker's bundle for zod's compiler of schemas, which makes code at run time: workerd forbids that. */
export const INVALID = Symbol.for("zod.compile.invalid");
export class ZodCompileAsyncError extends Error {}
export class ZodCompileUnsupportedError extends Error {}
const leftOut = (): never => {
  throw new Error("zod's compiler is left out of the worker");
};
export const compile = (): never => leftOut();
export const compileFn = (): never => leftOut();
export const withParser = (): never => leftOut();
