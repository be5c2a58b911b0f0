/** Takes statement drafts, gives their speakers, and the relays that later ones inherit (R27). */

import { itemAt } from "../../item-at.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import type { Readable, StatementDraft } from "../../readers/attribution/draft.ts";
import { mentionsIn, type Report, type TextSpan } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { hangsOn, isOfAnother, isOfMany, isOwner } from "./described-source.ts";
import { byInitials, holderBefore, issuerBefore } from "./named-before.ts";
import { speakingTogether, type Voice } from "./speaking-together.ts";

/** A speaker relayed by an outlet keeps that relay until another source appears (R27): named again, taken up by a pronoun, or as "the official". */
export function inheritRelays(report: Readable, drafts: StatementDraft[]): void {
  let relayed: { index: number; draft: StatementDraft; actor: string | null } | null = null;
  drafts.forEach((draft, index) => {
    if (!draft.source) return;
    const [mention] = speakersIn(report, draft.source);
    const actor = mention?.person ?? mention?.actor ?? null;
    // "X said Y had told him that S. T, he said": what Y told is X's; whoever goes on is X.
    const isTold = draft.told != null && drafts[index - 1]?.content[0] === draft.told;
    if (isTold) return;
    if (draft.relays.length > 0) relayed = { index, draft, actor };
    else if (relayed) {
      const same =
        draft.issuer?.start === (relayed.draft.issuer ?? relayed.draft.source)?.start ||
        (actor !== null && relayed.actor !== null
          ? actor === relayed.actor
          : takesUp(report.text, draft.source, relayed.draft.source));
      if (same) draft.inheritedFrom ??= relayed.index;
      else relayed = null;
    }
  });
}

/** The mentions of a source that can be its speaker: in "his colleague" not the pronoun, in "the Chad-backed rebels" not the state, in "mediators between A and B" neither. */
const speakersIn = ({ text, mentions }: Pick<Report, "text" | "mentions">, span: TextSpan): Mention[] => {
  const between = text.slice(span.start, span.end).indexOf(" between ");
  const stop = between < 0 ? span.end : span.start + between;
  const known = mentionsIn({ mentions }, span.start, stop);
  // "quoted Ann Roe, the mayor, as saying": a mention with the office behind the name
  const whole = known.length > 0 ? undefined : itemAt(mentions, firstFrom(mentions, span.start));
  if (whole?.person && whole.start === span.start) return [whole];
  return known.filter(
    ({ kind, start, end }) =>
      (kind !== "pronoun" || end >= span.end || start > span.start + 1) &&
      !(end < span.end && /^-\p{Ll}/u.test(text.slice(end, end + 2))),
  );
};

/** Whether a source takes up an earlier one by a pronoun or by its noun: "A Gulf official … The official". */
function takesUp(text: string, source: TextSpan, earlier: TextSpan | null): boolean {
  const words = text.slice(source.start, source.end).toLowerCase().split(/\s+/);
  if (words.length === 1) return isOneOf(words[0], "he", "she", "it", "they");
  const before = earlier ? text.slice(earlier.start, earlier.end).toLowerCase().split(/\s+/) : [];
  return words.length === 2 && isOneOf(words[0], "the", "this", "that") && before.includes(words[1] ?? "");
}

/** The one person whose surname closes a label in capitals ("FOREIGN MINISTER LUND"), or whose name opens with it ("PRIME MINISTER FIAMĒ"); null for two of that name, and for a bare title. */
function byLabel(mentions: readonly Mention[], label: string): Mention | null {
  let names = namesIn.get(mentions);
  if (!names) {
    names = { last: new Map(), first: new Map() };
    for (const mention of mentions) {
      const words = mention.person?.slice(mention.person.indexOf(":") + 1).split("-") ?? [];
      note(names.last, words.at(-1), mention);
      note(names.first, words[0], mention);
    }
    namesIn.set(mentions, names);
  }
  const said = label.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const name = said.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? "";
  return names.last.get(name) ?? names.first.get(name) ?? null;
}

/** Files a mention under a name; null for two persons of that name. */
function note(names: Names, name: string | undefined, mention: Mention): void {
  if (!name) return;
  const known = names.get(name);
  if (known === undefined || (known && isBare(known) && !isBare(mention))) names.set(name, mention);
  else if (known?.person !== mention.person && !isBare(mention)) names.set(name, null);
}

/** A person of whom the text tells neither office nor state: "Secretary Lund" where a question addresses her. */
const isBare = ({ post, entity, person }: Mention): boolean => post === null && entity === person;

/** Whom each name means; null where it means two. */
type Names = Map<string, Mention | null>;

/** Per report, whom each surname and each first word of a name means. */
const namesIn = new WeakMap<readonly Mention[], { readonly last: Names; readonly first: Names }>();

const DOCUMENT = /^(?:the|that|this) (statement|communiqu[eé]|declaration|document|readout|text|letter)$/i;

/** Who speaks: `mention` is the one place that names him, `together` those who speak side by side, else empty; `source` the words that name him where they aren't the draft's. */
export interface ResolvedSpeaker {
  readonly speaker: string | { anonymous: string } | null;
  readonly mention: Mention | null;
  readonly together?: readonly Voice[];
  readonly source?: TextSpan;
}

