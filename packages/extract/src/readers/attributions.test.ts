import { analyse } from "@readout/english";
import { describe, expect, it } from "vitest";
import { readAttributions, resolveSpeaker } from "./attributions.ts";

function read(text: string) {
  const analysed = analyse(text);
  const report = { text, analysed, roles: analysed.paragraphs.map(() => "body" as const), mentions: [] };
  return { report, drafts: readAttributions(report) };
}

/** Each statement as "source | content … content". */
function rows(text: string): string[] {
  const { drafts } = read(text);
  const cut = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return drafts.map(
    (draft) => `${draft.source ? cut(draft.source) : "-"} | ${draft.content.map(cut).join(" … ")}`,
  );
}

describe("readAttributions", () => {
  it.each([
    [
      "a clause behind that",
      "The envoy said that the border would reopen in March.",
      ["The envoy | the border would reopen in March"],
    ],
    [
      "a clause without that",
      "The envoy said the border would reopen.",
      ["The envoy | the border would reopen"],
    ],
    [
      "a clause whose verb has the form of a plural",
      "The ministry said Doha attaches great weight to the deal.",
      ["The ministry | Doha attaches great weight to the deal"],
    ],
    [
      "a relative clause with a day before its cue",
      "Lavrov, who on Tuesday had proposed Oslo as the venue, said the sides would meet.",
      ["Lavrov, who | Oslo as the venue", "Lavrov | the sides would meet"],
    ],
    [
      "a relative clause with a time counted back",
      "Lavrov, who a day earlier said the truce was over, left Oslo.",
      ["Lavrov, who | the truce was over"],
    ],
    [
      "a clause before its attribution",
      "The border would reopen in March, the envoy said.",
      ["the envoy | The border would reopen in March"],
    ],
    [
      "a clause split by its attribution",
      "The bridge over the river, officials said, was closed to all traffic.",
      ["officials | The bridge over the river … was closed to all traffic"],
    ],
    [
      "a quotation before its attribution",
      "“We have agreed on a date,” said the minister.",
      ["the minister | We have agreed on a date,"],
    ],
    [
      "a quotation split by its attribution",
      "“We met,” the minister said, “and we agreed on a date.”",
      ["the minister | We met, … and we agreed on a date."],
    ],
    [
      "a quotation that goes on in the next sentence",
      "“We have agreed on a date,” the minister said. “The rest is open.”",
      ["the minister | We have agreed on a date, … The rest is open."],
    ],
    [
      "several sentences of a quotation before the attribution",
      "“The road is open. Trade can resume,” the minister said.",
      ["the minister | The road is open. Trade can resume,"],
    ],
    [
      "according to",
      "According to the ministry, the talks lasted six hours.",
      ["the ministry | the talks lasted six hours"],
    ],
    [
      "as an outlet reported",
      "As the newspaper reported, the talks lasted six hours.",
      ["the newspaper | the talks lasted six hours"],
    ],
    [
      "a second cue of the same subject",
      "The minister met the envoy and said that the talks were useful.",
      ["The minister | the talks were useful"],
    ],
    [
      "a participle of the same speaker",
      "The minister said the talks were useful, adding that they would resume.",
      ["The minister | the talks were useful", "The minister | they would resume"],
    ],
    [
      "an object of a cue that takes one",
      "The government condemned the attack on the port.",
      ["The government | the attack on the port"],
    ],
    [
      "an appeal",
      "The president called for an end to the blockade.",
      ["The president | an end to the blockade"],
    ],
    [
      "a relative clause",
      "The envoys held talks that it said focused on fishing rights.",
      ["it | focused on fishing rights"],
    ],
  ])("reads %s", (_name, text, expected) => expect(rows(text)).toEqual(expected));

  it.each([
    ["a negated cue", "The minister did not say that the talks had failed."],
    ["a refusal", "The spokesman declined to say when the talks would end."],
    ["a foreseen cue", "The minister is expected to announce a new date for the talks."],
    ["a modal cue", "The ministry would not say whether the envoy had arrived."],
    ["a passive cue", "The minister was denied a visa for the talks."],
    ["a participle before a noun", "The proposed ban on fishing would hurt both coasts."],
    ["marks round a word", "The “summit” took place in a hotel."],
    ["marks round a title", "They watched “The Long Bridge” at the embassy."],
    ["a quotation without any speaker", "“Peace at last for everyone in the valley.”"],
  ])("refuses %s", (_name, text) => expect(rows(text)).toEqual([]));

  it("gives a quotation in a paragraph of its own the speaker before it", () => {
    const { drafts } = read(
      "“We have agreed on a date,” the minister said.\n\n“The rest is still open and will be discussed.”",
    );
    expect(drafts.map((draft) => draft.inheritedFrom)).toEqual([null, 0]);
    expect(drafts[1]?.source).toEqual(drafts[0]?.source);
  });

  it.each([
    ["Anna Berg: The Talks Have Failed", ["Anna Berg"]],
    ["Anna Berg: What the Talks Have Changed", []],
    ["Analysis: The Talks Have Failed", []],
    ["Co-Chairs' Statement: Ministerial Meeting of the Harbour Coalition", []],
    ["Harbour Ministers' Meeting in Oslo: Joint Statement", []],
    ["Oslo: Joint Statement by the Representatives of the Harbour Towns", []],
    ["Harbour Format: Political Advisers Meet in Oslo", []],
  ])("reads the label of a headline: %s", (text, expected) => {
    const analysed = analyse(text);
    const drafts = readAttributions({
      text,
      analysed,
      roles: analysed.paragraphs.map(() => "headline" as const),
      mentions: [],
    });
    expect(drafts.map((draft) => draft.source && text.slice(draft.source.start, draft.source.end))).toEqual(
      expected,
    );
  });

  it("keeps the outlet that quotes a speaker as a relay", () => {
    const text = "State television quoted the governor as saying that the port was open.";
    const { drafts } = read(text);
    expect(drafts.map((draft) => draft.relays.map((span) => text.slice(span.start, span.end)))).toEqual([
      ["State television"],
    ]);
    expect(rows(text)).toEqual(["the governor | the port was open"]);
  });

  it("keeps the descriptor of an anonymous speaker", () => {
    const { report, drafts } = read("A senior official said the port was open.");
    expect(drafts.map((draft) => resolveSpeaker(report, draft).speaker)).toEqual([
      { anonymous: "A senior official" },
    ]);
  });

  it.each(["", "“", "said", "“” said.", "X said: “", "\n\n“\n\n”", "“a “b “c “d, he said", ", said,"])(
    "gives non-empty spans within %j",
    (text) => {
      for (const draft of read(text).drafts) {
        for (const span of [...draft.content, ...draft.quoted, ...(draft.source ? [draft.source] : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    },
  );
});
