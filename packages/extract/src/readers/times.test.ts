import { dayNumber } from "@readout/core";
import { describe, expect, it } from "vitest";
import { bareReport } from "../testing/bare-report.ts";
import { readTimes, type TimeDraft } from "./times.ts";

/** Wednesday. */
const published = dayNumber(2031, 9, 17);

function timesOf(text: string, day: number | null = published): (TimeDraft & { quote: string })[] {
  const report = bareReport(text, day);
  return readTimes(report).map((draft) => ({ ...draft, quote: text.slice(draft.start, draft.end) }));
}
const pairs = (text: string, day: number | null = published) =>
  timesOf(text, day).map(({ quote, edtf }) => [quote, edtf]);

describe("absolute dates", () => {
  it.each([
    ["They met on March 3, 2030 in Oslo.", [["on March 3, 2030", "2030-03-03"]]],
    ["They met on Monday, 3 March 2030, in Oslo.", [["on Monday, 3 March 2030", "2030-03-03"]]],
    ["They met on the 3rd of March 2030.", [["the 3rd of March 2030", "2030-03-03"]]],
    ["The deal was signed in March 2030.", [["in March 2030", "2030-03"]]],
    ["The talks were held June 17-18, 2030.", [["June 17-18, 2030", "2030-06-17/2030-06-18"]]],
    ["They met from 30 May to 2 June 2030.", [["from 30 May to 2 June 2030", "2030-05-30/2030-06-02"]]],
    ["They met on 2030-03-03.", [["on 2030-03-03", "2030-03-03"]]],
    [
      "The war began in 2004 and ended in 2011.",
      [
        ["in 2004", "2004"],
        ["in 2011", "2011"],
      ],
    ],
    [
      "Rounds were held in 2015, 2017 and 2019.",
      [
        ["in 2015", "2015"],
        ["2017", "2017"],
        ["2019", "2019"],
      ],
    ],
    ["They upheld the 2015 accord.", [["2015", "2015"]]],
    ["Ties froze in the 1990s.", [["in the 1990s", "199X"]]],
    ["It met in the first half of 2032.", [["in the first half of 2032", "2032-01/2032-06"]]],
    ["They signed it in early 2030.", [["in early 2030", "2030~"]]],
  ])("%s", (text, expected) => {
    const found = pairs(text);
    // The preposition may or may not belong to the span; the value and the words of the date must.
    expect(found.map(([, edtf]) => edtf)).toEqual(expected.map(([, edtf]) => edtf));
    for (const [index, [quote]] of expected.entries())
      expect(quote as string).toContain((found[index]?.[0] ?? "?").replace(/^(?:in|on) /, ""));
  });

  it("reads dates in figures, and leaves those that can be read both ways", () => {
    expect(pairs("They met on 20/04/2030, 20.04.2030 and 9/8/2030.")).toEqual([
      ["on 20/04/2030", "2030-04-20"],
      ["20.04.2030", "2030-04-20"],
    ]);
  });

  it.each([
    ["on February 29, 2031", "2031-02"],
    ["on 31 February 2030", "2030-02"],
    ["on April 31, 2030", "2030-04"],
  ])("keeps the month and the printed year of a day that isn't in it: “%s”", (date, expected) => {
    expect(pairs(`They met ${date}.`).map(([, edtf]) => edtf)).toEqual([expected]);
  });

  it("leaves a day of each year without a year", () => {
    expect(pairs("May 22 of each year is a holiday.")).toEqual([["May 22", null]]);
  });

  it("takes the year from the tense of the clause", () => {
    expect(pairs("They met on October 3.")).toEqual([["on October 3", "2030-10-03"]]);
    expect(pairs("They will meet on October 3.")).toEqual([["on October 3", "2031-10-03"]]);
    expect(pairs("They met on September 3.")).toEqual([["on September 3", "2031-09-03"]]);
  });
});

