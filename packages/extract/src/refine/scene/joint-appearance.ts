/** Takes a transcript of several who speak side by side, gives the meeting that their words say they have come from. */

import type { Sentence, Token } from "@readout/english";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { speakersByParagraph } from "../../mentions/resolve/speakers.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { ASIDE, createDraft } from "../../readers/meeting/draft/draft.ts";
import { partiesOf, unite } from "../../readers/meeting/party/party-drafts.ts";
import type { Report } from "../../report.ts";
import { WordList } from "../../word-list.ts";

/** Nouns by which the speakers of a joint appearance say that they have met. */
const MET_WORDS = new WordList(
  "meeting talks discussion discussions conversation conversations consultations dialogue",
);

/** Verbs by which they do, behind "we". */
const TALKED_WORDS = new WordList("discussed talked spoke exchanged reviewed met concluded finished signed");

/** "X and Y at a Joint Press Availability", "Joint press conference with Y": the meeting of those who speak of "our meeting"; null where they don't, or where one side speaks. */
export function jointAppearance(report: Report): EventDraft | null {
  const { tokens, sentences } = report.analysed;
  const headline = sentences.find((sentence) => report.roles[sentence.paragraph] === "headline");
  if (!headline) return null;
  const title = tokens.slice(headline.firstToken, headline.endToken);
  if (!title.some(({ lower }) => isOneOf(lower, "joint", "press", "media", "with", "and"))) return null;
  if (title.some(({ lower }) => isOneOf(lower, "forum", "panel", "interview"))) return null;
  const mentions = report.mentions.filter(({ sentence }) => sentence === headline.index);
  const people = sidesOf(report, mentions);
  // "Joint press conference of the foreign ministers of A and B"
  const named =
    people.length > 0
      ? people
      : unite(
          [],
          partiesOf(
            report,
            mentions.filter(({ kind, members }) => kind === "group" && members.length === 2),
            null,
          ),
        );
  const parties = named.length > 1 ? named : unite(named, speakingWith(report, named));
  if (parties.length < 2) return null;
  const told =
    sentences.find((sentence) => tellsOfMeeting(report, sentence)) ?? welcome(report, named, title);
  if (!told) return null;
  const at = meetingWord(report, told) ?? told.firstToken;
  const draft = createDraft(report, {
    sentence: told,
    at,
    noun: at,
    kind: null,
    clause: [told.firstToken, told.endToken],
    parties,
    headline: true,
    reader: "meetings:joint_appearance",
  });
  draft.mode = "in_person";
  draft.formats = [];
  draft.levelWord = null;
  // "We have just completed a summit with A and B": those two who speak are another room.
  if (parties.length === 2) draft.reasons.push(ASIDE);
  return draft;
}

const sidesOf = (report: Report, mentions: readonly Mention[]): PartyDraft[] =>
  unite(
    [],
    partiesOf(
      report,
      mentions.filter(({ entity, person }) => entity !== null && person !== null),
      null,
    ),
  );

/** Who answers the one that the headline names: the people whose labels stand before what is said. */
function speakingWith(report: Report, [own]: readonly PartyDraft[]): PartyDraft[] {
  if (!own) return [];
  const speakers = [...speakersByParagraph(report.analysed, report.mentions).values()];
  return speakers.some(({ entity }) => entity === own.entity) ? sidesOf(report, [...new Set(speakers)]) : [];
}

/** The first sentence in which one of two whom the headline names, and who both speak, thanks or greets the other; undefined where there is none, or others lead through the talk. */
function welcome(
  report: Report,
  named: readonly PartyDraft[],
  title: readonly Token[],
): Sentence | undefined {
  const speakers = speakersByParagraph(report.analysed, report.mentions);
  const sides = new Set([...speakers.values()].map(({ entity }) => entity));
  const led =
    title[0]?.lower !== "joint" &&
    report.analysed.tokens.some(({ lower }) => lower === "moderator" || lower === "panel");
  if (led || named.length < 2 || !named.every(({ entity }) => sides.has(entity))) return undefined;
  return report.analysed.sentences.find(
    ({ paragraph, start, end }) =>
      report.roles[paragraph] === "body" && GREETS.test(report.text.slice(start, end)),
  );
}

/** "thank you for hosting us", "to host my colleague", "for being here today", "it's good to see you", "organizing this meeting". */
const GREETS =
  /\bto (?:host|welcome|receive) my\b|\bfor (?:hosting|having|welcoming|receiving) (?:us|me)\b|\bfor being here\b|\bto see you\b|\bto have (?:him|her|you|them) here\b|\bthis meeting\b/i;

const tellsOfMeeting = (report: Report, sentence: Sentence): boolean =>
  report.roles[sentence.paragraph] === "body" && meetingWord(report, sentence) !== null;

/** The noun in "we had a good meeting", "our discussions today", the verb in "we also discussed"; null where nothing like it is said. */
function meetingWord(report: Report, sentence: Sentence): number | null {
  const { tokens } = report.analysed;
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    if (TALKED_WORDS.holds(tokens[i])) {
      let back = i - 1;
      while (back > i - 4 && /^(?:also|just|now|have|had|['’]?ve)$/.test(tokens[back]?.lower ?? "")) back--;
      // "the Secretary and I have just signed"
      const both = tokens[back]?.lower === "i" && tokens[back - 1]?.lower === "and";
      if (both || tokens[back]?.lower === "we") return i;
      continue;
    }
    if (!MET_WORDS.holds(tokens[i])) continue;
    for (let k = i - 1; k >= Math.max(sentence.firstToken, i - 5); k--) {
      const word = (tokens[k] as Token).lower;
      if (word === "our") return i;
      if (isOneOf(word, "had", "held") && /^(?:we|just|i|have|['’]ve)$/.test(tokens[k - 1]?.lower ?? ""))
        return i;
      if (isOneOf(word, "next", "no", "will", "last")) break;
    }
  }
  return null;
}
