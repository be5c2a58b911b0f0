/** Takes events told in passing and promises of several, gives what is read of them; near misses that stay silent. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const read = (text: string): string[] =>
  extract(text, { published: "2031-09-16" })
    .events.filter(({ type }) => type !== "meeting")
    .map(({ type, status, when }) => `${type} ${status} ${when?.edtf ?? ""}`.trim());

const promised = (text: string): string[] =>
  extract(text, { published: "2031-09-16" }).commitments.map(
    ({ parties, content }) => `${parties.join("+")} ${content.quote}`,
  );

const stands = (text: string): string[] =>
  extract(text, { published: "2031-09-16" }).positions.map(({ holder, polarity }) => `${holder} ${polarity}`);

describe("events told in passing", () => {
  it.each([
    ["A meeting in Lusaka was cancelled after clashes at the mosque in Gulu.", "conflict occurred"],
    ["Cyclone Wanda, which struck on 8 April, left thousands homeless.", "disaster occurred 2031-04-08"],
    ["The meeting was put off after Kenya was hit by floods.", "disaster occurred"],
    ["A Chadian patrol opened fire near the lake on 3 May.", "conflict occurred 2031-05-03"],
    ["The drone was shot down near Gulu on July 18.", "conflict occurred 2031-07-18"],
    ["Raiders killed 23 herders near Gulu on 3 May.", "conflict occurred 2031-05-03"],
    ["The three countries brokered a ceasefire in July 2027.", "agreement occurred 2027-07"],
    ["An election is to be held in Chad on October 3.", "election planned 2031-10-03"],
    ["Chad's minister Adam Saleh invited his colleagues to Gulu for the next round.", "invitation occurred"],
    ["Chad's foreign minister was on a visit to Kampala.", "visit occurred"],
    ["The war between Chad and Mali lasted until the truce of May 2009.", "conflict occurred"],
  ])("%s", (text, expected) => expect(read(text)).toContain(expected));

  it.each([
    "The party opened fire on its rivals in May.",
    "The proposal was shot down on Monday.",
    "An exhibition on the war in 2019 opened in Oslo.",
    "He denied that an attack on Gulu had killed 20 people on 3 May.",
    "The agreement the company signed with its workers in Chad on 3 May was good.",
    "Hurricane relief was sent. Chad was hit by scandals in May.",
    "The singer invited her guests to speak.",
  ])("%s", (text) =>
    expect(read(text).filter((one) => /^(?:conflict|disaster|signature|invitation)/.test(one))).toEqual([]),
  );
});

describe("promises of several", () => {
  it.each([
    ["Chad and Mali, which have no ties, agreed to reopen a panel.", ["MLI+TCD reopen a panel"]],
    ["Chad, where a vote is due in May, has pledged to send troops.", ["TCD send troops"]],
    [
      "Military officers from Chad and Mali agreed on Friday to restore a hotline.",
      ["MLI+TCD restore a hotline"],
    ],
    [
      "Chad promised to open the pass and Mali to withdraw its troops.",
      ["TCD open the pass", "MLI withdraw its troops"],
    ],
    ["Chad and Mali concurred in launching a hotline.", ["MLI+TCD launching a hotline"]],
    ["Minister Paki announced that Chad will provide two aircraft.", ["TCD provide two aircraft"]],
    ["Neither Chad nor Mali, which share a border, agreed to open it.", []],
    ["The United Nations announced that Chad will send 400 troops.", []],
    ["Chad did not promise to open the pass and Mali to withdraw.", []],
  ])("%s", (text, expected) => expect(promised(text)).toEqual(expected));
});

describe("stands by clause, pronoun and deed", () => {
  it.each([
    ["Chad demands compensation; Mali rejects this.", ["TCD demand", "MLI oppose"]],
    ["The plan was rejected by Chad on Monday.", ["TCD oppose"]],
    ["They meet under a ruling of 1999 that Chad rejects.", ["TCD oppose"]],
    ["Chad's foreign minister, Adam Saleh, said Chad would not change its name.", ["TCD oppose"]],
    ["Chad's foreign minister, Adam Saleh, said Chad was ready to pull back its snipers.", ["TCD support"]],
    ["The plan would be opposed by Chad.", []],
    ["Chad's foreign minister, Adam Saleh, said Chad would not comment.", []],
    ["The bid was rejected by the company.", []],
  ])("%s", (text, expected) => expect(stands(text)).toEqual(expected));
});
