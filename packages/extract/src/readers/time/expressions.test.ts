/** Takes sentences of our own with one or more expressions each, gives what the reader makes of them; published Wednesday, 17 September 2031. */
import { dayNumber } from "@readout/core";
import { describe, expect, it } from "vitest";
import { bareReport } from "../../testing/bare-report.ts";
import { readTimes } from "../times.ts";

function valuesOf(text: string, published: number | null = dayNumber(2031, 9, 17)): (string | null)[] {
  const report = bareReport(text, published);
  return readTimes(report).map(({ edtf }) => edtf);
}

type Table = readonly (readonly [string, ...(string | null)[]])[];
function checks(name: string, table: Table): void {
  describe(name, () => {
    it.each(table.map(([text, ...values]) => [text, values] as const))("%s", (text, values) => {
      expect(valuesOf(text)).toEqual(values);
    });
  });
}

checks("what is due", [
  ["Chad is due to join the bank in January.", "2032-01"],
  ["Chad joined the bank in January.", "2031-01"],
]);

checks("what an invitation, a plan or a past agreement is about", [
  ["He accepted an invitation to pay a visit to Chad in July.", "2032-07"],
  ["He accepted the invitation in July.", "2031-07"],
  ["They discussed preparations for the summit in July.", "2032-07"],
  ["They finished the preparations in July.", "2031-07"],
  ["They discussed a summit to be held in July.", "2032-07"],
  ["The tents began to be handed out in July.", "2031-07"],
  ["A deal was unlikely before the vote in November, he said.", "2031-11"],
  ["They will build on a December agreement.", "2030-12"],
  ["They will build a bridge in December.", "2031-12"],
  ["It will be the first session of a panel set up by Chad on Jan. 14.", "2031-01-14"],
  ["The panel is set to open on Jan. 14.", "2032-01-14"],
  ["Peru is backing the plan after hosting talks in December.", "2030-12"],
  ["Peru is backing the plan before hosting talks in December.", "2031-12"],
  ["The council extended the mission until July.", "../2032-07"],
  ["The council ran the mission until July.", "../2031-07"],
  ["She is the first queen to make a state visit to Peru in eight years.", "P8Y"],
  ["We need tents before the weekend.", "2031-09-20/2031-09-21"],
  ["We had tents before the weekend.", "2031-09-13/2031-09-14"],
]);

checks("a present tells of a month ahead that is near", [
  ["Malta takes over the chair in January.", "2032-01"],
  ["Malta takes over the chair in March.", "2031-03"],
]);

checks("a weekday of what was planned is the nearest", [
  ["Talks that were due to open on Monday have been put back.", "2031-09-15"],
  ["Talks that were due to open on Friday have been put back.", "2031-09-19"],
  ["Talks that are due to open on Monday have been put back.", "2031-09-22"],
]);

checks("calendar dates", [
  ["The pact was signed on 3 March 2030.", "2030-03-03"],
  ["The pact was signed on the third of March 2030.", "2030-03-03"],
  ["The pact was signed on Mar. 3, 2030.", "2030-03-03"],
  ["The pact was signed on Sept. 3, 2030.", "2030-09-03"],
  ["The pact was signed on March 3rd, 2030.", "2030-03-03"],
  ["The pact was signed on Sunday 3 March 2030.", "2030-03-03"],
  ["The summit ran from March 3 to March 5, 2030.", "2030-03-03/2030-03-05"],
  ["The summit ran 3–5 March 2030.", "2030-03-03/2030-03-05"],
  ["The summit ran from 30 December 2029 to 2 January 2030.", "2029-12-30/2030-01-02"],
  ["Talks took place on March 3 and 4, 2030.", "2030-03-03/2030-03-04"],
  ["The accord of 3 March 2030 stands.", "2030-03-03"],
  ["The accord of March 2030 stands.", "2030-03"],
  ["The accord of 2030 stands.", "2030"],
  ["It lapses on 31 December 2032.", "2032-12-31"],
  ["It lapses at the end of December 2032.", "2032-12-31~"],
  [
    "IN WITNESS WHEREOF, I have set my hand this twenty-first day of May, in the year of our Lord two thousand thirty-one.",
    "2031-05-21",
  ],
  ["Signed this third day of March, in the year of our Lord two thousand thirty.", "2030-03-03"],
  ["They last met in the spring of 2030.", "2030-03/2030-05"],
  ["They last met in summer 2030.", "2030-06/2030-08"],
  ["They last met in the winter of 2029.", "2029-12/2030-02"],
  ["Growth slowed in the second quarter of 2030.", "2030-04/2030-06"],
  ["The budget for fiscal year 2032 is larger.", "2032"],
  ["The budget for FY 2032 is larger.", "2032"],
  ["The budget for FY2032 is larger.", "2032"],
  ["Ties broke off in the 1980s.", "198X"],
  ["Ties broke off in the late 1980s.", "198X"],
  ["The pipes date from the 1800s.", "18XX"],
  ["The border dates from the 19th century.", "18XX"],
  ["The border dates from the nineteenth century.", "18XX"],
  ["They met in mid-March 2030.", "2030-03~"],
  ["They met in early March 2030.", "2030-03~"],
  ["They met in late 2029.", "2029~"],
  ["They met in the first half of March 2030.", "2030-03-01/2030-03-15"],
  ["The ceasefire began at midnight on 3 March 2030.", "2030-03-03"],
]);

