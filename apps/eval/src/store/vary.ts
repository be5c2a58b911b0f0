/** Takes a dossier and a number, gives the dossier of a report like it on other days, between other states. */
import { type Dossier, documentId, sha256Hex } from "@readout/core";

// States that the corpus often names, and as many that it doesn't.
const STATES =
  "USA CHN RUS UKR FRA DEU GBR ISR IRN IRQ AFG IND JPN KOR TUR EGY SAU ARE QAT JOR MEX CAN BRA COL POL ETH NGA KEN ZAF AUS VNM IDN PHL THA PAK KAZ UZB GEO ARM AZE SRB GRC ESP ITA NOR SWE FIN EST LVA LTU".split(
    " ",
  );

/**
 * Copy `number` of a dossier: other ids, other years, states exchanged in every second copy, one line more in the text.
 * Only for filling a database: quotes are those of the first report.
 */
export function vary(dossier: Dossier, number: number): Dossier {
  if (number === 0) return dossier;
  const [document] = dossier.documents;
  const text = `${document?.text ?? ""}\n\nCopy ${number}.`;
  const sha256 = sha256Hex(text);
  const shift = number % 2 === 0 ? 0 : 1 + (number % (STATES.length - 1));
  const salt = Math.imul(number, 0x9e3779b1) >>> 0;
  const json = JSON.stringify(dossier)
    .replaceAll(String(document?.id), documentId(sha256))
    .replaceAll("2021", String(2021 - (number % 12)))
    .replaceAll("2022", String(2022 - (number % 12)))
    .replace(/"([A-Z]{3})"/g, (whole, code: string) => {
      const at = STATES.indexOf(code);
      return at < 0 ? whole : `"${STATES[(at + shift) % STATES.length]}"`;
    })
    .replace(/"([a-z]+):([0-9a-f]{8})([0-9a-f]{8})"/g, (whole, kind: string, head: string, tail: string) =>
      kind === "doc"
        ? whole
        : `"${kind}:${((Number.parseInt(head, 16) ^ salt) >>> 0).toString(16).padStart(8, "0")}${tail}"`,
    );
  const copy = JSON.parse(json) as Dossier;
  for (const one of copy.documents) Object.assign(one, { text, sha256 });
  return copy;
}
