/** Takes the raw mentions of a report by a state's own outlet or organ, gives offices without article, name and state to that state: "Prime Minister received today Mr X, President of A". */
import type { Token } from "@readout/english";
import { itemAt } from "../../item-at.ts";
import { startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import type { RawMention } from "../unit/raw-mention.ts";
import { isBareOffice } from "./home-ministries.ts";

/** The mentions; only titles that act at the head of a sentence somewhere are its own officers', wherever they stand bare. */
export function withBareOffices(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  state: string | null,
): readonly RawMention[] {
  if (state === null) return raw;
  const bare = new Set(raw.filter((item) => isBareOffice(item) && standsBare(tokens, item)));
  const acting = new Set([...bare].filter((item) => acts(tokens, item)).map((item) => titleOf(tokens, item)));
  if (acting.size === 0) return raw;
  return raw.map((item) =>
    bare.has(item) && acting.has(titleOf(tokens, item))
      ? { ...item, entities: [state], rule: "issuer_of_document" }
      : item,
  );
}

const NATIONS = "igo:united-nations";
const OF_NATIONS = /^igo:(?:united-nations|un|eu|ic)/;

const titleOf = (tokens: readonly Token[], { first, end }: RawMention): string =>
  tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(" ");

/** In capitals, behind no article, possessive, adjective, name or comma. */
function standsBare(tokens: readonly Token[], { first }: RawMention): boolean {
  const before = itemAt(tokens, first - 1);
  return (
    startsUpper((tokens[first] as Token).text) &&
    (opensSentence(tokens, first) || isOneOf(before?.upos, "VERB", "AUX", "ADP", "CCONJ", "SCONJ", "ADV"))
  );
}

const acts = (tokens: readonly Token[], { first, end }: RawMention): boolean =>
  opensSentence(tokens, first) && isOneOf(tokens[end]?.upos, "VERB", "AUX", "ADV");

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  itemAt(tokens, at - 1)?.sentence !== tokens[at]?.sentence;

/** "GCC ministers meet … the Secretary General, X", "talks at the OAS … Assistant Secretary General Y": of the organisation whose secretary general the text names with it, else of the only one of its headline; not where it has named the United Nations. */
export function withBareSecretaries(
  raw: readonly RawMention[],
  tokens: readonly Token[],
  headlines: ReadonlySet<number>,
): readonly RawMention[] {
  const isSecretary = ({
    kind,
    entities,
    plural,
    readings = [],
    titleFirst = 0,
    titleEnd = 0,
  }: RawMention): boolean =>
    isOneOf(kind, "office", "person") &&
    entities.length === 0 &&
    !plural &&
    readings.some(({ post }) => post === "secretary_general" || post === "igo_official") &&
    tokens[titleEnd - 1]?.lower === "general" &&
    !tokens[titleFirst]?.lower.startsWith("under");
  if (!raw.some(isSecretary)) return raw;
  const isBody = (entity: string): boolean => entity.startsWith("igo:");
  const headed = raw.filter(({ first }) => headlines.has(tokens[first]?.sentence ?? -1));
  const [body, ...others] = new Set(headed.flatMap(({ entities }) => entities.filter(isBody)));
  const [own, ...more] = new Set(
    raw.flatMap(({ post, entities }) => (post === "secretary_general" ? entities.filter(isBody) : [])),
  );
  // "at UN headquarters" is a place
  const other = raw.find(
    ({ first, entities }) => entities.includes(NATIONS) || isOneOf(tokens[first]?.lower, "un", "u.n."),
  );
  // The only organisation that a text speaks of has the only secretary-general.
  const sole = raw.every(({ entities }) => entities.every((one) => !isBody(one) || OF_NATIONS.test(one)));
  const owner =
    more.length > 0
      ? undefined
      : (own ?? (others.length > 0 ? undefined : (body ?? (other && sole ? NATIONS : undefined))));
  if (owner === undefined) return raw;
  return raw.map((item) =>
    isSecretary(item) &&
    (owner === NATIONS
      ? startsUpper(tokens[item.titleFirst ?? 0]?.text ?? "") &&
        itemAt(tokens, item.first - 1)?.xpos !== "POS"
      : !(other && other.first < item.first))
      ? { ...item, entities: [owner], rule: "organisation_of_text" }
      : item,
  );
}
