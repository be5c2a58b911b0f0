import { expect, it } from "vitest";
import { emptyDossier } from "../../empty-dossier.ts";
import { sampleDocument, sampleDossier } from "../../testing/sample.ts";
import { classOfDossier } from "./class-of-dossier.ts";
import { classifyDocument } from "./document-class.ts";

it("is a media report where there is no document", () => {
  expect(classOfDossier(emptyDossier([]))).toEqual({ class: "media_report", claims: [] });
});

it("is what the document shows where no statement has a class", () => {
  const document = sampleDocument({ kind: "press_call" });
  const { class: shown } = classifyDocument(document, null, {});
  expect(classOfDossier(emptyDossier([document])).class).toBe(shown);
});

it("is the statements' where they have one, whatever the document shows", () => {
  const dossier = sampleDossier();
  const statements = dossier.statements.map((one) => ({ ...one, docClass: "chair_summary" as const }));
  expect(classOfDossier({ ...dossier, statements }).class).toBe("chair_summary");
});
