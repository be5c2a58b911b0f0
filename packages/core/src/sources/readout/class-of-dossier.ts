/** Takes a dossier of one document, gives the document's class, and what its own words claim to be (R20). */
import { mainMeeting } from "../../meeting/main-meeting.ts";
import type { Dossier } from "../../records/dossier.ts";
import type { DocClass } from "../../records/statement.ts";
import { readoutOf } from "./compare-readouts.ts";
import { type ClassClaim, classifyDocument } from "./document-class.ts";

/** A document's class with the words for it in its own text. */
export interface DossierClass {
  readonly class: DocClass;
  readonly claims: readonly ClassClaim[];
}

/** The class that all statements of the first document have, else the one that the document itself shows; `media_report` where there is no document. Source: R20. */
export function classOfDossier(dossier: Dossier): DossierClass {
  const [document] = dossier.documents;
  if (!document) return { class: "media_report", claims: [] };
  const shown = classifyDocument(document, mainMeeting(dossier) ?? null, { actors: dossier.actors });
  const { docClass } = readoutOf(document.id, dossier.statements, dossier.commitments);
  return { class: docClass ?? shown.class, claims: shown.claims };
}
