/** Gives reports for the tests of the API, written for them, and the dossiers that the library reads from them. */
import { extract } from "@readout/extract";

/** Two readouts of one meeting and a report of another. */
export const REPORTS = {
  hosted: {
    text: "Kenya’s foreign minister on Sunday hosted his counterparts from Uganda and Rwanda in Nairobi. “We agreed to reopen the border,” he said. The three ministers agreed to draw up a roadmap for the crossings by the end of June.",
    options: { published: "2024-03-14", outlet: "Lake Wire" },
  },
  second: {
    text: "Uganda’s foreign minister said on Monday that the talks in Nairobi had been useful. Uganda rejected a deadline for the border crossings and called on Rwanda to withdraw its troops.",
    options: { published: "2024-03-15", outlet: "Kampala Desk" },
  },
  later: {
    text: "The foreign ministers of Kenya and Uganda met in Kampala on Tuesday, the Kenyan foreign ministry said. It was the highest-level contact between the two countries since 2019.",
    options: { published: "2024-03-20", outlet: "Lake Wire" },
  },
} as const;

/** The library's dossiers of the reports: what every server has to give. */
export const DOSSIERS = {
  hosted: extract(REPORTS.hosted.text, REPORTS.hosted.options),
  second: extract(REPORTS.second.text, REPORTS.second.options),
  later: extract(REPORTS.later.text, REPORTS.later.options),
} as const;

/** The id of a report's document. */
export function documentIdOf(name: keyof typeof DOSSIERS): string {
  return DOSSIERS[name].documents[0]?.id as string;
}