describe("weekdays", () => {
  it.each([
    ["The envoys met on Sunday.", "2031-09-14", "weekday_past_tense"],
    ["The envoys will meet on Sunday.", "2031-09-21", "weekday_future_tense"],
    ["The envoys are to meet on Sunday.", "2031-09-21", "weekday_future_tense"],
    [
      "She is seeking a new mandate on Sunday, when Arendelle holds elections.",
      "2031-09-21",
      "weekday_future_tense",
    ],
    ["The envoys agreed to meet on Sunday.", "2031-09-21", "weekday_future_tense"],
    ["The envoys met on Sunday to discuss what will follow.", "2031-09-14", "weekday_past_tense"],
    ["On Sunday, the envoys met.", "2031-09-14", "weekday_past_tense"],
    ["The minister on Wednesday hosted the envoys.", "2031-09-17", "weekday_same_as_publication"],
    ["The talks, held Monday in Oslo, will go on.", "2031-09-15", "weekday_past_tense"],
    ["A vote scheduled for Friday was put off.", "2031-09-19", "weekday_nearest"],
    ["They met last Wednesday.", "2031-09-10", "weekday_last"],
    ["They meet again next Wednesday.", "2031-09-24", "weekday_next"],
    ["The king sent a letter earlier Wednesday.", "2031-09-17", "weekday_same_as_publication"],
    ["She said so during Wednesday’s meeting.", "2031-09-17", "weekday_same_as_publication"],
  ])("%s", (text, edtf, rule) => {
    expect(timesOf(text).map((time) => [time.edtf, time.rule, time.anchor])).toEqual([
      [edtf, rule, "published"],
    ]);
  });

  it("reads the same words both ways in one report", () => {
    const text = "Troll Peak was readmitted on Sunday.\n\nThe king is seeking reelection on Sunday.";
    expect(pairs(text)).toEqual([
      ["on Sunday", "2031-09-14"],
      ["on Sunday", "2031-09-21"],
    ]);
  });
});

describe("counted from publication", () => {
  it.each([
    ["They met yesterday.", "2031-09-16"],
    ["They met today.", "2031-09-17"],
    ["It followed today’s talks.", "2031-09-17"],
    ["They will meet tomorrow.", "2031-09-18"],
    ["They met last week.", "2031-09-08/2031-09-14"],
    ["They met last month.", "2031-08"],
    ["They met last year.", "2030"],
    ["They will meet next year.", "2032"],
    ["They met last October.", "2030-10"],
    ["They will meet later this year.", "2031-09-17/2031-12-31"],
    ["The quake struck in February.", "2031-02"],
    ["The quake struck in November.", "2030-11"],
    ["As you may know, in February they met.", "2031-02"],
    ["They met in Kampala, Uganda, in February to help those who need it.", "2031-02"],
    ["The vote will be held in February.", "2032-02"],
    ["They met two days ago.", "2031-09-15"],
    ["The war began over a decade ago.", "2021~"],
    ["They will meet by the end of 2032.", "2031-09-17/2032-12"],
    ["They directed officials to finish it by the end of June.", "2031-09-17/2032-06-30"],
    ["They agreed to commission a survey by the end of November.", "2031-09-17/2031-11-30"],
    ["The party has until Thursday to appeal.", "../2031-09-18"],
    ["They charged a panel with preparing it by late January.", "2031-09-17/2032-01~"],
    ["They did not ask him until July.", "../2031-07"],
    ["They did not reform it by the May deadline.", "2031-05"],
    ["Talks will go on in the coming period.", "2031-09-17/.."],
    ["Contacts grew over the past years.", "../2031-09-17"],
    ["Contacts grew in recent months.", "../2031-09-17"],
    ["Oslo has spent years on this.", "../2031-09-17"],
    ["He was invited to the upcoming summit in Oslo.", "2031-09-17/.."],
    ["Trade grew over the past two years.", "2029~/2031-09-17"],
    ["The accord comes a week after the governments met.", "2031-09-10~"],
    ["Throughout the 12-year conflict, Oslo kept quiet.", "2019~/.."],
  ])("%s", (text, edtf) => {
    expect(timesOf(text).map((time) => time.edtf)).toEqual([edtf]);
  });

  it("stays unanchored without a publication date", () => {
    for (const text of [
      "They met on Sunday.",
      "They met yesterday.",
      "They met on March 3.",
      "It comes a week after the vote.",
    ]) {
      expect(timesOf(text, null).map(({ edtf, rule, anchor }) => [edtf, rule, anchor])).toEqual([
        [null, "unanchored", "none"],
      ]);
    }
  });

  it("counts the following day from the day before it", () => {
    expect(pairs("They met on March 3, 2030. The following day they signed.")).toEqual([
      ["on March 3, 2030", "2030-03-03"],
      ["The following day", "2030-03-04"],
    ]);
  });

  it("dates the start of a war by its length told elsewhere", () => {
    const text =
      "The 12-year war goes on.\n\nIt was the first visit since the start of the war over a decade ago.";
    expect(timesOf(text).map(({ edtf, rule }) => [edtf, rule])).toEqual([
      ["2019~/..", "duration_back_from_publication"],
      ["2019~/2031-09-17", "start_of_known_duration"],
    ]);
  });
});