/** "A and B met. They said", "The ministers met. They said": the words for those who open the sentence before; null where no group does. */
function groupBefore({ text, mentions }: Pick<Report, "text" | "mentions">, they: Mention): string | null {
  let i = firstFrom(mentions, they.start) - 1;
  while (i >= 0 && (mentions[i] as Mention).sentence >= they.sentence - 1) i--;
  const first = mentions[++i];
  const opens =
    first?.sentence === they.sentence - 1 &&
    OPENS.exec(text.slice(Math.max(0, first.start - 8), first.start));
  if (!first || !opens) return null;
  const start = first.start - (opens[1] ?? "").length;
  let voices = 0;
  let end = first.plural && first.kind !== "pronoun" ? first.end : start;
  for (; (mentions[i]?.start ?? they.start) < they.start; i++) {
    const row = { start: first.start, end: (mentions[i] as Mention).end };
    const longer = speakingTogether({ text, mentions }, row).length;
    if (longer <= Math.max(voices, 1)) continue;
    voices = longer;
    end = row.end;
  }
  return end > start ? text.slice(start, end) : null;
}

/** What stands before the first words of a sentence. */
const OPENS = /(?:^|\n|[.!?]["”’']?\s)((?:The|Both|All|Two|Three|Four|Several|Some|M(?:r|rs|s)\.|Dr\.) )?$/;

/** "the union, which": the words for who speaks, without the pronoun of the clause that tells what he says. */
export const withoutPronoun = (text: string, { start, end }: TextSpan): TextSpan => ({
  start,
  end: start + text.slice(start, end).replace(/(?<=\S)(?:,| [-–—])? (?:who|which|that)$/, "").length,
});

/** The actor behind a draft: who issued the document that is its source, else the source. */
export const resolveIssuer = (
  report: Pick<Report, "text" | "mentions">,
  draft: StatementDraft,
): ResolvedSpeaker => resolveSpeaker(report, { ...draft, source: draft.issuer ?? draft.source });

/**
 * The actor behind a draft's source: the person, else the ministry, office or state named; the descriptor of an anonymous
 * one and of several who speak together; null without a source.
 */
export function resolveSpeaker(
  report: Pick<Report, "text" | "mentions">,
  draft: StatementDraft,
): ResolvedSpeaker {
  // A joint document's own voice is that of all who issue it, no one's alone.
  if (!draft.source || draft.form === "document") return { speaker: null, mention: null };
  const inside = speakersIn(report, draft.source);
  const bare = withoutPronoun(report.text, draft.source);
  const label = report.text.slice(bare.start, bare.end);
  const together = speakingTogether(report, draft.source);
  if (together.length > 1) return { speaker: { anonymous: label }, mention: null, together };
  const head = headOf(report.text, inside, draft.source.end);
  const unnamed = (mention: Mention | null = null): ResolvedSpeaker => ({
    speaker: { anonymous: label.replace(APPOSED, "$1") },
    mention,
  });
  const document = DOCUMENT.exec(label)?.[1];
  if (document) {
    // "The statement added": the document that spoke last.
    const earlier = issuerBefore(report, document, draft.source.start);
    return earlier ? { speaker: earlier.actor, mention: { ...earlier, kind: "ministry" } } : unnamed();
  }
  if (isOfMany(report.text, draft.source, label, head)) {
    // "The Green Lake Trust, a Kenyan charity,"
    const name = /^(?:The )?\p{Lu}[^,]*(?=, an? )/u.exec(label)?.[0];
    return name ? { speaker: { anonymous: name }, mention: null } : unnamed();
  }
  // "A spokesman for X, Y", "an official travelling with X": the one named within a description isn't whom it describes.
  if (head?.person && hangsOn(label.slice(0, head.start - draft.source.start))) {
    const named = inside.find((one) => one.person !== null && one.start > head.end);
    return named ? { speaker: named.person, mention: named } : unnamed();
  }
  if (isOfAnother(report.text, draft.source, label, head)) return unnamed(head);
  if (!head?.person && draft.reader === "attributions:transcript") {
    const named = byLabel(report.mentions, label);
    if (named) return { speaker: named.person, mention: named };
  }
  const outlet = head ? null : byInitials(report, label);
  if (outlet) return { speaker: outlet.actor, mention: outlet };
  if (head?.plural) {
    const group = head.kind === "pronoun" ? groupBefore(report, head) : null;
    return group === null ? unnamed(head) : { speaker: { anonymous: group }, mention: head };
  }
  const holder =
    head?.kind === "office" &&
    head.person === null &&
    head.entity !== null &&
    /^(?:the|his|her) /i.test(label)
      ? holderBefore(report, head)
      : null;
  if (holder) return { speaker: holder.person, mention: holder };
  if (head?.actor) return { speaker: head.actor, mention: head };
  return /^(?:he|she|it|they|we|i|you|hi[ms]|her|its|the(?:ir|m)|our|my|your)$/i.test(label)
    ? { speaker: null, mention: null }
    : unnamed(head);
}

/** "Norvik, the Italian carmaker": a name with what it is. */
const APPOSED = /^(?!We,)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*), (?:an?|the) [^,]+$/u;

/** Whom a source that ends at `end` is about, of those inside it: a person before an office, and that before the state. */
function headOf(text: string, inside: readonly Mention[], end: number): Mention | null {
  const rank = (mention: Mention): number =>
    mention.person ? Number(isOwner(text, mention, end)) * 4 : (RANKS[mention.kind] ?? 3);
  return (
    inside
      .filter((mention) => mention.actor !== null || mention.members.length > 0 || mention.plural)
      .sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0] ?? null
  );
}

const RANKS: Partial<Record<Mention["kind"], number>> = {
  ministry: 1,
  office: 2,
  group: 2,
  pronoun: 2,
  outlet: 2,
  document: 5,
  place: 9,
};
