/** Takes nothing; gives the whole conformance suite. */
import type { Case } from "../case.ts";
import { DOCUMENT_CASES } from "./documents.ts";
import { TOKEN_CASES } from "./tokens.ts";

/** Every case, by name; each gets two empty workspaces in a store that other cases use at the same time. */
export const CASES: readonly Case[] = [...DOCUMENT_CASES, ...TOKEN_CASES];
