import { analyse } from "@readout/english";
import { describe, expect, it } from "vitest";
import { documentKind } from "./kind.ts";
import { readLayout } from "./layout.ts";
import { countSpeakers } from "./speaker-labels.ts";

const layoutOf = (text: string, title: string | null = null) => readLayout(text, analyse(text), title);
const body = "The two delegations met at the castle and talked about fishing rights for three hours.";

describe("roles", () => {
  it("takes a short first line without a full stop as the headline", () => {
    expect(layoutOf(`Ministers meet in Arendelle\n\n${body}`).roles).toEqual(["headline", "body"]);
  });
  it("keeps a lone line and a first line that is a sentence as body", () => {
    expect(layoutOf("Ministers meet in Arendelle").roles).toEqual(["body"]);
    expect(layoutOf(`Ministers met in Arendelle.\n\n${body}`).roles).toEqual(["body", "body"]);
  });
  it("knows the headline that the caller gives, even with a full stop", () => {
    expect(layoutOf(`It is done.\n\n${body}`, "It is done.").roles).toEqual(["headline", "body"]);
  });
  it("reads rules, text markers, lines of place and clock, and credits", () => {
    const text = `Remarks Before the Meeting\n\nOslo, Norway\n\n2:05 p.m. CET\n\nBegin Text:\n\n${body}\n\n___\n\nJane Doe in Oslo contributed to this report.`;
    expect(layoutOf(text).roles).toEqual([
      "headline",
      "dateline",
      "dateline",
      "rule",
      "body",
      "rule",
      "credit",
    ]);
  });
  it.each([
    ["No. 214/2025", "rule"],
    ["PRESS RELEASE No. 12", "rule"],
    ["Gulf Ledger | Updated: 2024-09-05 21:14", "dateline"],
    ["No to the dam", "headline"],
  ])("takes a line that numbers or dates the document for no headline: %s", (line, role) => {
    expect(layoutOf(`${line}\n\nMinisters meet in Arendelle\n\n${body}`).roles[0]).toBe(role);
  });
  it("reads a title page of two lines, and a line of place and date", () => {
    const text = `Joint Press Release\nThird Meeting of the Fishing Commission\n\nOslo, 10 June 2022\n\n${body}`;
    const { roles, dateline, headline } = layoutOf(text);
    expect(roles).toEqual(["headline", "headline", "dateline", "body"]);
    expect([dateline?.place, headline && text.slice(headline.start, headline.end)]).toEqual([
      "Oslo",
      "Joint Press Release\nThird Meeting of the Fishing Commission",
    ]);
  });
  it.each([
    "Oslo and Bergen, 10 fishing ports",
    "Room 3, 10 June 2022",
    "Oslo hosted talks, 10 June 2022",
    "On 10 June 2022, Oslo hosted talks.",
  ])("takes no other line for one of place and date: %s", (line) =>
    expect(layoutOf(`Ministers meet\n\n${line}\n\n${body}`).roles).not.toContain("dateline"),
  );
  it("takes capitals before a colon as a speaker, but not over the whole text", () => {
    const text =
      "FACT SHEET: What Was Agreed\n\nMINISTER DOE: Thank you.\n\nQ: Why now?\n\nTHE PRESIDENT:\n\nBecause.";
    const layout = layoutOf(text);
    expect(layout.labels.map(({ start, end }) => text.slice(start, end))).toEqual([
      "MINISTER DOE:",
      "Q:",
      "THE PRESIDENT:",
    ]);
    expect(layout.roles).toEqual(["headline", "body", "body", "speaker_label", "body"]);
  });
});