checks("days told from publication", [
  ["They met on Tuesday.", "2031-09-16"],
  ["They met Tuesday.", "2031-09-16"],
  ["They met on Tuesday evening.", "2031-09-16"],
  ["They met late Tuesday.", "2031-09-16"],
  ["They met last Tuesday.", "2031-09-16"],
  ["They will meet on Tuesday.", "2031-09-23"],
  ["They will meet next Tuesday.", "2031-09-23"],
  ["They are due to meet on Friday.", "2031-09-19"],
  ["They are expected to meet this Friday.", "2031-09-19"],
  ["They meet on Friday in Oslo.", "2031-09-19"],
  ["They had planned to meet on Friday.", "2031-09-19"],
  ["A meeting set for Friday was cancelled.", "2031-09-19"],
  ["The talks had been scheduled for Monday.", "2031-09-15"],
  ["Arendelle cancelled a visit that had been due on Sunday.", "2031-09-21"],
  ["The king has invited her for the end of March.", "2032-03-31~"],
  ["The king postponed the talks to Monday.", "2031-09-22"],
  ["On Wednesday, the minister arrived.", "2031-09-17"],
  ["The minister, who arrived on Monday, left on Tuesday.", "2031-09-15", "2031-09-16"],
  ["The minister arrived on Monday and will leave on Thursday.", "2031-09-15", "2031-09-18"],
  ["The talks ended Sunday and will resume Saturday.", "2031-09-14", "2031-09-20"],
  ["The ministers agreed on Tuesday to meet again on Saturday.", "2031-09-16", "2031-09-20"],
  ["“We will sign on Saturday,” he said on Tuesday.", "2031-09-20", "2031-09-16"],
  ["Monday’s attack killed two.", "2031-09-15"],
  ["Thursday’s summit will be held in Oslo.", "2031-09-18"],
  ["Ahead of Thursday’s summit, the envoys met.", "2031-09-18"],
  ["They spoke today.", "2031-09-17"],
  ["They spoke earlier today.", "2031-09-17"],
  ["They spoke this morning.", "2031-09-17"],
  ["They spoke yesterday morning.", "2031-09-16"],
  ["They spoke last night.", "2031-09-16"],
  ["They speak tonight.", "2031-09-17"],
  ["They will speak tomorrow.", "2031-09-18"],
  ["They will speak the day after tomorrow.", "2031-09-19"],
  ["They spoke the day before yesterday.", "2031-09-15"],
  ["They spoke three days ago.", "2031-09-14"],
  ["They will vote in three days.", "2031-09-20~"],
  ["The vote is a week from now.", "2031-09-24~"],
  ["Elections are foreseen in two years’ time.", "2033~"],
  ["Sunday’s strikes demand a response.", "2031-09-14"],
  ["She is expecting guests on Friday.", "2031-09-19"],
  ["They will open it on the Fourth of July.", "2032-07-04"],
  ["They had met on the fourth of July.", "2031-07-04"],
  ["The September 1 attack shook them.", "2031-09-01"],
  ["The envoy will visit from September 16 to September 20.", "2031-09-16/2031-09-20"],
  ["They will vote on the 24th.", "2031-09-24"],
  ["They voted on the 10th.", "2031-09-10"],
  ["They met over the weekend.", "2031-09-13/2031-09-14"],
  ["They met last weekend.", "2031-09-13/2031-09-14"],
  ["They will meet this weekend.", "2031-09-20/2031-09-21"],
]);

