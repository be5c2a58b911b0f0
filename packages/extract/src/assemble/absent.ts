/** Takes a dossier's records, gives in `meta.absent` why a field of theirs is null, where nobody said it before. */
import type { Dossier, Meta } from "@readout/core";

type Reasons = Readonly<Record<string, string>>;

/** Why a field is null, by the list that its record is in. A field that isn't listed is never null, or explained by who makes it. */
const REASONS = {
  actors: {
    iso3: "only a state has a code",
    partOf: "nothing that it belongs to is told",
  },
  events: {
    format: "no two sides of a meeting are known",
    series: "the text names no series of meetings",
    partOf: "the text makes it part of no other event",
    track: "the text tells of no track",
  },
  statements: {
    source: "no words here name the speaker",
    cue: "no word of saying reports it",
    at: "the text ties it to no event",
    when: "the text doesn’t say when it was said",
  },
  commitments: {
    clause: "no statement holds it",
    event: "it isn’t tied to one meeting",
    level: "the text gives no level for it",
    format: "the text names no format for it",
    condition: "the text sets no condition",
    coordinatedWith: "the text names nobody to coordinate with",
  },
  appeals: { clause: "no statement holds it" },
  positions: { target: "it is aimed at nobody named" },
  quantities: {
    value: "a range is given",
    low: "one value is given",
    high: "one value is given",
    modifier: "no word modifies it",
  },
  precedence: {
    event: "the claim is tied to no event",
    level: "no level is claimed",
    since: "the text doesn’t say since when",
    claimant: "the report claims it in its own voice, or somebody unnamed does",
    verdict: "a claim is judged over a store",
  },
  divergences: { issue: "it is on no one issue" },
} as const satisfies { readonly [L in keyof Dossier]?: Reasons };

const SEAT: Reasons = {
  subtype: "it is called neither mediator, guarantor, sponsor nor witness",
  role: "at a table there are functions, not roles",
  titleInText: "no title of it is printed",
};

/** Fills `meta.absent` of all records of a new dossier, in place. Source: codebook, section 1. */
export function explainAbsent(dossier: Dossier): void {
  for (const [list, reasons] of Object.entries(REASONS))
    for (const record of dossier[list as keyof typeof REASONS]) explain(record, reasons);
  for (const { participants } of dossier.events) for (const seat of participants) explain(seat, SEAT);
}

function explain(record: { readonly meta: Meta }, reasons: Reasons): void {
  const { absent } = record.meta;
  for (const field in reasons)
    if ((record as unknown as Record<string, unknown>)[field] === null)
      absent[field] ??= reasons[field] as string;
}