describe("dateline", () => {
  it.each([
    ["MOSCOW (AP) — The envoys met.", "MOSCOW", "AP", false],
    ["GENEVA, March 3 (Reuters) - The envoys met.", "GENEVA", "Reuters", true],
    ["Geneva, 3 March 2021 – The envoys met.", "Geneva", null, true],
    ["WASHINGTON – The envoys met.", "WASHINGTON", null, false],
    ["BEIRUT, Lebanon — The envoys met.", "BEIRUT, Lebanon", null, false],
    ["NEW YORK (UPI) -- The envoys met.", "NEW YORK", "UPI", false],
    ["ASTANA (June 21, 2023) - The envoys met.", "ASTANA", null, true],
    ["ASTANA (Reuters, June 21) - The envoys met.", "ASTANA", "Reuters", true],
    ["ASTANA (Wednesday) - The envoys met.", "ASTANA", null, false],
    ["ASTANA (Kazakhstan) - The envoys met.", "ASTANA", null, false],
    ["ASTANA (dpa) - The envoys met.", "ASTANA", "dpa", false],
    ["MOSCOW, June 21. /TASS/. The envoys met.", "MOSCOW", "TASS", true],
    ["Yerevan. June 21 (Interfax). The envoys met.", "Yerevan", "Interfax", true],
    ["Ankara, June 21 (SANA) The envoys met.", "Ankara", "SANA", true],
    ["Damascus, SANA- The envoys met.", "Damascus", "SANA", false],
    ["CAIRO - 21 June 2023: The envoys met.", "CAIRO", null, true],
    ["BAKU, Azerbaijan, June 21. The envoys met.", "BAKU, Azerbaijan", null, true],
    ["NEW DELHI: The envoys met.", "NEW DELHI", null, false],
  ])("reads %s", (text, place, outlet, dated) => {
    const { dateline } = layoutOf(text);
    expect([dateline?.place, dateline?.outlet, dateline?.date !== null]).toEqual([place, outlet, dated]);
    expect(text.slice(dateline?.bodyStart)).toBe("The envoys met.");
  });
  it.each([
    "Ministers — some of them new — met on Tuesday.",
    "Norway - which hosted the talks - said nothing.",
    "The U.S.-Japan alliance – a pillar – was praised.",
    "SMITH: The envoys met.",
    "UPDATE: The envoys met.",
    "Moscow, June 21. The envoys met.",
    "Norway (which hosted the talks) The envoys met.",
    "OSLO. The envoys met.",
  ])("refuses %s", (text) => {
    expect(layoutOf(text).dateline).toBeNull();
  });
});

describe("the document's own date", () => {
  it.each([
    [`Talks in Oslo\n\nMarch 14, 2024\n\n${body}`, "March 14, 2024"],
    [`Talks in Oslo\n\nFriday, July 21, 2017\n\n${body}`, "Friday, July 21, 2017"],
    [`Talks in Oslo\n\n(May 16, 2022)\n\n${body}`, "May 16, 2022"],
    [`Daily Briefing – June 2, 2021\n\n${body}`, "June 2, 2021"],
    [`OSLO, March 3, 2021 (NTB) - ${body}`, "March 3, 2021"],
  ])("reads %s", (text, printed) => {
    const { date } = layoutOf(text);
    expect(date && text.slice(date.start, date.end)).toBe(printed);
  });
  it("doesn't take a date in the story for it", () => {
    expect(layoutOf(`Talks in Oslo\n\nThe treaty of March 14, 2024 holds.\n\n${body}`).date).toBeNull();
  });
});

