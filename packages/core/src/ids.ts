/** Takes texts and spans, gives the ids of documents, records and actors: stable across runs, machines and versions. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The runtime's own hash, a tenth of the time; null in browsers and at an edge that has none. */
const native = nativeHash();

function nativeHash(): ((algorithm: "sha256", text: string) => string) | null {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (id: "node:crypto") => { hash?: typeof native } | undefined };
  };
  return process?.getBuiltinModule?.("node:crypto")?.hash ?? null;
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hex. A lone surrogate is hashed as U+FFFD. */
export const sha256Hex = (text: string): string => native?.("sha256", text) ?? portableSha256Hex(text);

/** The same on any runtime. */
export const portableSha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Id of a document: `doc:` and the first 16 hex digits of its hash. */
export function documentId(sha: string): string {
  return `doc:${sha.slice(0, 16)}`;
}

/**
 * Id of a record: its kind and a 64-bit hash of the document, the kind and the span that triggered it, `salt` where two
 * records of a kind share a span. It never depends on a value that a better extractor would change.
 * Source: two lanes of 32-bit FNV-1a with different offsets and a final mix (not cryptographic).
 */
export function recordId(kind: string, docSha: string, start: number, end: number, salt = ""): string {
  ({ a: laneA, b: laneB } = lanesOf(docSha));
  follow("|");
  follow(kind);
  follow("|");
  followNumber(start);
  follow("|");
  followNumber(end);
  follow("|");
  follow(salt);
  const a = mix(laneA ^ (laneB >>> 3));
  const b = mix(laneB ^ (a << 7));
  return `${kind}:${hexOf(a >>> 16)}${hexOf(a)}${hexOf(b >>> 16)}${hexOf(b)}`;
}

/** Two hex digits of every byte. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The four hex digits of the lower 16 bits. */
const hexOf = (value: number): string => `${HEX[(value >>> 8) & 255]}${HEX[value & 255]}`;

interface Lanes {
  readonly a: number;
  readonly b: number;
}

const SEED: Lanes = { a: 0x811c9dc5, b: 0x9747b28c };

/** The lanes behind a document's hash, which is most of the key and the same for all its records: the last two, since a statement's id stands in for it among its clauses. */
let last: Keyed = { sha: "", lanes: SEED };
let lastButOne: Keyed = last;

interface Keyed {
  readonly sha: string;
  readonly lanes: Lanes;
}

function lanesOf(docSha: string): Lanes {
  if (docSha === last.sha) return last.lanes;
  const found = docSha === lastButOne.sha ? lastButOne : { sha: docSha, lanes: lanesBehind(docSha) };
  lastButOne = last;
  last = found;
  return found.lanes;
}

function lanesBehind(docSha: string): Lanes {
  ({ a: laneA, b: laneB } = SEED);
  follow(docSha);
  return { a: laneA, b: laneB };
}

/** The lanes of the key that is being followed: a report has hundreds of ids, and none of their keys is put together. */
let laneA = 0;
let laneB = 0;

function follow(text: string): void {
  let a = laneA;
  let b = laneB;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 13;
  }
  laneA = a;
  laneB = b;
}

/** What an offset is written with. */
const DIGITS = [..."0123456789"];

/** Follows a number as it is written: an offset digit by digit, another by its text. */
function followNumber(value: number): void {
  if ((value | 0) !== value || value < 0) {
    follow(String(value));
    return;
  }
  let unit = 1;
  while (value >= unit * 10) unit *= 10;
  for (; unit >= 1; unit = Math.floor(unit / 10)) follow(DIGITS[Math.floor(value / unit) % 10] as string);
}

function mix(value: number): number {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

// Latin letters that no decomposition takes apart; what follows is their usual ASCII form.
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  ə: "a",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/**
 * Id of an actor by its name: `person:faisal-mekdad`. Accents are folded, case is dropped, everything but letters and
 * digits becomes one dash; an apostrophe too, straight or curly. Other scripts stay as they are. A name without a
 * letter or digit gives `unnamed`. No locale is asked.
 */
export function actorSlug(type: string, name: string): string {
  return `${type}:${(isPlain(name) ? dashed(name.toLowerCase(), /[^a-z0-9]+/g) : folded(name)) || "unnamed"}`;
}

const isPlain = (name: string): boolean => !/[^\x20-\x7e]/.test(name);

const dashed = (name: string, between: RegExp): string => name.replace(between, "-").replace(/^-|-$/g, "");

function folded(name: string): string {
  const lower = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıøłđðħŧŋəßæœþ]/gu, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize("NFC");
  return dashed(lower, /[^\p{L}\p{N}]+/gu);
}
