/** Takes the prose of ministries and joint texts, gives who does what in it: cue verbs with a noun or particle, what several agree, lists behind a colon. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const ROOM =
  "Ms. Eva Lund, Minister for Foreign Affairs of Norway, and Mr. Ole Berg, Minister of Foreign Affairs of Chile, met in Oslo.";

/** Each statement behind the opening as "source > act | content". */
const acts = (title: string, text: string): string[] =>
  extract(`${title}\n\n${ROOM}\n\n${text}`, { published: "2031-09-17" }).statements.map(
    ({ source, clauses, content }) =>
      `${source?.quote ?? "-"} > ${clauses[0]?.act} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );

describe("a ministry's account", () => {
  it.each([
    ["The ministers took stock of work on the port.", ["The ministers > note | work on the port"]],
    [
      "The ministers took note of the progress of the talks and agreed to meet again in May.",
      ["The ministers > note | the progress of the talks", "The ministers > agree | to meet again in May"],
    ],
    [
      "Minister Berg provided an update on the works and informed Minister Lund of the new tax.",
      ["Minister Berg > describe | the works", "Minister Berg > describe | the new tax"],
    ],
    ["Minister Lund briefed him on her trip to Peru.", ["Minister Lund > describe | her trip to Peru"]],
    ["The two ministers plan to meet again in May.", ["The two ministers > pledge | to meet again in May"]],
    ["The firms plan to build a port. Minister Lund plans to leave in May.", []],
    ["They concurred on opening the port by May.", ["They > agree | opening the port by May"]],
    [
      "Minister Berg set out the plans of Chile for the port.",
      ["Minister Berg > describe | the plans of Chile for the port"],
    ],
    ["They exchanged views on the state of the port.", ["They > note | the state of the port"]],
    [
      "The two sides undertook not to tax goods in transit.",
      ["The two sides > pledge | not to tax goods in transit"],
    ],
    [
      "The ministers attached great importance to the freedom of transit.",
      ["The ministers > reaffirm | the freedom of transit"],
    ],
    [
      "Minister Lund touched upon the need for fair rules.",
      ["Minister Lund > note | the need for fair rules"],
    ],
    [
      "The ministers looked forward to the visit of the envoy.",
      ["The ministers > welcome | the visit of the envoy"],
    ],
    ["Minister Lund lodged a strong protest over the new tax.", ["Minister Lund > reject | the new tax"]],
    [
      "The meeting noted with regret the delay of the works.",
      ["The meeting > note | the delay of the works"],
    ],
    [
      "The ministers reached the following consensus: there shall be one tax for all goods.",
      ["The ministers > agree | there shall be one tax for all goods"],
    ],
    // The act is what the speaker does, whatever the object tells of.
    [
      "The ministers condemned the refusal to sign the accord.",
      ["The ministers > condemn | the refusal to sign the accord"],
    ],
    [
      "Both ministers reaffirmed their readiness to support the port.",
      ["Both ministers > reaffirm | their readiness to support the port"],
    ],
    [
      "The ministers shared the view that the port should open.",
      ["The ministers > call_for | the port should open"],
    ],
    [
      "Minister Lund, recalling the accord of May, calls on all to open the port.",
      ["Minister Lund > describe | the accord of May", "Minister Lund > call_for | all to open the port"],
    ],
  ])("%s", (text, expected) => {
    expect(acts("Second Meeting of Foreign Ministers", text)).toEqual(expected);
  });

  it.each([
    ["It was agreed to continue the talks in May.", ["- > agree | to continue the talks in May"]],
    [
      "Minister Berg briefed Minister Lund on the state of the port.",
      ["Minister Berg > describe | the state of the port"],
    ],
    ["Minister Lund asked for help with the port.", ["Minister Lund > call_for | help with the port"]],
    [
      "Minister Berg explained the state of the port, to which Minister Lund responded that help would come.",
      ["Minister Berg > describe | the state of the port", "Minister Lund > describe | help would come"],
    ],
    ["Minister Lund called on the President, Jo Moe.", []],
    ["Minister Lund called on His Majesty King Jo Moe.", []],
  ])("%s", (text, expected) => {
    expect(acts("Second Meeting of Foreign Ministers", text)).toEqual(expected);
  });

  it.each([
    ["The question of transit was not discussed.", ["- > note | The question of transit was not discussed"]],
    ["Trade and visas were also discussed.", ["- > note | Trade and visas were also discussed"]],
    [
      "Views were exchanged on the state of the port.",
      ["- > note | Views were exchanged on the state of the port"],
    ],
    [
      "Satisfaction was expressed with work on the port.",
      ["- > note | Satisfaction was expressed with work on the port"],
    ],
    [
      "Ways to open the port were reviewed and the sides agreed to meet again.",
      ["- > note | Ways to open the port were reviewed", "the sides > agree | to meet again"],
    ],
    ["The ministers discussed visas.", ["The ministers > note | visas"]],
    ["They also reviewed bilateral trade.", ["They > note | bilateral trade"]],
    [
      "Minister Berg defended Chile's right to tax the port.",
      ["Minister Berg > reaffirm | Chile's right to tax the port"],
    ],
    ["Chile underlines its rejection of the tax.", ["Chile > reaffirm | its rejection of the tax"]],
  ])("%s", (text, expected) => {
    expect(acts("Second Meeting of Foreign Ministers", text)).toEqual(expected);
  });

  it("tells what wasn't discussed as a denial", () => {
    const [, , clause] = extract(
      `Second Meeting of Foreign Ministers\n\n${ROOM}\n\nTrade was discussed. The port was reviewed. Transit was not discussed.`,
      { published: "2031-09-17" },
    ).statements.flatMap(({ clauses }) => clauses);
    expect(clause).toMatchObject({ act: "note", negated: true });
  });

  // Near misses: what is exchanged and raised without a word, of whom it is told, what is told of something else.
  it.each([
    "Prisoners were exchanged at the port.",
    "The flags were raised at the port.",
    "Minister Berg was raised in the port of Oslo.",
    "It was discussed at the port.",
    "The tax that was discussed in May stays.",
    "They discussed it.",
    "The guards defended the port of Oslo.",
    "The tax was discussed by the mayors of the ports.",
  ])("nobody says so: %s", (text) => {
    expect(acts("Second Meeting of Foreign Ministers", text)).toEqual([]);
  });

  // Near misses: things taken, set and reached.
  it.each([
    "The ministers took the boat to the port.",
    "The ministers set up their tents by the port.",
    "The ministers reached the port by noon.",
    "The ministers paid for the meal at the port.",
    "The ministers looked at the new port of Oslo.",
    "The accord will take note of the rules of transit.",
  ])("nothing is said: %s", (text) => {
    expect(acts("Second Meeting of Foreign Ministers", text)).toEqual([]);
  });
});

describe("a newspaper's story", () => {
  it.each([
    ["The ministers agreed to meet again in May.", ["The ministers > agree | to meet again in May"]],
    [
      "The ministers condemned the raid on the port and agreed to mend it.",
      ["The ministers > condemn | the raid on the port", "The ministers > agree | to mend it"],
    ],
    ["The ministers discussed the port of Oslo.", []],
    ["The ministers looked forward to the visit.", []],
    ["The port of Oslo was not discussed.", []],
    ["The ministers defended the port of Oslo against raids.", []],
    ["The mayor agreed to open the port of Oslo.", []],
  ])("%s", (text, expected) => {
    expect(acts("Norway and Chile open port", text)).toEqual(expected);
  });
});

describe("a list behind a colon", () => {
  it.each([
    [
      "The Ministers agreed on the following:\n\n1. To open a fourth post by May;\n\n2. Not to tax goods in transit.\n\nThe port is old.",
      [
        "The Ministers > agree | To open a fourth post by May",
        "The Ministers > agree | Not to tax goods in transit",
      ],
    ],
    [
      "The sides decided:\n\n(i) to recall their guards; and\n\n(ii) to convene the experts.",
      ["The sides > agree | to recall their guards", "The sides > agree | to convene the experts"],
    ],
    [
      "The Council decides as follows:\n\na. To close the border;\n\nb. To freeze all assets.",
      ["The Council > agree | To close the border", "The Council > agree | To freeze all assets"],
    ],
    // What stands behind the list hangs on it no longer.
    [
      "The Ministers agreed on the following:\n\n- the return of the guards to the pass.\n\nThe pass is high.\n\n- lunch at the port of Oslo.",
      ["The Ministers > agree | the return of the guards to the pass"],
    ],
  ])("%s", (text, expected) => {
    expect(acts("Joint Communiqué of the Second Meeting", text)).toEqual(expected);
  });
});