describe("credits", () => {
  it.each([
    ["By Jane Doe and John Roe", ["Jane Doe", "John Roe"], null],
    ["By JANE DOE, Associated Press", ["JANE DOE"], "Associated Press"],
    ["By Jane van der Berg", ["Jane van der Berg"], null],
    ["Jane Q. Doe, Secretary of State", ["Jane Q. Doe"], null],
  ])("reads the byline %s", (line, names, outlet) => {
    const text = `Talks in Oslo\n\n${line}\n\n${body}`;
    const layout = layoutOf(text);
    expect(layout.byline.map(({ name }) => name)).toEqual(names);
    expect(layout.byline.map(({ start, end }) => text.slice(start, end))).toEqual(names);
    expect(layout.bylineOutlet).toBe(outlet);
  });
  it.each([
    ["Jane Q. Doe, Secretary of State", "signature"],
    ["By Jane Doe", "byline"],
    ["Office of the Secretary", "byline"],
  ])("tells who signs by an office from who wrote: %s", (line, role) => {
    expect(layoutOf(`Talks in Oslo\n\n${line}\n\n${body}`).roles[1]).toBe(role);
  });
  it.each([
    [`${body}\n\nANN R. ROE`, "signature"],
    [`${body}\n\nANN ROE JR.\n\nTHE PALACE,\n\nMay 3, 2031.`, "signature"],
    [`${body}\n\nSincerely,\n\nANN ROE`, "signature"],
    [`I, ANN ROE, President of Chad, proclaim it.\n\n${body}\n\nANN ROE`, "signature"],
    [`${body}\n\nBRIEFING SCHEDULE\n\nNone.`, undefined],
    [`${body}\n\nCLIMATE CHANGE`, undefined],
  ])("tells a name that closes a text from a heading: %s", (text, role) => {
    expect(layoutOf(`Talks in Oslo\n\n${text}`).roles.find((one) => one === "signature")).toBe(role);
  });
  it.each(["By Tuesday the ministers had agreed", "By contrast, few came", "By all accounts a success"])(
    "refuses %s",
    (line) => {
      expect(layoutOf(`Talks in Oslo\n\n${line}\n\n${body}`).byline).toEqual([]);
    },
  );
  it.each([
    [
      "Jane Doe in Oslo and Ali Roe in Aden, Yemen, contributed to this report.",
      [
        ["Jane Doe", "Oslo"],
        ["Ali Roe", "Aden, Yemen"],
      ],
    ],
    [
      "Associated Press writers Jane Doe in Oslo, Ali Roe in Cairo and Li Poe contributed.",
      [
        ["Jane Doe", "Oslo"],
        ["Ali Roe", "Cairo"],
        ["Li Poe", null],
      ],
    ],
    [
      "(Reporting by Jane Doe and Ali Roe; Editing by Li Poe)",
      [
        ["Jane Doe", null],
        ["Ali Roe", null],
      ],
    ],
  ])("reads the contributors of %s", (line, expected) => {
    const text = `Talks in Oslo\n\n${body}\n\n${line}`;
    expect(layoutOf(text).contributors.map(({ name, place }) => [name, place])).toEqual(expected);
  });
  it.each(["Norway and Yemen contributed.", "The talks contributed to this story of success."])(
    "refuses %s",
    (line) => {
      expect(layoutOf(`Talks in Oslo\n\n${body}\n\n${line}`).contributors).toEqual([]);
    },
  );
});

describe("kind", () => {
  it.each([
    ["Joint Statement on the Oslo Talks", [], 0, "joint_statement"],
    [
      "Oslo Talks",
      ["The following statement was released by the Governments of Norway and Yemen:"],
      0,
      "joint_statement",
    ],
    ["Readout of Minister Doe’s Meeting", [], 0, "readout"],
    ["Minister Doe’s Call with Prime Minister Roe", [], 0, "readout"],
    ["On Oslo", ["The below is attributable to Spokesperson Jane Doe:"], 0, "readout"],
    ["Joint Communiqué of the Oslo Conference", [], 0, "communique"],
    ["Background Press Call on the Oslo Talks", [], 9, "press_call"],
    ["Minister Doe Before the Meeting", [], 3, "transcript"],
    ["Norway and Yemen issue a joint statement after talks", [], 0, "news"],
    ["Minister Doe's meeting with reporters", [], 2, "readout"],
    ["Ministers meet", ["They met."], 2, "news"],
    ["FACT SHEET: Port Towns Act", [], 7, "news"],
  ] as const)("%s", (headline, opening, labels, kind) => {
    expect(documentKind(headline, opening, labels)).toBe(kind);
  });
});

it("counts labels only where one comes back or addresses somebody", () => {
  expect(countSpeakers(["PILLAR 1:", "PILLAR 2:", "PILLAR 3:"])).toBe(0);
  expect(countSpeakers(["TRADE:", "WATER:", "FISH:"])).toBe(0);
  expect(countSpeakers(["FACT SHEET:", "LUND:", "ROE:", "LUND:"])).toBe(3);
  expect(countSpeakers(["MR LUND:", "ROE:", "Q:"])).toBe(3);
});

it("gives every paragraph a role whatever the text", () => {
  for (const text of [
    "",
    " ",
    "\n\n",
    ":",
    "—",
    "(",
    "By",
    "By ",
    "Q:",
    "A\n\n: \n\n- -",
    "March",
    "1 March 9999999\n\nx",
    "\u{1f600}\n\n\ud800",
  ]) {
    const analysed = analyse(text);
    expect(readLayout(text, analysed, null).roles).toHaveLength(analysed.paragraphs.length);
  }
});
