/** Stands in the worker's bundle for zod's messages in other languages than English. */
export {};
