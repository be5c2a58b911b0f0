/** Takes contacts of a body of which nobody is named ("NATO leaders met"), seats the side that issues the text where it says what "we" did there. */
import { lemmaAs, type Token } from "@readout/english";
import { JOINT_ACTS } from "../../data/meeting-verbs.ts";
import { type EventDraft, isContact, type PartyDraft } from "../../drafts.ts";
import { createParty } from "../../readers/meeting/party/party-drafts.ts";
import { isDialogue } from "../../readers/turns.ts";
import type { Report } from "../../report.ts";
import { isJoint } from "../speaker/signatories.ts";

/** How many sentences behind the contact may say so. */
const NEXT = 4;

/** Adds the issuer to each contact of one organisation's officers that the text goes on to tell of as its own, in place. */
export function seatWriter(report: Report, drafts: readonly EventDraft[]): void {
  if (report.issuer === null || isDialogue(report) || isJoint(report)) return;
  for (const draft of drafts) {
    if (!isContact(draft) || draft.status !== "occurred" || draft.headline) continue;
    const [body, ...others] = draft.parties;
    if (others.length > 0 || !/^(?:igo|bloc):/.test(body?.entity ?? "")) continue;
    const writer = writerBehind(report, draft.sentence, report.issuer);
    if (!writer) continue;
    draft.parties = [...draft.parties, writer];
    draft.anaphoric = false;
  }
}

/** "We also discussed" in the sentences behind one: the side that says so; null where none does. */
function writerBehind(report: Report, sentence: number, issuer: string): PartyDraft | null {
  const { tokens, sentences } = report.analysed;
  for (const { firstToken, endToken } of sentences.slice(sentence + 1, sentence + 1 + NEXT))
    for (let i = firstToken; i < endToken; i++) {
      const we = tokens[i] as Token;
      if (we.lower !== "we") continue;
      const verb = tokens[tokens[i + 1]?.upos === "ADV" ? i + 2 : i + 1];
      if (verb?.xpos === "VBD" && JOINT_ACTS.has(lemmaAs(verb, "VERB")))
        return createParty(issuer, [{ start: we.start, end: we.end }], { rule: "speaker_side" });
    }
  return null;
}
