/** Takes the headline and opening of a report, gives what kind of document it is (R20). */
import type { DocumentKind, SourceDocument } from "@readout/core";
import { ASKERS, isAddressed, speakerLabelEnd, wordsBeforeColon } from "./speaker-labels.ts";

const CONTACT = `(?:phone |telephone |video |virtual |bilateral |trilateral )?(?:calls?|meetings?|conversations?|video conference|discussions?)`;
const PRESS_CALL = /\b(?:press|background|on-the-record|conference) call\b/i;
const COMMUNIQUE = /\bcommuniqu[eé]s?(?![a-zà-ɏ])/i;
const JOINT =
  /\bJoint (?:Press |Ministerial |Leaders[’'] |Leaders[’']? |[A-Z]\S+ )?(?:Statement|Declaration)\b|\bJOINT (?:\S+ )?STATEMENT\b/;
/** "Joint declaration of the meeting of …": in small letters only where the headline opens with it and goes on as a title does. */
const JOINT_TITLE =
  /^joint (?:\S+ )?(?:statement|declaration) (?:of|by|on|from|between|following|after|at|adopted|issued)\b/i;
/** "Statement by the Foreign Ministers of A and B", "G7 Leaders’ Statement": several issue it, joint or not by its name. */
const ISSUED_BY_SEVERAL =
  /^(?:(?:text of )?(?:the |an? )?)?(?:statement|declaration) (?:(?:read out|issued|adopted|delivered|made) )?(?:by|of|from) (?:the )?(?:\S+ ){0,4}(?:ministers|secretaries|leaders|heads|governments|presidents|envoys|ambassadors)\b|\b(?:ministers|leaders)[’'] (?:statement|declaration)\b/i;
const ISSUING =
  /\b(?:issues?|releases?|publish(?:es)?|signs?|adopts?|welcomes?|rejects?|condemns?|in) (?:an? |the )?joint\b/i;
const READOUT = /^(?:joint )?readout\b|\breadout of\b|^summary of .{0,60}\b(?:call|meeting)\b/i;
const CONTACT_HEADLINE = new RegExp(
  String.raw`^(?:[A-Z(]\S*|of|the|for|and|to) .{0,140}[\u2019']s? (?:\S+ ){0,4}?${CONTACT} with\b`,
  "i",
);
/** "Joint press conference with …", "Transcript: remarks to the media by …", "X and Y at a Joint Press Availability". */
const SPOKEN =
  /^(?:(?:full |edited )?transcript(?: of|:)? (?:the )?)?(?:joint )?(?:remarks|interview|doorstop|opening (?:statement|remarks)|(?:press|media|news) (?:briefing|gaggle|conference|availability|statements?|remarks)|statements? to the (?:press|media))\b|^transcript\b|\bat an? (?:joint )?(?:press|media) (?:availability|conference)\b|\bbefore (?:(?:their|the|an?) )?(?:\S+ ){0,2}meeting$/i;
/** Lists under headings in capitals, which look like speakers' labels. */
const SHEET = /^(?:fact ?sheet|fact ?box|timeline|explainer|backgrounder|what they are|by the numbers)\b/i;
const RELEASED =
  /\b(?:following|text of (?:a|the)(?: following)?) (?:is (?:the )?)?(?:text of (?:a|the) )?(?:joint )?(?:statement|declaration)\b.{0,60}\b(?:by|of) the (?:governments?|secretary|foreign ministers|leaders|heads)\b/i;
/** What a headline of a statement by several holds, and what a line that gives one does: most don't, and the expressions above take long to set up. */
const NAMING = /statement|declaration/i;
const INTRODUCING = /following|text of/i;
const INTRODUCED =
  /\b(?:following (?:is (?:the|a) )?(?:text of (?:a|the) )?joint (?:statement|declaration)|the text of a joint statement by)\b/i;
/** "We, the Ministers of A and B, meeting in C": several speak. */
const WE_THE =
  /^(?:\d+\. ?)?we, (?:the )?(?:undersigned )?(?:\S+ ){0,4}(?:ministers|leaders|heads|governments|presidents|envoys|ambassadors|representatives|members)\b/i;
const ATTRIBUTABLE = /^the (?:below|following|statement below) is attributable to\b/i;

const CONTACT_TOLD =
  /\b(?:meets?(?: with)?|met with|receives|hosts|(?:speaks?|spoke) (?:by (?:tele)?phone )?(?:with|to)|holds? (?:[a-zà-ɏ]+ ){0,3}?(?:talks|consultations|conversation|sessions?|meetings?|rounds?|dialogue)) [a-zà-ɏ]|\b(?:telephone conversation|phone call|meeting|consultations|talks) (?:with|between|of)\b/i;
const OTHERWISE =
  /\b(?:fact ?sheet|remarks|statement|before|after|interview|roadmap|calls? (?:for|to|on))\b/i;

/** Whether a headline may tell of a contact: no fact sheet, remarks or statement. */
export const isAccount = (headline: string): boolean => !OTHERWISE.test(headline.slice(0, 300));

/** Whether a headline tells of a contact: what a party's own organ writes under it is that party's account. */
export const tellsOfContact = (headline: string): boolean =>
  isAccount(headline) && CONTACT_TOLD.test(headline.slice(0, 300));

/** "Prime Minister Roe: Welcome": an office and a name before a colon. */
const TURN = /^(?:\p{Lu}[\p{L}.-]+ ){1,4}\p{Lu}[\p{L}’'-]+: \S/u;

const areTurns = (lines: readonly string[]): boolean =>
  lines.filter((line) => wordsBeforeColon(line) >= 2 && wordsBeforeColon(line) <= 5 && TURN.test(line))
    .length > 1;

/** "SECRETARY DOE: Good morning": a speaker's label with an office or a form of address. */
function isLabelled(line: string): boolean {
  const end = speakerLabelEnd(line, 0, line.length);
  return end > 0 && isAddressed(line.slice(0, end)) && !ASKERS.test(line);
}

/** What a report is, from its headline, its first lines and how many speakers' labels it has. "news" where nothing says more. */
export function documentKind(headline: string, opening: readonly string[], labels: number): DocumentKind {
  const head = headline.slice(0, 300);
  const lines = opening.slice(0, 5).map((line) => line.slice(0, 400));
  if (PRESS_CALL.test(head)) return "press_call";
  const spoken = (labels >= 1 || areTurns(lines)) && SPOKEN.test(head);
  // One label alone where it opens what stands under the headline: a speech, or words before a meeting.
  if ((labels >= 3 && !SHEET.test(head)) || spoken || (labels >= 1 && lines.some(isLabelled)))
    return "transcript";
  if (COMMUNIQUE.test(head) && !ISSUING.test(head)) return "communique";
  const several =
    NAMING.test(head) && (JOINT.test(head) || JOINT_TITLE.test(head) || ISSUED_BY_SEVERAL.test(head));
  if (several && !ISSUING.test(head)) return "joint_statement";
  if (lines.some((line) => WE_THE.test(line))) return "joint_statement";
  if (lines.some((line) => INTRODUCING.test(line) && (RELEASED.test(line) || INTRODUCED.test(line))))
    return "joint_statement";
  if (READOUT.test(head) || (/[’']/.test(head) && CONTACT_HEADLINE.test(head))) return "readout";
  if (lines.some((line) => ATTRIBUTABLE.test(line))) return "readout";
  return "news";
}

/** How much of what was said a document of this kind gives (R23): a news story reports, a document is whole. */
export function completenessOf(kind: DocumentKind): SourceDocument["completeness"] {
  return kind === "news" || kind === "third_party" ? "report" : "full_text";
}
