/** Takes a report, tells whether its own words are a party's: a readout, a joint text, or what an organ writes of a contact. */
import { tellsOfContact } from "../../document/kind.ts";
import type { Passage } from "./draft.ts";

/** Whether the document speaks for its issuer, so that "the ministers discussed transit" is what that party says was discussed. */
export function speaksForIssuer({ doc, issuer }: Passage["report"]): boolean {
  if ((doc?.kind ?? "news") !== "news") return true;
  return (issuer ?? null) !== null && tellsOfContact(doc?.title ?? "");
}
