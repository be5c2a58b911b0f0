/** Takes what a mention names, notes it in the book: states, organisations and offices under the ids that they have in every report. */
import { type ActorType, cutEvidence, type Evidence, type SourceDocument } from "@readout/core";
import { ORGANISATION_BY_ID, STATE_BY_CODE } from "../lexicon/lexicon.ts";
import type { Mention } from "../unit/mention.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { type ActorBook, englishName } from "./actor-book.ts";

/** Display name of an entity: the state's or organisation's usual name. */
function entityName(entity: string): string {
  return STATE_BY_CODE.get(entity)?.name ?? ORGANISATION_BY_ID.get(entity)?.name ?? entity;
}

/** An entity's id as a part of another one: no colon, no underscore. */
const idPart = (part: string): string => part.toLowerCase().replaceAll(/[:_]/g, "-");

/** Id of an office: `office:usa-head-of-state`. */
export const officeId = (entity: string, post: string): string =>
  `office:${idPart(entity)}-${post.replaceAll("_", "-")}`;

/** Id of a ministry or another organ of a state: `ministry:egy-foreign`. */
export const ministryId = (state: string, portfolio: string): string =>
  `ministry:${idPart(state)}-${portfolio.replaceAll("_", "-")}`;

/** Notes an office or ministry that a description points at and nothing else names ("the President"). */
export function noteOffice(doc: SourceDocument, text: string, book: ActorBook, office: Mention): void {
  const { entity, actor, person, start, end } = office;
  const [, type] = /^(office|ministry):/.exec(actor ?? "") ?? [];
  if (person !== null || actor === null || entity === null || type === undefined) return;
  const evidence = cutEvidence(doc.id, text, start, end);
  if (!ORGANISATION_BY_ID.has(entity)) {
    const name = englishName(entityName(entity));
    book.note({ id: entity, type: "state", iso3: entity, name, evidence });
  }
  const name = englishName(evidence.quote);
  book.note({ id: actor, type: type as ActorType, partOf: entity, name, evidence });
}

/** Notes the states and organisations that a mention names, with the words that it has for them. */
export function noteEntities(book: ActorBook, item: RawMention, seen: Evidence): void {
  for (const entity of item.entities) {
    if (item.kind === "armed_group" && item.label !== null) {
      book.note({
        id: entity,
        type: "armed_group",
        name: englishName(item.label),
        evidence: seen,
      });
      // "the Huthis": as the text spells it.
      book.note({ id: entity, type: "armed_group", name: englishName(seen.quote) });
      continue;
    }
    const organisation = ORGANISATION_BY_ID.get(entity);
    const type = organisation ? organisation.type : "state";
    book.note({
      id: entity,
      type,
      iso3: organisation ? null : entity,
      partOf: organisation?.partOf ?? null,
      name: englishName(entityName(entity)),
      evidence: seen,
    });
    if (
      item.kind === "state" &&
      item.entities.length === 1 &&
      (item.form === "demonym" || item.form === "metonym" || item.form === "abbreviation")
    )
      book.note({ id: entity, type, name: { text: seen.quote, lang: "en", kind: item.form } });
    // A bloc or an armed group goes by the words that the text has for it, not only by the table's.
    const named = item.kind === "organisation" || item.kind === "armed_group";
    if (named && item.entities.length === 1 && item.form === "name")
      book.note({ id: entity, type, name: englishName(seen.quote) });
  }
}
