/** What other tools hand back: read to a whole dossier, or refused. The first character says in which format. */
import { checkDossier, type Dossier } from "@readout/core";
import { extract } from "@readout/extract";
import {
  readCsv,
  readExtractorOutput,
  readJsonLd,
  readWebAnnotations,
  writeCsv,
  writeJsonLd,
  writeWebAnnotations,
} from "@readout/formats";
import { grafted } from "../grafted.ts";
import { PARAGRAPHS } from "../reports.ts";
import { refusedProperly, type Target } from "../target.ts";

const dossier = extract(PARAGRAPHS[0] ?? "", { published: "2024-03-14" });
const csv = writeCsv(dossier).files;
const jsonld = writeJsonLd(dossier).files[0]?.text ?? "";
const annotations = writeWebAnnotations(dossier).files[0]?.text ?? "";
const output = { text: "Ankara met Oslo", entities: [{ start: 0, end: 6, label: "GPE", text: "Ankara" }] };

const READERS: readonly ((input: string) => Dossier | null)[] = [
  (input) => readJsonLd(input),
  (input) => readJsonLd(JSON.stringify(grafted(JSON.parse(jsonld), input))),
  (input) =>
    readCsv(csv.map((file, i) => (i === input.length % csv.length ? { ...file, text: input } : file))),
  (input) => {
    const at = (input.charCodeAt(0) || 0) % csv.length;
    const cut = (input.charCodeAt(1) || 0) % ((csv[at]?.text.length ?? 0) + 1);
    return readCsv(
      csv.map((file, i) =>
        i === at ? { ...file, text: file.text.slice(0, cut) + input.slice(2) + file.text.slice(cut) } : file,
      ),
    );
  },
  (input) => readExtractorOutput(grafted(output, input)),
  (input) => {
    readWebAnnotations(JSON.stringify(grafted(JSON.parse(annotations), input)), dossier);
    return null;
  },
  (input) => {
    readWebAnnotations(input, dossier);
    return null;
  },
];

export const target: Target = {
  words: ['"', ",", "\r\n", "null", "{", "}", "[", "]", ":", "@type", "@id", "@context", "target", "selector", "start", "end", "exact", "PERSON", "utf-16", "doc:", "event:", "-1", "1e9"], // biome-ignore format: a list
  seeds: [
    `0${jsonld.slice(0, 1500)}`,
    `6${annotations.slice(0, 1500)}`,
    ...csv.slice(0, 4).map(({ text }) => `2${text.slice(0, 1000)}`),
    ...READERS.flatMap((_, i) => [
      `${i}\u0003\u0001\u0000Ankara`,
      `${i}\u0040\u0011\u0004-1`,
      `${i}{"a":[1]}`,
    ]),
  ],
  longest: 1_500,
  run(input) {
    const reader = READERS[(input.charCodeAt(0) || 0) % READERS.length];
    try {
      const read = reader?.(input.slice(1));
      const [finding] = read ? checkDossier(read) : [];
      if (finding && finding.code !== "no_text") throw new Error(`taken, but ${finding.message}`);
    } catch (error) {
      refusedProperly(error);
    }
  },
};
