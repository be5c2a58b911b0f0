/** Takes where a statement's content starts, gives where it stops: at its sentence's end, or where the sentence goes on in another voice. */

import type { Token } from "@readout/english";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { closesFronted, isFronted } from "../cue/fronted.ts";
import type { Passage } from "../draft.ts";
import { commaFrom, finite, isDash, isOpen, quoteOpening, tokenFrom, wordAt } from "../words.ts";
import { leavesObject } from "./behind-object.ts";
import {
  type Hold,
  type Place,
  stopAt,
  stopsAtComma,
  stopsAtDash,
  stopsAtJoin,
  stopsAtMark,
  stopsAtVenue,
} from "./clause-stops.ts";
import { relativeEnd } from "./opens-clause.ts";

/**
 * The token where content that starts at `from` stops. A participle of the same speaker ("…, adding that"), another
 * source's cue ("…, but the envoy said"), a second cue or verb of the same subject, and the main clause behind a
 * fronted one ("While he conceded S, the minister left") end it.
 */
export function contentEnd(passage: Passage, from: number, hold: Hold): number {
  const { tokens, end, quotes } = passage;
  const place = startAt(passage, from, hold);
  const { phrase } = hold;
  const lead = tokens[from]?.start;
  // "said if it passed, S", "said the raid, which killed nine, was a crime": up to the comma no main verb
  let aside = !phrase && CONDITIONS.holds(tokens[from]) ? commaFrom(tokens, from, end) : from;
  if (aside === end) aside = from;
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    const quote = isOpen(token) ? quoteOpening(quotes, token) : undefined;
    place.text = token.text;
    if (quote) {
      const behind = tokenFrom(tokens, { first: i, end }, quote.end);
      if (place.fronted && closesFronted(tokens, behind, end, quotes, true)) return behind;
      // What an object is called holds no verb of its own: "mocked it as “junk that sells,” and …".
      if (place.main < 0 && !phrase && i >= aside) place.main = verbIn(tokens, i, behind);
      if (quote.start === lead) place.behindLead = behind;
      i = Math.max(i, behind - 1);
      // A comma inside the closing mark parts what follows as one behind it does.
      if (wordAt(tokens, i - 1) !== ",") continue;
      place.text = ",";
    }
    if (place.main < 0 && !phrase && token.text === ",") aside = Math.max(aside, relativeEnd(tokens, i, end));
    if (place.main < 0 && finite(token) && i >= aside) place.main = i;
    if (i + 1 >= end || i === from) continue;
    place.at = i;
    place.quoted = quote !== undefined;
    place.join = place.text === "," ? i + 1 : i;
    if (phrase && place.main < 0 && leavesObject(passage, from, i, place.verb)) return stopAt(place);
    if (place.main >= 0 && endsSentence(tokens, i, end)) return i + 1;
    if (
      stopsAtMark(place) ||
      stopsAtComma(place) ||
      stopsAtDash(place) ||
      stopsAtVenue(place) ||
      stopsAtJoin(place)
    )
      return stopAt(place);
  }
  return end;
}

/** What opens a clause that another one's subject follows. */
const CONDITIONS = new WordList("if because when once unless since after before until");

/** The place a content is looked at first. */
function startAt(passage: Passage, from: number, hold: Hold): Place {
  const { tokens, first } = passage;
  return {
    passage,
    from,
    hold,
    verb: tokens[hold.cue] as Token,
    fronted: isFronted(tokens, first, hold.cue),
    inserted: opensInDash(tokens, first, hold.cue),
    own: /^(?:we|i)$/.exec(subjectBefore(tokens, hold.cue))?.[0],
    main: -1,
    behindLead: -1,
    at: from,
    text: "",
    quoted: false,
    join: from,
  };
}

/** "we must show – and I believe that we do – that S": a cue whose clause a dash opens within its sentence. */
function opensInDash(tokens: readonly Token[], first: number, cue: number): boolean {
  let dashes = 0;
  let near = false;
  for (let i = first + 1; i < cue; i++) {
    const { text, start, upos } = tokens[i] as Token;
    if (upos !== "PUNCT") continue;
    near = isDash(text) && tokens[i - 1]?.end !== start;
    if (near) dashes++;
  }
  return near && dashes % 2 === 1;
}

/** "… into the U.S. Lund Dairies will send more": an abbreviation that also closes its sentence, before a name with its verb. */
function endsSentence(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isOneOf(tokens[at]?.text, "U.S.", "U.K.", "U.N.", "D.C.", "a.m.", "p.m.")) return false;
  const before = tokens[at - 1]?.upos === "DET" ? at - 2 : at - 1;
  if (!isOneOf(tokens[before]?.upos, "ADP", "NUM", "PUNCT")) return false;
  let verb = at + 1;
  while (
    verb < Math.min(end, at + 5) &&
    tokens[verb]?.upos === "PROPN" &&
    !PUBLIC.holds(itemAt(tokens, verb))
  )
    verb++;
  return verb > at + 1 && verb < end && finite(tokens[verb]);
}

/** What belongs to a state: "the U.S. Senate". */
const PUBLIC = new WordList(
  "senate house congress department agency court embassy mission treasury army navy secretary president ambassador government administration bureau office commission council fleet command district",
);

/** The word before a cue, past adverbs and auxiliaries. */
function subjectBefore(tokens: readonly Token[], cue: number): string {
  let at = cue - 1;
  while (isOneOf(itemAt(tokens, at)?.upos, "ADV", "AUX")) at--;
  return wordAt(tokens, at);
}

/** The first finite verb of a stretch of tokens; -1 where it has none. */
function verbIn(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (finite(tokens[i])) return i;
  return -1;
}
