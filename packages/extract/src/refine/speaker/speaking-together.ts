/** Takes a statement's source, gives those whom it names side by side: "A and B", "the minister of A, X, B and their host, C's Y". */
import { entitiesNamed, type Mention } from "../../mentions/unit/mention.ts";
import { mentionsIn, type Report, type TextSpan } from "../../report.ts";

/** What may stand between two mentions of a row; `JOINED` is what the last one is joined by, `NEXT` what starts another. */
const BETWEEN =
  /^(?:,|\s|[’']s |\bof\b|&|\b(?:Mrs?|Ms|Dr)\b\.?|\b(?:and|as well as|together with|along with|alongside|jointly with|both|the|his|her|their|its|host|hosts|counterparts?|colleagues?)\b)+$/i;
/** What may stand before the first: the document of those behind it ("the joint statement of A, B and C"). */
const OPENING =
  /^(?:(?:the|an?|their)\s)?(?:(?:joint|common|final)\s)?(?:statement|declaration|communiqu[eé]|letter|note|appeal|memorandum)\s(?:of|by|from|(?:issued|signed|adopted)\sby)\s(?:the\s)?$/i;
/** "the US/Saudi joint statement", "a joint Kenyan-Ugandan communiqué": what joins two states before their paper, and what stands before the first. */
const HYPHEN = /^[/–-]$/;
const PAPER = /^ (?:joint |final )?(?:statement|declaration|communiqu[eé]|document|release|readout)$/i;
const OPENS_PAIR = /^(?:the |an? )?(?:joint )?$/i;
const JOINED = /\b(?:and|as well as|together with|along with|alongside|jointly with)\b|&/i;
const NEXT = new RegExp(`,|${JOINED.source}`, "i");

/** One who speaks: what names him, an apposition or the state whose he is said to be included. */
export type Voice = readonly Mention[];

/**
 * Those who speak side by side in a source; empty where it names one alone, or several in another way ("the ministers of
 * A and B" is one mention with members, "Iran, which borders Iraq and Turkey" is one speaker).
 */
export function speakingTogether(report: Pick<Report, "text" | "mentions">, source: TextSpan): Voice[] {
  const pair = pairBefore(report, source);
  if (pair) return pair;
  const voices: Mention[][] = [];
  let joined = false;
  let reach = source.start;
  for (const mention of mentionsIn(report, source.start, source.end)) {
    if (isPossessive(report.text, mention) || (reach > source.start && mention.end <= reach)) continue;
    const gap = report.text.slice(reach, mention.start);
    const follows = gap.trim() === "" || BETWEEN.test(gap) || (voices.length === 0 && OPENING.test(gap));
    if (mention.end > source.end || !follows) break;
    const own = voices.at(-1);
    // "Norway's foreign minister and chair of the council": one who holds both, unlike "and the minister".
    const isPost =
      /\band $/.test(gap) && /^(?!the )\p{Ll}/u.test(report.text.slice(mention.start, mention.end));
    const another = isPost || !own ? false : isAnotherBody(own, mention, gap);
    if (own && !another && (!NEXT.test(gap) || isPost || isSame(own, mention))) own.push(mention);
    else voices.push([mention]);
    joined ||= own !== undefined && own !== voices.at(-1) && JOINED.test(gap);
    reach = mention.end;
  }
  // "Oslo, Riga, Bern": states alone need no "and".
  const listed = reach === source.end && voices.every((own) => own.every(({ kind }) => kind === "state"));
  return joined || listed ? voices : [];
}

/** The two states whose paper a source is; null where it is none. */
function pairBefore({ text, mentions }: Pick<Report, "text" | "mentions">, source: TextSpan): Voice[] | null {
  const [one, two] = mentionsIn({ mentions }, source.start, source.end);
  return one?.kind === "state" &&
    two?.kind === "state" &&
    HYPHEN.test(text.slice(one.end, two.start)) &&
    OPENS_PAIR.test(text.slice(source.start, one.start)) &&
    PAPER.test(text.slice(two.end, source.end))
    ? [[one], [two]]
    : null;
}

/** "their host": a pronoun that only tells whose somebody is. */
const isPossessive = (text: string, { kind, start, end }: Mention): boolean =>
  kind === "pronoun" && /^(?:his|her|its|their|our|my|your)$/i.test(text.slice(start, end));

/** "The Ministry of Trade and the Ministry of Health": "and" joins two bodies of one state. */
const isAnotherBody = (voice: Voice, mention: Mention, gap: string): boolean =>
  JOINED.test(gap) && mention.kind === "ministry" && voice.every(({ kind }) => kind === "ministry");

/** An apposition names the one before it again: the same person, or an office or person of the same side. */
function isSame(voice: Voice, mention: Mention): boolean {
  const actor = mention.person ?? mention.actor;
  return voice.some((known) => {
    if ((known.person ?? known.actor) === actor) return true;
    const side = known.entity !== null && known.entity === mention.entity;
    return side && (known.person === null || mention.person === null);
  });
}

/** The sides that speak together, each once, sorted; nobody's for a voice that the text gives no side. */
export function sidesOf(voices: readonly Voice[]): string[] {
  const sides = voices
    .flat()
    .flatMap(entitiesNamed)
    .filter((entity) => !/^(?:person|media):/.test(entity));
  return [...new Set(sides)].sort();
}
