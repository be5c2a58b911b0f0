/** Takes persons of whom a relative clause says what they head or whom they serve, ties them to the state of that: "X, who chairs the Council of Ministers of Y". */
import type { Token } from "@readout/english";
import { findPerson, nameWords, type Persons } from "./persons.ts";
import type { RawMention } from "./raw-mention.ts";

const HEADING = /^(?:heads|headed|leads|led|chairs|chaired|runs|directs)$/;
const SERVING = /^(?:advises|represents|represented)$/;

/** "X, who advises the German chancellor", "X, the former president who heads Kyiv's delegation", "X, who speaks for Moscow at the talks". */
export function placeByDuty(persons: Persons, raw: readonly RawMention[], tokens: readonly Token[]): void {
  for (const [index, item] of raw.entries()) {
    if (!item.name || item.entities.length > 0 || item.former) continue;
    const seat = seatOf(raw, tokens, index);
    if (seat !== null) {
      const person = findPerson(persons, nameWords(item, tokens), item);
      if (person && person.of === null && !persons.closed.has(person)) {
        person.of = seat;
        person.rule = "state_behind_name";
      }
      continue;
    }
    const who = relativeOf(raw, tokens, index);
    if (who < 0) continue;
    const verb = tokens[who + 1]?.lower === "also" ? who + 2 : who + 1;
    const word = tokens[verb]?.lower ?? "";
    const speaks = word === "speaks" && tokens[verb + 1]?.lower === "for";
    let from = speaks ? verb + 2 : verb + 1;
    if (tokens[from]?.lower === "the") from++;
    const served = raw.slice(index + 1, index + 4).find(({ first }) => first === from);
    const [state, ...others] = served?.entities ?? [];
    if (!served || state === undefined || others.length > 0) continue;
    const body = served.kind === "ministry";
    if (!(body ? HEADING.test(word) || SERVING.test(word) : served.kind === "office" && SERVING.test(word)))
      if (!(speaks && served.kind === "state")) continue;
    const person = findPerson(persons, nameWords(item, tokens), item);
    if (!person || person.of !== null || persons.closed.has(person)) continue;
    person.of = state;
    person.rule = "state_of_duty";
    if (body && HEADING.test(word)) person.post ??= served.post;
  }
}

/** "X (Austria)", "X, for Hungary, …", "Y for Colombia and": the state that a name is followed by, as in lists of those present; null where none is. */
function seatOf(raw: readonly RawMention[], tokens: readonly Token[], index: number): string | null {
  const { end, name } = raw[index] as RawMention;
  const state = raw[index + 1];
  const [entity, ...others] = state?.kind === "state" && state.form === "name" ? state.entities : [];
  if (!state || !entity || others.length > 0 || !name || name[1] !== end || name[1] - name[0] < 2)
    return null;
  const behind = tokens[state.end]?.text ?? "";
  if (tokens[end]?.text === "(") return state.first === end + 1 && behind === ")" ? entity : null;
  const link = tokens[end]?.text === "," ? end + 1 : end;
  return tokens[link]?.lower === "for" && state.first === link + 1 && /^(?:[,;.]|and)$/.test(behind)
    ? entity
    : null;
}

/** The "who" behind a name, past an office that says nothing of whose; -1 where none opens there. */
function relativeOf(raw: readonly RawMention[], tokens: readonly Token[], index: number): number {
  const { end } = raw[index] as RawMention;
  if (tokens[end]?.text !== ",") return -1;
  if (tokens[end + 1]?.lower === "who") return end + 1;
  const office = raw[index + 1];
  return office?.kind === "office" &&
    office.name === null &&
    office.entities.length === 0 &&
    office.first <= end + 3 &&
    tokens[office.end]?.lower === "who"
    ? office.end
    : -1;
}
