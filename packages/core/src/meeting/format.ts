/** Takes a meeting and the registry of named formats, gives its format (R4, R5, R6). */
import { formatName } from "../data/format-names.ts";
import { FORMATS } from "../data/format-registry.ts";
import type { Event } from "../records/event.ts";
import type { Format } from "../records/format.ts";
import type { Count } from "../records/meta.ts";
import { countOf } from "./arity.ts";
import { byText } from "./canonical.ts";
import { type Delegation, type DelegationOptions, delegationsOf, isCountedFunction } from "./delegations.ts";
import { countedByFunction } from "./partition.ts";
import { quorum } from "./quorum.ts";
import { isActive } from "./window.ts";

/** How a format is named. */
export interface FormatOptions extends DelegationOptions {
  /** Number of delegations from which a meeting is called multilateral unasked; 8 unless given (R4). */
  readonly multilateralFrom?: number;
}

/**
 * The format of a meeting. `name` by arity, null where the arity is a range; `notation` such as `2+2`, null where
 * nobody stands apart; `named` holds ids of registry entries. `rules` names the rule of each field that isn't null.
 */
export interface MeetingFormat {
  readonly name: string | null;
  readonly notation: string | null;
  readonly arity: Count;
  readonly named: readonly string[];
  readonly rules: Readonly<Record<"arity" | "name" | "notation" | "named", string>>;
}

/**
 * The format of a meeting: what its arity is called, how principals and facilitators divide, and which named formats
 * its members are.
 *
 * `name` is given for two or more delegations exactly if min = max. A figure in the text never decides: a "2+2" of two
 * ministers a side is bilateral. Named formats resolve by members, then by the words used, never by name. Source: R4–R6.
 */
export function formatOf(
  meeting: Event,
  registry: readonly Format[] = FORMATS,
  options: FormatOptions = {},
): MeetingFormat {
  const delegations = delegationsOf(meeting, options.actors, options);
  const count = countOf(delegations, options);
  const exact = count.min === count.max;
  const claimed = (meeting.format?.claimed ?? []).map((evidence) => evidence.quote);
  const saidMultilateral = claimed.some((quote) => /multilateral/i.test(quote));
  return {
    name: exact ? formatName(count.min, { ...options, saidMultilateral }) : null,
    notation: exact ? notationOf(delegations) : null,
    arity: count,
    named: exact ? namedFormats(meeting, delegations, registry, claimed, options) : [],
    rules: { arity: "R2", name: "R4", notation: "R5", named: "R6" },
  };
}

function notationOf(delegations: readonly Delegation[]): string | null {
  const { principals, facilitators, peers } = countedByFunction(delegations);
  if (principals.length > 0) {
    // With peers beside principals and nobody between them, "2+2" would read as two facilitators.
    if (facilitators.length === 0) return null;
    return [principals, facilitators, peers]
      .map((group) => group.length)
      .filter((size) => size > 0)
      .join("+");
  }
  const plus = delegations.filter((one) => one.counted === "yes" && one.subtype === "plus").length;
  return plus > 0 && plus < peers.length ? `${peers.length - plus}+${plus}` : null;
}

function namedFormats(
  meeting: Event,
  delegations: readonly Delegation[],
  registry: readonly Format[],
  claimed: readonly string[],
  options: DelegationOptions,
): string[] {
  const date = meeting.when?.edtf ?? null;
  const counted = new Set(delegations.filter((one) => one.counted === "yes").map((one) => one.entity));
  if (counted.size < 2) return [];
  const fits = registry.flatMap((format) => {
    // Neither within nor whole: its memberships need no look.
    if (!hasTwo(format, counted)) return [];
    const members = new Set(
      format.members
        .filter((member) => isCountedFunction(member.function) && isActive(member, date))
        .map((member) => member.actor),
    );
    if (members.size < 2) return [];
    const said = Math.max(
      0,
      ...format.labels
        .filter((label) => claimed.some((quote) => mentions(quote, label)))
        .map((label) => label.length),
    );
    const within = [...counted].every((entity) => members.has(entity));
    const whole = [...members].every((member) => counted.has(member));
    if (within && whole) return [{ id: format.id, exact: true, said }];
    // Fewer than all, or others beside them: the text must call it so, and the format's own quorum must be met (R11).
    const sits = whole || (within && quorum(meeting, format, options) === "met");
    return said > 0 && sits ? [{ id: format.id, exact: false, said }] : [];
  });
  // Of several with the same members the words decide, "Quad for Sudan" above "Quad"; without words, all of them stand.
  const chosen = fits.some((fit) => fit.exact) ? fits.filter((fit) => fit.exact) : fits;
  const closest = Math.max(0, ...chosen.map((fit) => fit.said));
  return chosen
    .filter((fit) => fit.said === closest)
    .map((fit) => fit.id)
    .sort(byText);
}

/** Whether two of a format's memberships are of those who count. */
function hasTwo({ members }: Format, counted: ReadonlySet<string>): boolean {
  let found = 0;
  for (const { actor } of members) if (counted.has(actor) && ++found === 2) return true;
  return false;
}

/** Whether a text has a label as words of its own: "Quad" is in "Quad leaders", not in "quadripartite". */
function mentions(text: string, label: string): boolean {
  const [hay, needle] = [text.toLowerCase(), label.toLowerCase()];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const around = `${hay.slice(Math.max(0, at - 1), at)}${hay[at + needle.length] ?? ""}`;
    if (!/[\p{L}\p{N}+]/u.test(around)) return true;
  }
  return false;
}
