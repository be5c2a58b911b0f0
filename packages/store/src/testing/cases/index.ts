/** Gives the whole conformance suite. */
import type { Case } from "../case.ts";
import { ACROSS_CASES } from "./across.ts";
import { BACKUP_CASES } from "./backup.ts";
import { BATCH_CASES } from "./batches.ts";
import { DOCUMENT_CASES } from "./documents.ts";
import { MEETING_CASES } from "./meetings.ts";
import { QUERY_CASES } from "./queries.ts";
import { REVIEW_CASES } from "./reviews.ts";
import { TOKEN_CASES } from "./tokens.ts";

/** Every case, by name; each gets two empty workspaces in a store that other cases use at the same time. */
export const CASES: readonly Case[] = [
  ...DOCUMENT_CASES,
  ...QUERY_CASES,
  ...MEETING_CASES,
  ...ACROSS_CASES,
  ...REVIEW_CASES,
  ...BATCH_CASES,
  ...BACKUP_CASES,
  ...TOKEN_CASES,
];
