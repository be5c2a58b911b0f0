/** Takes sentences of news English with source and content marked in them, gives that each is read as marked: what nobody is named for, and what words alone can do. */
import { describe, expect, it } from "vitest";
import { formsOf, testRows } from "../../../testing/read-rows.ts";

const CONSTRUCTIONS: Readonly<Record<string, readonly string[]>> = {
  "a question, of somebody who is named or partly in marks": [
    "Asked by {1:the Bell} [1:whether she would run], {2:Berg} said [2:the town had time].",
    "Pressed by {1:a radio host} on [1:whether he could vote for her], {2:he} said [2:he was “praying on it”].",
    "When the mayor was asked by {a docker} [if he would hold a vote], he laughed.",
    "Asked [1:whether the mayor “has the nerve to stay,”] {2:half of the town} said [2:yes].",
  ],
  "an answer alone, where nobody is named for the question": [
    "Asked if she would stay, “[Never,]” {she} said.",
    "“[Read page nine,]” {she} said when asked about the fee.",
    "Asked about the pier, {the mayor} said [it was safe].",
    "Questioned on whether the pier was safe, {the mayor} said [it was].",
    "When asked by {1:the Bell} about the pier, {1:the mayor} said [1:it was safe].",
  ],
  "a reproach, a name or a rumour without its speaker": [
    "[The firm] has been accused [of dumping oil in the bay].",
    "[The mayor] was criticised [for using the term at a fair], though he had left by then.",
    "[The plan] was described [as “wishful thinking”].",
    "[The captain] is said [to have paid in cash].",
  ],
  "what somebody hears from nobody who is named": [
    "The jury was told that [the keeper had lied to them].",
    "Residents were urged [to stay indoors].",
  ],
  "a reproach by somebody behind the verb": [
    "[Berg] was accused by {rivals} [of hiding the accounts].",
    "[The port] was condemned [for its cost] by {the union}.",
  ],
  "verbs that do things as well as words": [
    "{The mayor} attacked [the banks as “parasites”].",
    "{The mayor} attacked [the crew for raising fares].",
    "{The envoy} then defended [the remark].",
    "{The envoy} disagreed with [the findings].",
  ],
  "manner between a verb and its preposition": [
    "{The mayor} boasted for weeks about [how cheaply the pier was built].",
    "{The mayor} spoke at length on Monday about [the raid].",
    "{He} laid off his crew and began talking about [what will happen if they lose].",
  ],
};

const NONE: readonly string[] = [
  "Asked whether he would resign, the harbour master smiled and walked away.",
  "Asked what they would say if the lamps went out, the dockers grinned.",
  "The chairwoman was asked during a lunch if she would hold a vote.",
  "He was asked to leave.",
  "Asked whether he would stay on as the keeper of the port.",
  "Asked for more time, the judge left.",
  "The prisoners were told by the light of a lamp.",
  "Rebels attacked the port for three hours.",
  "Troops defended the town against rebels.",
  "The firm was ordered to pay.",
  "Nobody was accused of theft.",
];

describe("what nobody is named for", () => {
  testRows(CONSTRUCTIONS, NONE);

  it("is unattributed, and no quotation goes on with it", () => {
    expect(formsOf("The jury was told that the keeper lied to them. “Not today.”")).toEqual(["unattributed"]);
  });
});
