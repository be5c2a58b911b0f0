/** Takes raw mentions, gives a name without a title the office that the sentences before tell of without a name: "Chad's foreign minister said S. Ali Roe told reporters T". */

import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { isOneOf } from "../../one-of.ts";
import { soleEntity } from "../person/persons.ts";
import { isLeader } from "../person/place-leaders.ts";
import type { RawMention } from "../unit/raw-mention.ts";

/** Offices that many hold at once. */
const SHARED = /official|diplomat|lawmaker|expert|adviser|officer|delegate|representative|non_state/;

/** The same mentions; a full name that opens its sentence, printed for the first time, has the one office that the text has left open in the sentence before. */
export function withIntroducedNames(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
): readonly RawMention[] {
  const sentenceOf = ({ first }: RawMention): number => tokens[first]?.sentence ?? -1;
  const surnameOf = ({ name }: RawMention): string => (name && tokens[name[1] - 1]?.lower) ?? "";
  const named = new Set<string>();
  let open: RawMention | null = null;
  return raw.map((item) => {
    const sentence = sentenceOf(item);
    if (headlines.has(sentence)) return item;
    const surname = surnameOf(item);
    const isNew = surname !== "" && !named.has(surname);
    named.add(surname);
    if (opensOffice(tokens, item)) open = item;
    if (open === null || !isNew || sentence !== sentenceOf(open) + 1 || !speaksBare(tokens, item))
      return item;
    const office = open;
    open = null;
    const isHeld = raw.some(
      (other) =>
        other.post === office.post && soleEntity(other) === soleEntity(office) && surnameOf(other) !== "",
    );
    const words = tokens.slice(item.first, item.end).map(({ text }) => text);
    if (isHeld || (isLeader(null, words) && !isLeader(soleEntity(office), words))) return item;
    return {
      ...office,
      first: item.first,
      end: item.end,
      name: item.name,
      form: "name",
      rule: "office_told_before",
    };
  });
}

/** "Chad's foreign minister said": an office of one state that opens its sentence, without a name. */
function opensOffice(tokens: readonly Token[], item: RawMention): boolean {
  const { name, readings, plural, counterpart, former, post, first, end } = item;
  if (name !== null || !readings || plural || counterpart || former || soleEntity(item) === null)
    return false;
  const before = itemAt(tokens, first - 1);
  const opens = before?.sentence !== tokens[first]?.sentence || before?.upos === "DET";
  return opens && isOneOf(tokens[end]?.upos, "VERB", "AUX") && !SHARED.test(post ?? "official");
}

/** "Ali Roe told": a name of several words that opens its sentence, its verb right behind it. */
function speaksBare(
  tokens: readonly Token[],
  { kind, name, readings, entities, first, end }: RawMention,
): boolean {
  return (
    kind === "person" &&
    name !== null &&
    !readings &&
    entities.length === 0 &&
    name[1] - name[0] > 1 &&
    itemAt(tokens, first - 1)?.sentence !== tokens[first]?.sentence &&
    isOneOf(tokens[end]?.upos, "VERB", "AUX")
  );
}