checks("weeks, months and years told from publication", [
  ["They met last week.", "2031-09-08/2031-09-14"],
  ["They met earlier this week.", "2031-09-15/2031-09-17"],
  ["They will meet later this week.", "2031-09-17/2031-09-21"],
  ["They will meet next week.", "2031-09-22/2031-09-28"],
  ["They met earlier this month.", "2031-09-01/2031-09-17"],
  ["They met in July.", "2031-07"],
  ["They met in early July.", "2031-07~"],
  ["They met in mid-July.", "2031-07~"],
  ["They will meet in July.", "2032-07"],
  ["They will meet in October.", "2031-10"],
  ["They met in October.", "2030-10"],
  ["They met last October.", "2030-10"],
  ["They meet next March.", "2032-03"],
  ["They met in July of last year.", "2030-07"],
  ["They will meet before the summit in November.", "2031-11"],
  ["The truce holds until November.", "../2031-11"],
  ["The truce held until July.", "../2031-07"],
  ["They met two months ago.", "2031-07~"],
  ["They met a year ago.", "2030~"],
  ["They met a year and a half ago.", "2030-03~"],
  ["They met some five years ago.", "2026~"],
  ["They will meet in two weeks.", "2031-10-01~"],
  ["They will meet within two weeks.", "P2W"],
  ["They met on Thursday last week.", "2031-09-11"],
  ["They will meet on Monday next week.", "2031-09-22"],
  ["The truce expires in two weeks.", "2031-10-01~"],
  ["It opens in two cities."],
  ["They met last summer.", "2030-06/2030-08"],
  ["They will meet this autumn.", "2031-09/2031-11"],
  ["They met this year.", "2031"],
  ["They met earlier this year.", "2031-01-01/2031-09-17"],
  ["They met last year.", "2030"],
  ["They met early last year.", "2030~"],
  ["They met at the end of last year.", "2030-12~"],
  ["They will meet early next year.", "2032~"],
  ["They will meet in the first half of next year.", "2032-01/2032-06"],
  ["They met in the last quarter.", "2031-04/2031-06"],
  ["It was the wettest year of the last decade.", "2021~/2031-09-17"],
  ["The accord was reached over a century ago.", "1931~"],
  ["He took office in January.", "2031-01"],
  ["The March accord holds.", "2031-03"],
]);

checks("stretches up to and from publication", [
  ["Over the past month, trade grew.", "2031-08~/2031-09-17"],
  ["Over the last three weeks, trade grew.", "2031-08-27~/2031-09-17"],
  ["Over the past year and a half, trade grew.", "2030-03~/2031-09-17"],
  ["In recent weeks, trade grew.", "../2031-09-17"],
  ["In the last few days, trade grew.", "../2031-09-17"],
  ["For decades, the border was closed.", "../2031-09-17"],
  ["In the coming weeks, trade will grow.", "2031-09-17/.."],
  ["In the near future, trade will grow.", "2031-09-17/.."],
  ["Over the next two years, trade will grow.", "2031-09-17/2033~"],
  ["In the next 90 days, they will report.", "2031-09-17/2031-12-16~"],
  ["It must be done by Friday.", "2031-09-17/2031-09-19"],
  ["It must be done by 2035.", "2031-09-17/2035"],
  ["They agreed to release the frozen funds by March.", "2031-09-17/2032-03"],
  ["It must be done by the end of the month.", "2031-09-17/2031-09-30"],
  ["It must be done by the end of the year.", "2031-09-17/2031-12"],
  ["It must be done before the end of 2033.", "2031-09-17/2033-12"],
  ["Since 2025, trade has grown.", "2025/.."],
  ["Since March, trade has grown.", "2031-03/.."],
  ["Since last week, trade has stopped.", "2031-09-08/.."],
  ["Since Monday, trade has stopped.", "2031-09-15/.."],
  ["Since the war began five years ago, trade has stopped.", "2026~/2031-09-17"],
  ["As of Tuesday, the road was shut.", "2031-09-16"],
  ["Starting Monday, the road will be shut.", "2031-09-22/.."],
  ["Beginning in 2033, the road will be shut.", "2033/.."],
  ["From 2033 onwards, the road will be shut.", "2033/.."],
  ["From Monday to Friday, the road will be shut.", "2031-09-22/2031-09-26"],
  ["Between March and June, the road was shut.", "2031-03/2031-06"],
  ["Between 2020 and 2024, the road was shut.", "2020/2024"],
  ["During the 1990s, the road was shut.", "199X"],
  ["The road was shut through Friday.", "../2031-09-12"],
  ["The road will be shut through Friday.", "../2031-09-19"],
  ["The eight-year war goes on.", "2023~/.."],
  ["He hailed the upcoming elections.", "2031-09-17/.."],
  ["She spent the next three years abroad.", "P3Y"],
]);

