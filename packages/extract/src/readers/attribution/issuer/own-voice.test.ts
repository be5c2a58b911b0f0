/** Takes releases of an organ, gives what their issuer says in them without a reporting verb, and what is none of that. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

/** Each statement as "speaker | content". */
const said = (text: string, outlet = "Ministry of Foreign Affairs of Norway"): string[] =>
  extract(text, { published: "2031-09-17", outlet, title: text.split("\n")[0] ?? "" }).statements.map(
    ({ speaker, content }) => `${JSON.stringify(speaker)} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );

const TITLE = "On the seizure of the port of Lund\n\n";

describe("what the issuer of a release says", () => {
  it.each([
    "We will keep every road to the port open.",
    "Norway stands ready to send engineers to the port.",
    "Together with our partners, we remain committed to an open port.",
    "Norway continues to support the crews of the port.",
    "We stand with the people of the port.",
    "Norway supports the work of the harbour commission.",
    "We are deeply concerned about the crews of the port.",
    "We join our neighbours in mourning the crews of the port.",
    "We will not accept the closing of the port.",
    "We were in the port of Lund on Sunday with the crews.",
    "We look forward to working with the crews of the port.",
    "Norway looks forward to working with the crews of the port.",
    "Norway is pleased to announce nine cranes for the port.",
    "Norway is imposing sanctions on three owners of the port.",
  ])("%s", (sentence) => expect(said(TITLE + sentence)).toEqual([`"NOR" | ${sentence}`]));

  it("is said by whomever the headline says so", () => {
    const title = "Statement by Foreign Minister Ann Roe of Norway on the port of Lund\n\n";
    expect(
      said(`${title}We will keep every road open. We call on the crews to stay. I was there on Sunday.`),
    ).toEqual([
      '"person:ann-roe" | We will keep every road open.',
      '"person:ann-roe" | the crews to stay',
      '"person:ann-roe" | I was there on Sunday.',
    ]);
  });

  it.each([
    "Norway sent nine engineers to the port in May.",
    "The port of Lund will open again in the spring.",
    "Chile stands ready to send engineers to the port.",
    "The engineers whom we will send to the port are from Oslo.",
    "I was in the port of Lund on Sunday with the crews.",
    "Norway is repairing the cranes of the port.",
  ])("is nothing that is only told: %s", (sentence) => expect(said(TITLE + sentence)).toEqual([]));

  it("is a party's alone in a joint text, and nobody's there who isn't one", () =>
    expect(
      said(
        "Joint Statement by Norway and Chile on the port of Lund\n\nNorway will send engineers to the port. Peru continues to doubt the need for it. Norway and Chile will pay for the works.",
      ),
    ).toEqual([
      '"NOR" | Norway will send engineers to the port.',
      "null | Peru continues to doubt the need for it.",
      "null | Norway and Chile will pay for the works.",
    ]));

  it("is said by whoever spoke for that state right before, in an account of a meeting", () => {
    const title = "Foreign Minister Ann Roe meets Foreign Minister Leo Paz of Chile\n\n";
    expect(
      said(
        `${title}Foreign Minister Leo Paz of Chile said that the port was open. Chile is ready to help. Peru is ready to pay.`,
      ),
    ).toEqual(['"person:leo-paz" | the port was open', '"person:leo-paz" | Chile is ready to help.']);
  });

  it("is all of a statement that its headline names the speaker of, but for what others say", () => {
    const title = "Statement by Foreign Minister Ann Roe of Norway on the port of Lund\n\n";
    const text =
      "The port has been shut since May. Chile’s envoy said the crews were safe. Norway sent nine engineers to the port.";
    expect(said(title + text)).toEqual([
      '"person:ann-roe" | The port has been shut since May.',
      '"office:chl-special-envoy" | the crews were safe',
      '"person:ann-roe" | Norway sent nine engineers to the port.',
    ]);
    expect(said(`Ann Roe’s statement on the port of Lund\n\n${text}`)).toHaveLength(1);
  });

  it.each([
    "Statement by Foreign Minister Ann Roe",
    "The below is attributable to Foreign Minister Ann Roe:",
    "This statement is attributable to the Foreign Minister, Ann Roe:",
  ])("is all of a text whose second line names the speaker: %s", (line) =>
    expect(said(`${TITLE}${line}\n\nThe port has been shut since May. It was a proud port.`)).toEqual([
      '"person:ann-roe" | The port has been shut since May.',
      '"person:ann-roe" | It was a proud port.',
    ]),
  );

  it("is of an account that a spokesperson gives how things stand, not what others did", () =>
    expect(
      said(
        "Minister Roe’s Call with Minister Paz\n\nThe following is attributable to Spokesperson Jo Poe:\n\nMinister Roe called Minister Paz on Sunday. She will travel to Chile in May. The port remains the lifeline of the coast. We are grateful for his help.",
      ),
    ).toEqual([
      '"person:jo-poe" | The port remains the lifeline of the coast.',
      '"person:jo-poe" | We are grateful for his help.',
    ]));

  describe("in a text that somebody signs under its headline", () => {
    const text =
      "The port has been shut since May. Norway condemns the closing of the port. Norway condemned it in May. We call on the crews to “stay” on board.";

    it("is all said by him, what his state does by these words too", () =>
      expect(said(`${TITLE}Ann Roe, Minister of Foreign Affairs\n\n${text}`)).toEqual([
        '"person:ann-roe" | The port has been shut since May.',
        '"person:ann-roe" | the closing of the port',
        '"NOR" | it in May',
        '"person:ann-roe" | the crews to “stay” on board',
      ]));

    it("is said by a spokesperson of the department", () =>
      expect(said(`${TITLE}Jo Poe, Department Spokesperson\n\n${text}`)[0]).toMatch(/^"person:jo-poe" /));

    it.each(["Ann Roe, Minister of Foreign Affairs\n\nLeo Paz, Minister of Transport", "By Ann Roe", "Oslo"])(
      "is the state’s where two sign, or nobody does by an office: %s",
      (lines) =>
        expect(said(`${TITLE}${lines}\n\n${text}`)).toEqual([
          '"NOR" | the closing of the port',
          '"NOR" | it in May',
          '"NOR" | the crews to “stay” on board',
        ]),
    );

    it("is what others did in an account that a spokesperson signs of a call", () =>
      expect(
        said(
          "Minister Roe’s Call with Minister Paz\n\nJo Poe, Department Spokesperson\n\nMinister Roe called Minister Paz on Sunday. The port remains the lifeline of the coast.",
        ),
      ).toEqual(['"person:jo-poe" | The port remains the lifeline of the coast.']));
  });

  describe("in a text that closes with a name in capitals", () => {
    it.each(["", "\n\nTHE ROYAL PALACE,\n\nMay 3, 2031."])("is all said by whoever signs it%s", (under) =>
      expect(
        said(
          `A Proclamation on the Port of Lund\n\nThe port has been shut since May. I call upon the crews to stay.\n\n(ii) to mend the pier by the end of May.\n\nANN R. ROE${under}`,
        ),
      ).toEqual([
        '"person:ann-r-roe" | The port has been shut since May.',
        '"person:ann-r-roe" | the crews to stay',
      ]),
    );

    it("is all of the letter that is signed so", () =>
      expect(
        said(`${TITLE}Dear Madam Speaker:\n\nWe will keep every school open.\n\nSincerely,\n\nANN ROE`),
      ).toEqual(['"person:ann-roe" | We will keep every school open.']));

    it("is nobody’s by a heading in capitals", () =>
      expect(
        said(
          `${TITLE}The port has been shut since May.\n\nCLIMATE CHANGE\n\nThe sea rises by the year and floods the port, and engineers build dams there.\n\nThey are nine.\n\nIt rains.`,
        ),
      ).toEqual([]));
  });

  it("names the signer, not his state, as the words that name the speaker", () =>
    expect(
      extract(`${TITLE}Ann Roe, Minister of Foreign Affairs\n\nNorway condemns the closing of the port.`, {
        outlet: "Ministry of Foreign Affairs of Norway",
      }).statements.map(({ source, onBehalfOf }) => [source?.quote, onBehalfOf]),
    ).toEqual([["Ann Roe, Minister of Foreign Affairs", ["NOR"]]]));

  it("is for the issuer where its speaker is named without an office", () =>
    expect(said("Statement from Ann Roe on the port\n\nThe port has been shut since May.")).toEqual([
      '"person:ann-roe" | The port has been shut since May.',
    ]));

  it("is no statement of what the headline is on", () => {
    expect(said("Lund Harbour Programme: Club for the Crews Welcomes New Class\n\nIt rains.")).toEqual([]);
    expect(said("Norway and Chile – Building Our Harbour\n\nIt rains.")).toEqual([]);
  });

  it("is all of a speech that is printed as prepared", () =>
    expect(
      said(
        "Remarks as Prepared for Delivery by Foreign Minister Ann Roe of Norway in Lund\n\nWe are here for the crews. I was here in May, and I said: stay. We shall be back.",
      ).map((line) => line.split(" | ")[0]),
    ).toContain('"person:ann-roe"'));

  it("is nothing in a letter that it prints", () =>
    expect(
      said(`${TITLE}Nine deans have written.\n\nDear Minister Roe,\n\nWe will keep every school open.`),
    ).toEqual([]));

  it("is nothing in a newspaper", () =>
    expect(said(`${TITLE}Norway stands ready to send engineers to the port.`, "The Harbour Post")).toEqual(
      [],
    ));

  it("is its speaker's where a label opens a speech", () =>
    expect(
      said(
        "Foreign Minister Ann Roe at the port of Lund\n\nFOREIGN MINISTER ROE: Good morning, everyone.\n\nWe will keep every road open.",
      ).at(-1),
    ).toMatch(/^"person:ann-roe" \| /));
});