describe("periods and durations", () => {
  it.each([
    ["Oslo has held it since 2016.", "2016/..", "interval"],
    ["Oslo stepped in starting in September 2015.", "2015-09/..", "interval"],
    ["He served from 2014 to 2016.", "2014/2016", "interval"],
    ["He served between 2014 and 2016.", "2014/2016", "interval"],
    ["The truce held until 2016.", "../2016", "interval"],
    ["They talked for three hours.", "PT3H", "duration"],
    ["It was readmitted after a 12-year suspension.", "P12Y", "duration"],
    ["They agreed on a 60-day extension.", "P60D", "duration"],
    ["It followed two days of talks.", "P2D", "duration"],
  ])("%s", (text, edtf, kind) => {
    expect(timesOf(text).map((time) => [time.edtf, time.kind])).toEqual([[edtf, kind]]);
  });
});

describe("near misses", () => {
  it.each([
    "Some 2016 people came.",
    "Resolution 2254 remains in force.",
    "The officers may march on the palace.",
    "They flew in 2000 tents.",
    "April Ludgate spoke.",
    "We work for a better tomorrow.",
    "It is for tomorrow’s most vital technologies.",
    "The fund has 2020 million.",
    "The 12-year-old prince waved.",
    "It is the second summit of its kind.",
    "The next steps are clear.",
    "They took the last word.",
    "He meets the press on Sundays.",
    "The Friday Agreement was hailed.",
  ])("refuses %s", (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

it("keeps the month of a written-out day that the month hasn't, and makes no first of it", () => {
  const text =
    "It was given on this thirty-first day of June, in the year of our Lord two thousand thirty-one.";
  expect(pairs(text)).toEqual([["June", "2031-06"]]);
});

it("slices, keeps order and never throws", () => {
  const odd = [
    "",
    "in",
    "the",
    "since",
    "from 2014 to",
    "between March and",
    "in 9999 years they will meet",
    "mid-",
    "last",
    "\ud800 May",
    "the upcoming",
    `${"on Sunday ".repeat(300)}`,
    `${"2016 and ".repeat(300)}`,
    "since the start of 99999 years ago",
    "two two two weeks",
  ];
  for (const text of odd) {
    for (const day of [published, null]) {
      let last = 0;
      for (const time of timesOf(text, day)) {
        expect(time.end).toBeGreaterThan(time.start);
        expect(time.start).toBeGreaterThanOrEqual(last);
        expect(time.edtf === null || /^(?:P[T\dYMWDH]+|[\dX.][\dX.~/-]*)$/.test(time.edtf)).toBe(true);
        last = time.end;
      }
    }
  }
});

describe("words that name a day twice", () => {
  it.each([
    ["One year ago today the act passed.", [["One year ago today", "2030-09-17"]]],
    ["Two years ago this week it passed.", [["Two years ago this week", "2029-09-17/2029-09-23"]]],
    [
      "It is embargoed until tomorrow morning, Wednesday, September 17.",
      [
        ["until tomorrow morning", "../2031-09-17"],
        ["Wednesday, September 17", "2031-09-17"],
      ],
    ],
    // More than two days apart: two dates.
    [
      "They met yesterday, September 3, and today.",
      [
        ["yesterday", "2031-09-16"],
        ["September 3", "2031-09-03"],
        ["today", "2031-09-17"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it("puts a plan that came to nothing behind, one that may come ahead", () => {
    expect(pairs("They had been due to meet in Granada in June, but one pulled out.")).toEqual([
      ["in June", "2031-06"],
    ]);
  });
});
