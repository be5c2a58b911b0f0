/** Takes a document, the meeting it is about and who issued it, gives the document's class (R20). */

import { cutEvidence } from "../../cut-evidence.ts";
import { overlaps, safeParseEdtf } from "../../edtf.ts";
import { distinct } from "../../meeting/canonical.ts";
import { type DelegationOptions, delegationsOf } from "../../meeting/delegations.ts";
import { hostsOf } from "../../meeting/hosts.ts";
import type { Event } from "../../records/event.ts";
import type { Evidence } from "../../records/evidence.ts";
import type { SourceDocument } from "../../records/source-document.ts";
import type { DocClass } from "../../records/statement.ts";
import { distinctEvidence } from "../distinct-evidence.ts";
import { entitiesAt } from "../stance/entities.ts";

/** The same text as another party issued it; `on` is an EDTF date, null where unknown. */
export interface DocumentCopy {
  readonly issuer: string;
  readonly on: string | null;
}

/** What is known of a document beside its text. Actor ids lead to delegations through `actors`. */
export interface DocumentClassOptions extends DelegationOptions {
  /** Who issued or signed this document. */
  readonly issuers?: readonly string[];
  /** Where else the same text was issued. */
  readonly copies?: readonly DocumentCopy[];
  /** Words by which all sides sign; "We, the ministers" in the text of an issued document is found unasked. */
  readonly coSignatures?: readonly Evidence[];
  /** Words with all of them as subject ("the ministers agreed"); found unasked in an issued document. */
  readonly collective?: readonly Evidence[];
}

/** A word for its class in a document's own text; `by` is the outlet or issuer whose word it is, null where unknown. */
export interface ClassClaim {
  readonly class: DocClass;
  readonly by: string | null;
  readonly evidence: Evidence;
}

/** A document's class, the entities that issued it, what decided, and what the text itself claims. */
export interface DocumentClassification {
  readonly class: DocClass;
  readonly issuers: readonly string[];
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly ClassClaim[];
  readonly rule: "R20";
}

