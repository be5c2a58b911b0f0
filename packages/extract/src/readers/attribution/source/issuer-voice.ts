/** Takes a report, tells whether its own words are a party's: a readout, a joint text, or what an organ writes of a contact. */

import { isAccount, tellsOfContact } from "../../../document/kind.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage } from "../draft.ts";
import { finite } from "../words.ts";

type Report = Passage["report"];

/** Whether the document speaks for its issuer, so that "the ministers discussed transit" is what that party says was discussed. */
export function speaksForIssuer(report: Report): boolean {
  const { doc } = report;
  if ((doc?.kind ?? "news") !== "news") return true;
  if (!doc) return false;
  let own = known.get(doc);
  if (own === undefined) {
    const organ = isOrgan(report);
    const titled = organ || (doc.outlet === null && doc.dateline === null);
    own =
      (titled && tellsOfContact(doc.title ?? "")) ||
      ((organ || doc.outlet === null) && namesContact(report, doc.title ?? ""));
    known.set(doc, own);
  }
  return own;
}

/** Whether an organ of a state or of several published the document. */
export const isOrgan = ({ doc, issuer }: Report): boolean =>
  (issuer ?? null) !== null || ORGAN.test(doc?.outlet ?? "");

/** Whether it is a release or readout that one state's organ issued in its own words. */
export const isOwnRelease = ({ doc, issuer }: Report): boolean =>
  (issuer ?? null) !== null && (doc?.kind === "news" || doc?.kind === "readout");

/** Per document, whose words it is in. */
const known = new WeakMap<NonNullable<Report["doc"]>, boolean>();

/** An outlet that is an organ of a state or of several. */
const ORGAN =
  /\b(?:ministry|department|secretariat|office|government|presidency|embassy|commission|council|cabinet|chancellery|palace|organi[sz]ation|european external action service|downing street|white house|kremlin|elys[ée]e)\b/i;

const CONTACT = new WordList(
  "meetings meeting calls call talks talk consultations consultation dialogues dialogue conversations conversation visits visit summits summit audiences audience",
);

/** What a headline says of a contact or a journey besides its nouns. */
const GOING = new WordList(
  "travel travels trip hosts meets speaks departs participation round tour engagement engagements roundtable discussion discussions lunch dinner",
);

const headlines = new WeakMap<Report, boolean>();

/** Whether a headline speaks of a contact or a journey: its text is an account of that. */
export function isOfContact(report: Report): boolean {
  let told = headlines.get(report);
  if (told === undefined) {
    told = report.analysed.sentences
      .slice(0, 4)
      .filter(({ paragraph }) => report.roles[paragraph] === "headline")
      .some(({ firstToken, endToken }) =>
        report.analysed.tokens
          .slice(firstToken, endToken)
          .some((token) => CONTACT.holds(token) || GOING.holds(token)),
      );
    headlines.set(report, told);
  }
  return told;
}

/** "Tenth Trilateral Foreign Ministers’ Meeting", "PM call with President X: 24 April": a headline that names a contact and has no verb, as no newspaper's has. */
function namesContact({ analysed, roles }: Report, title: string): boolean {
  const [sentence] = analysed.sentences;
  if (!sentence || roles[sentence.paragraph] !== "headline" || !isAccount(title)) return false;
  let names = false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = analysed.tokens[i];
    if (!token) break;
    if (CONTACT.holds(token)) names = true;
    else if (finite(token)) return false;
  }
  return names;
}
