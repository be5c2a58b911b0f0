import { describe, expect, it } from "vitest";
import { extract } from "../../index.ts";

/** How many passages tell of the first meeting of a text. */
const told = (text: string): number =>
  extract(text, { published: "2024-03-08" }).events.find(({ type }) => type === "meeting")?.meta.evidence
    .length ?? 0;
const PAIR = "President Oso of Sweden met with President Tarin of Finland in Oslo on Tuesday.";
const TALKS = "The foreign ministers of Sweden, Finland and Norway met at the Rimini summit on Tuesday.";

describe("a gathering with a name", () => {
  it.each<[string, string, string, number]>([
    ["of a club", PAIR, "The NATO summit had ended with a declaration.", 1],
    ["of a place", PAIR, "At the Munich conference they had little time.", 1],
    ["behind its noun", PAIR, "At the Summit of the Americas they had little time.", 1],
    ["behind its noun, without an article", PAIR, "At the Summit for Democracy they had little time.", 1],
    ["of many offices", PAIR, "President Oso attended a meeting of the Andean foreign ministers.", 1],
    ["of two offices of theirs", PAIR, "They spoke at the meeting of the Swedish and Finnish presidents.", 2],
    ["of foreign ministers", PAIR, "They spoke at the meeting of Foreign Ministers.", 2],
    ["of their own offices", PAIR, "President Oso attended the meeting of the presidents.", 2],
    ["of two by their names", PAIR, "The Oso-Tarin summit ended with a declaration.", 2],
    ["of a place whose name only begins so", PAIR, "The Os summit ended with a declaration.", 1],
    ["of the place where they met", PAIR, "The Oslo summit ended with a declaration.", 2],
    ["of one of them", PAIR, "The Tarin summit ended with a declaration.", 2],
    ["without a name", PAIR, "The summit ended with a declaration.", 2],
    ["of common words", PAIR, "The Special Summit ended with a declaration.", 2],
    ["of a common word that opens the sentence", PAIR, "This summit ended with a declaration.", 2],
    ["by the name that it has been given", TALKS, "The Rimini summit ended with a declaration.", 2],
    ["by another name than the one given", TALKS, "The Geneva summit ended with a declaration.", 1],
  ])("%s: '%s %s'", (_, room, more, passages) => {
    expect(told(`${room} ${more}`)).toBe(passages);
  });
});
