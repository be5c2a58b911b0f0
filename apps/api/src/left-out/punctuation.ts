/** Stands in the worker's bundle for the classes of characters that Markdown asks for, which the engine has as well. */
export const P: RegExp = /\p{P}/u;
export const S: RegExp = /\p{S}/u;
