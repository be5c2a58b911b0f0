/** English as one object. */

import { analyse } from "./analyse.ts";
import type { Language } from "./language.ts";
import { lemma } from "./lemma.ts";

/** The English language: `analyse` and `lemma` under the interface that another language's package would offer. */
export const english: Language = { code: "en", analyse, lemma };