const WE =
  /\bwe, (?:the|as)\b[^.\n“”"]{0,120}?\b(?:ministers|leaders|heads|presidents|representatives|delegations)\b/gi;
const THEY =
  /\b(?:the|both|all|two|three|four|five) (?:foreign |defen[cs]e )?(?:ministers|sides|parties|leaders|presidents|delegations|participants)\b/gi;
const CLAIM = /\bjoint (?:statement|communiqu[eé]|declaration)s?(?!\p{L})/giu;
const SPEAKS_FOR_ALL = new Set(["chair", "presidency", "secretariat", "convener"]);

/**
 * The class of a document by who issued it and in whose voice.
 *
 * `joint_document` only where everyone who counts or may count issued or signed it, the same text copied by the others
 * on the same day included, or where there is evidence of co-signature. A text that calls itself joint, or that an
 * outlet calls so, makes a claim, nothing more. A document without known issuer falls back on its kind, and never on
 * more than a collective report. Source: R20.
 */
export function classifyDocument(
  document: SourceDocument,
  meeting: Event | null,
  options: DocumentClassOptions = {},
): DocumentClassification {
  const actors = options.actors ?? [];
  const entityOf = entitiesAt(meeting, actors);
  const reported = document.kind === "news" || document.kind === "third_party";
  const media = new Set(actors.filter((actor) => actor.type === "media").map((actor) => actor.id));
  const own = distinct((options.issuers ?? []).filter((id) => !media.has(id)).map(entityOf));
  const copied = (options.copies ?? []).filter((copy) => sameDay(copy.on, document.published));
  const issuers = own.length === 0 ? [] : distinct([...own, ...copied.map((copy) => entityOf(copy.issuer))]);
  const found = (given: readonly Evidence[] | undefined, words: RegExp): Evidence[] =>
    distinctEvidence([...(given ?? []), ...(reported && own.length === 0 ? [] : scan(document, words))]);
  const signed = found(options.coSignatures, WE);
  const collective = found(options.collective, THEY);
  const by = own.length === 1 ? (own[0] as string) : document.outlet;
  const claims = scan(document, CLAIM).map((evidence) => ({
    class: "joint_document" as const,
    by,
    evidence,
  }));
  const delegations = meeting ? delegationsOf(meeting, actors, options) : [];
  const counted = delegations.filter((one) => one.counted !== "no").map((one) => one.entity);
  const voices = { own, issuers, signed, collective, counted };
  const [as, reason, evidence = []] =
    jointBy(voices) ??
    (own.length === 0 ? ofUnissued(document.kind) : ofIssued(document.kind, meeting, voices, options));
  return { class: as, issuers, reason, evidence, claims, rule: "R20" };
}

/** Who speaks in a document: who issued it (`own`), with the copies too, whose words show all sides, and who counts. */
interface Voices {
  readonly own: readonly string[];
  readonly issuers: readonly string[];
  readonly signed: readonly Evidence[];
  readonly collective: readonly Evidence[];
  readonly counted: readonly string[];
}

/** A class, why, and the words that show it. */
type Decision = readonly [DocClass, reason: string, evidence?: readonly Evidence[]];

/** All sides signed or issued it; null where they didn't, as far as is known. */
function jointBy({ own, issuers, signed, counted }: Voices): Decision | null {
  if (signed.length > 0) return ["joint_document", "there is evidence that all sides signed it", signed];
  if (counted.length < 2 || !counted.every((entity) => issuers.includes(entity))) return null;
  const alone = counted.every((entity) => own.includes(entity));
  return ["joint_document", alone ? "all sides issued it" : "all sides issued the same text on one day"];
}

/** Nobody is known to have issued it: it is what its kind says, at most a collective report. */
function ofUnissued(kind: SourceDocument["kind"]): Decision {
  if (kind === "third_party") return ["third_party_comment", "it is a third party's"];
  if (kind === "readout") return ["national_readout", "it is a readout of an unnamed issuer"];
  if (kind === "joint_statement" || kind === "communique")
    return ["collective_report", "it calls itself joint, but nobody is known to have issued or signed it"];
  return ["media_report", "no party to the meeting is known to have issued it"];
}

/** Some of the sides, or somebody from outside, issued it. */
function ofIssued(
  kind: SourceDocument["kind"],
  meeting: Event | null,
  { own, collective, counted }: Voices,
  options: DocumentClassOptions,
): Decision {
  if (meeting === null) return ["national_readout", "the meeting isn't known, so nobody else's voice is"];
  if (own.some((entity) => speaksForAll(meeting, entity, options)) && kind !== "readout")
    return ["chair_summary", "who issued it chairs, convenes or hosts from outside", collective];
  if (!own.some((entity) => counted.includes(entity)))
    return ["third_party_comment", "who issued it has no counted seat"];
  if (own.length > 1) return ["collective_report", "some of the sides issued it, not all", collective];
  return collective.length > 0
    ? ["collective_report", "one side says what all of them did", collective]
    : ["national_readout", "one side speaks for itself"];
}

// Chair and host aren't the same: a host that sits speaks as a delegation, a host by place as nobody's.
function speaksForAll(meeting: Event, entity: string, options: DelegationOptions): boolean {
  const entityOf = entitiesAt(meeting, options.actors);
  const duties = meeting.participants
    .filter((part) => entityOf(part.represents) === entity)
    .flatMap((part) => part.duties);
  if (duties.some((duty) => SPEAKS_FOR_ALL.has(duty))) return true;
  return hostsOf(meeting, options).some((host) => host.entity === entity && host.takesPart === "no");
}

function sameDay(a: string | null, b: string | null): boolean {
  const [x, y] = [a, b].map((text) => (text === null ? null : safeParseEdtf(text)));
  return x?.precision === "day" && y?.precision === "day" && overlaps(x, y);
}

function scan(document: SourceDocument, words: RegExp): Evidence[] {
  const { text, id } = document;
  if (text === null) return [];
  return [...text.matchAll(words)]
    .filter((match) => !isQuoted(text, match.index))
    .map((match) => cutEvidence(id, text, match.index, match.index + match[0].length));
}

// Right behind an opening mark the words are somebody's whom the document quotes.
function isQuoted(text: string, at: number): boolean {
  return /["“«‘']/.test(text.charAt(at - 1));
}
