/** Takes a report's mentions, gives the one that bare words take up: "the Polish minister", "the statement", an outlet's initials. Filed once a report, not searched for by every statement. */

import { ambiguousOutletId } from "../../mentions/actor/outlet-ids.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import type { Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";

type Named = Pick<Report, "text" | "mentions">;

/** Mentions filed under a key, each list in the order of the text. */
class Files {
  readonly #byKey = new Map<string, Mention[]>();

  add(key: string, mention: Mention): void {
    const known = this.#byKey.get(key);
    if (known) known.push(mention);
    else this.#byKey.set(key, [mention]);
  }

  /** What is filed under a key; `make` files it when it is first asked for. */
  get(key: string, make?: () => Mention[]): readonly Mention[] {
    const known = this.#byKey.get(key) ?? make?.();
    if (!known) return [];
    this.#byKey.set(key, known);
    return known;
  }
}

interface Filed {
  /** Outlets by actor. */
  readonly outlets: Files;
  /** Ministries that have an actor. */
  readonly ministries: readonly Mention[];
  /** Persons named with a post, by the entity that they hold it for. */
  readonly officers: Files;
  /** Officers of one entity whom a bare title means, by both. */
  readonly holders: Files;
  /** Ministries that have issued a document, by its noun. */
  readonly issuers: Files;
}

const filed = new WeakMap<readonly Mention[], Filed>();

function filesOf({ mentions }: Pick<Named, "mentions">): Filed {
  let files = filed.get(mentions);
  if (!files) {
    const ministries: Mention[] = [];
    files = {
      outlets: new Files(),
      ministries,
      officers: new Files(),
      holders: new Files(),
      issuers: new Files(),
    };
    for (const mention of mentions) {
      const { kind, actor, person, post, entity } = mention;
      if (kind === "outlet" && actor !== null) files.outlets.add(actor, mention);
      if (kind === "ministry" && actor !== null) ministries.push(mention);
      if (person !== null && post !== null && entity !== null) files.officers.add(entity, mention);
    }
    filed.set(mentions, files);
  }
  return files;
}

/** "SPA said" behind "the Saudi Press Agency": an outlet of the text by a name that is another word too. */
export function byInitials(report: Pick<Named, "mentions">, label: string): Mention | null {
  const id = ambiguousOutletId(label.replace(/^the /i, ""));
  return id ? (filesOf(report).outlets.get(id)[0] ?? null) : null;
}

/** "The Polish minister" behind "the Foreign Minister of Poland, X": the one officer of that state named before with such a post; null for none and for two. */
export function holderBefore(
  report: Pick<Named, "mentions">,
  { entity, post, start }: Mention,
): Mention | null {
  if (entity === null || post === null) return null;
  const { holders, officers } = filesOf(report);
  const fits = holders.get(`${entity} ${post}`, () =>
    oneOnly(officers.get(entity).filter((known) => isHolder(known.post ?? "", post))),
  );
  const last = fits[firstFrom(fits, start) - 1];
  return last && last.person === fits[0]?.person ? last : null;
}

const isHolder = (post: string, title: string): boolean =>
  !post.startsWith("deputy_") &&
  (post === title ||
    (title === "minister" && post.endsWith("_minister")) ||
    (title === "leader" && post.startsWith("head_of_")));

/** Mentions up to the first of a second person, whom a bare title can't mean either. */
function oneOnly(mentions: readonly Mention[]): Mention[] {
  const other = mentions.findIndex(({ person }) => person !== mentions[0]?.person);
  return mentions.slice(0, other < 0 ? mentions.length : other + 1);
}

/** "The statement added": the ministry before it that told of such a document last. */
export function issuerBefore(report: Named, noun: string, offset: number): Mention | null {
  const { issuers, ministries } = filesOf(report);
  const issued = issuers.get(noun, () =>
    ministries.filter((ministry) => hasIssued(report.text, ministry, noun)),
  );
  let last = firstFrom(issued, offset) - 1;
  while (last >= 0 && (issued[last] as Mention).end > offset) last--;
  return issued[last] ?? null;
}

/** Characters before and behind a ministry in which its sentence tells what it did. */
const ROUND = 300;

/** Whether the sentence round a ministry tells that it issued something: the document by its noun, or a statement by its saying so. */
function hasIssued(text: string, { start, end }: Mention, noun: string): boolean {
  const before = text.slice(Math.max(0, start - ROUND), start);
  const from = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n")) + 1;
  const behind = text.slice(end, end + ROUND);
  const stop = behind.search(/\. |\n/);
  const round = (
    before.slice(from) +
    text.slice(start, end) +
    (stop < 0 ? behind : behind.slice(0, stop))
  ).toLowerCase();
  return (
    round.includes(noun.toLowerCase()) ||
    (/^(?:statement|readout|text)$/i.test(noun) &&
      /\b(?:said|says|according to|issued|published|released|announced|added|sent|wrote|posted|circulated)\b/.test(
        round,
      ))
  );
}