checks("lengths", [
  ["The talks lasted two days.", "P2D"],
  ["The talks lasted more than six hours.", "PT6H"],
  ["The talks lasted 90 minutes.", "PT90M"],
  ["It was the heaviest rain in a century.", "P100Y"],
  ["It was the first visit in nearly 40 years.", "P40Y"],
  ["A tanker can be filled in eight minutes.", "PT8M"],
  ["He served for a year and a half.", "P18M"],
  ["They agreed to a 30-day truce.", "P30D"],
  ["They agreed to a three-month extension.", "P3M"],
  ["The one-year anniversary was marked.", "P1Y"],
  ["They met after a ten-year pause.", "P10Y"],
  ["They met after a pause of eight months.", "P8M"],
  ["They agreed on a period of two weeks.", "P2W"],
]);

checks("counted from other anchors", [
  ["They met on 3 March 2030. A day later, the truce collapsed.", "2030-03-03", "2030-03-04"],
  ["They met on 3 March 2030. Two days later, they signed.", "2030-03-03", "2030-03-05"],
  ["They met on 3 March 2030. A week earlier, the envoys had met.", "2030-03-03", "2030-02-24~"],
  ["They met on 3 March 2030 and signed the next day.", "2030-03-03", "2030-03-04"],
  ["They met on 3 March 2030 and signed the following day.", "2030-03-03", "2030-03-04"],
  ["They met on 3 March 2030; the day before, a shell had fallen.", "2030-03-03", "2030-03-02"],
  ["They met on 3 March 2030. On the same day, a shell fell.", "2030-03-03", "2030-03-03"],
  ["They met on 3 March 2030 and signed the following week.", "2030-03-03", "2030-03-04/2030-03-10"],
  ["They met in March 2030 and signed the following month.", "2030-03", "2030-04"],
  ["They met in 2024 and signed the following year.", "2024", "2025"],
  ["They met in 2024. Five years later, they signed.", "2024", "2029~"],
  ["They split in 1994. The ban lapsed ten years later.", "1994", "2004~"],
  ["They met on Monday. The next day they signed.", "2031-09-15", "2031-09-16"],
  ["The visit comes two days after the vote.", "2031-09-15~"],
  ["The visit came a month after the coup.", "2031-08~"],
  ["Two days after the vote, he fled.", "P2D"],
  ["They fled three weeks before the vote.", "P3W"],
  ["They fled three weeks before the vote of 22 May 2030.", "2030-05-01~", "2030-05-22"],
  ["They signed two days after the talks of 3 May 2030.", "2030-05-05", "2030-05-03"],
  ["They fled three days before the vote, on 3 May 2030.", "P3D", "2030-05-03"],
  ["The order takes effect 30 days after the date of this proclamation.", "2031-10-17"],
  ["Today, twelve years later, nothing has changed.", "2031-09-17", "P12Y"],
  ["Six years later, nothing has changed.", "P6Y"],
]);

checks("no expression of time", [
  ["The May Fourth Movement was recalled."],
  ["On Sunday mornings, polls stay shut."],
  ["They meet every Friday."],
  ["The Good Friday Agreements stand."],
  ["General March spoke."],
  ["Security Council Resolution 1701 binds both."],
  ["It is a matter of seconds."],
  ["He has the day off."],
  ["It was a historic day."],
  ["They may meet."],
  ["They march together."],
  ["The summer school is popular."],
  ["The second half of the match was dull."],
  ["The Six-Day War is remembered."],
  ["They call it the Hundred Years’ War."],
  ["The 2030 Agenda guides them."],
  ["A new day dawns."],
]);

describe("without a date of publication", () => {
  it.each([
    "They met on Tuesday.",
    "They met last week.",
    "They met two days ago.",
    "They will meet in two weeks.",
    "They will meet in the coming weeks.",
    "Over the past month, trade grew.",
    "They met in July.",
    "They met on July 3.",
    "They met today.",
    "They met over the weekend.",
    "They met on the 10th.",
  ])("leaves open: %s", (text) => {
    expect(valuesOf(text, null)).toEqual([null]);
  });

  it("still reads what the calendar gives", () => {
    expect(valuesOf("They met on 3 March 2030 for two days.", null)).toEqual(["2030-03-03", "P2D"]);
  });
});
