/** Gives the JSON-LD context of an export: schema.org, PROV-O and Web Annotation beside readout's own terms. */

/** Prefix of readout's own terms; each is a field of the published JSON Schema. */
const VOCABULARY = "urn:readout:term:";

/**
 * The context. Every field of a record is a term of readout's own vocabulary, so that nothing is lost; what others
 * know by another name stands beside it. Text positions count UTF-16 code units, which `unit` says on each selector.
 */
export const CONTEXT = {
  "@version": 1.1,
  "@vocab": VOCABULARY,
  sdo: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** An IRI for the id of a record; ids are unique within a dossier. */
export const iriOf = (id: string): string => `urn:readout:id:${encodeURIComponent(id)}`;

/** The id back from its IRI; null for an IRI of another making. */
export function idOf(iri: string): string | null {
  if (!iri.startsWith("urn:readout:id:")) return null;
  try {
    return decodeURIComponent(iri.slice("urn:readout:id:".length));
  } catch {
    return null;
  }
}
