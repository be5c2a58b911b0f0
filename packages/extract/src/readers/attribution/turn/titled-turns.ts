/** Takes a report that isn't a transcript, gives the turns in which it quotes those who spoke, each behind his office and name: "President of A Ali Musa: Colleagues, …". */
import { mentionsIn } from "../../../report.ts";
import type { Readable } from "../draft.ts";

/** The turns of a report: where each label ends, by paragraph, and the paragraphs in which somebody speaks. */
export interface TitledTurns {
  readonly labels: ReadonlyMap<number, number>;
  readonly spoken: ReadonlySet<number>;
}

/** Characters in which a label can stand. */
const REACH = 140;
/** Words of who speaks or is spoken to. */
const SPEAKING = /\b(?:I|we|you|our|my|your|us|me)\b/i;

/**
 * The turns; none where fewer than two people have one. A turn goes on up to the next label or a line that divides
 * ("<…>"); the last one, where none does, as long as somebody speaks of himself or to another.
 */
export function titledTurns(report: Readable): TitledTurns {
  const { analysed, text, roles } = report;
  const labels = new Map<number, number>();
  const people = new Set<string>();
  for (const [index, { start, end }] of analysed.paragraphs.entries()) {
    if (roles[index] !== "body") continue;
    const colon = text.slice(start, Math.min(end, start + REACH)).indexOf(":");
    // "Governor X of A: “S”": a quotation with its label.
    if (colon < 4 || /^\s*[“"‘'«„]/.test(text.slice(start + colon + 1, start + colon + 4))) continue;
    const person = holderOver(report, start, start + colon);
    if (person === null) continue;
    labels.set(index, start + colon + 1);
    people.add(person);
  }
  if (people.size < 2) return NO_TURNS;
  const spoken = new Set<number>();
  let open = false;
  const last = Math.max(...labels.keys());
  const divided = roles.slice(last).includes("rule");
  for (const [index, { start, end }] of analysed.paragraphs.entries()) {
    if (labels.has(index)) open = true;
    else if (roles[index] !== "body") open = false;
    else if (index > last && !divided && !SPEAKING.test(text.slice(start, end))) open = false;
    if (open) spoken.add(index);
  }
  return { labels, spoken };
}

const NO_TURNS: TitledTurns = { labels: new Map(), spoken: new Set() };

/** The person whose office and name are all that stands between two offsets; null for others. */
function holderOver(report: Readable, start: number, end: number): string | null {
  const [holder] = mentionsIn(report, start, end);
  if (!holder?.person || holder.post === null || holder.form !== "name" || holder.end !== end) return null;
  return /^(?:The |H\.E\. |HE )?$/.test(report.text.slice(start, holder.start)) ? holder.person : null;
}
