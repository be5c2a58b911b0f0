/** Takes what somebody said, gives its clauses with act, strength, hedge and negation, and what is none of these (R24). */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

/** Each clause as "act strength [NEG] [hedge] | content". */
function rows(text: string): string[] {
  return extract(text).statements.flatMap(({ clauses }) =>
    clauses.map(
      ({ act, strength, negated, hedge, content }) =>
        `${act} ${strength}${negated ? " NEG" : ""}${hedge ? ` (${hedge.quote})` : ""} | ${content.quote}`,
    ),
  );
}

const CASES: Readonly<Record<string, [string, string[]][]>> = {
  "an act told aside, or of others by whomever, is none of the clause": [
    ["The envoy said Chad is expected to sign it.", ["describe 1 | Chad is expected to sign it"]],
    ["The envoy said he expects Chad to agree.", ["describe 1 | he expects Chad to agree"]],
    ["The envoy said Chad had agreed to sign it.", ["agree 6 | Chad had agreed to sign it"]],
    [
      "The envoy said the session ended without agreeing on a text.",
      ["describe 1 | the session ended without agreeing on a text"],
    ],
    ["The envoy said the planned meeting was useful.", ["describe 1 | the planned meeting was useful"]],
    ["The envoy said a signed copy was handed over.", ["describe 1 | a signed copy was handed over"]],
    ["The envoy said the terms were signed on Monday.", ["agree 6 | the terms were signed on Monday"]],
    ["The envoy said the rebels were not invited.", ["describe 1 NEG | the rebels were not invited"]],
    ["The envoy said all sides are urged to stay.", ["call_for 3 | all sides are urged to stay"]],
  ],
  "a name given asks for nothing": [
    ["The envoy called the plan a mistake.", ["describe 1 | the plan a mistake"]],
    ['The envoy called the plan "a mistake".', ['describe 1 | the plan "a mistake']],
    ["The envoy called for calm.", ["call_for 3 | calm"]],
    ["The envoy called on Chad to sign.", ["call_for 3 | Chad to sign"]],
  ],
  "what is refused isn't done": [
    ["The envoy said Chad refuses to sign the map.", ["reject 4 | Chad refuses to sign the map"]],
    ["The envoy said Chad had declined to ratify it.", ["reject 3 | Chad had declined to ratify it"]],
    ["The envoy ruled out talks in May.", ["reject 4 | talks in May"]],
    ["The envoy said Chad has not ruled out talks.", ["reject 4 NEG | Chad has not ruled out talks"]],
    ["The envoy said the toll had declined.", ["describe 1 | the toll had declined"]],
    ["The envoy said the court ruled on it.", ["describe 1 | the court ruled on it"]],
    ["The envoy said Chad signed it, as opposed to Mali.", ["agree 6 | Chad signed it, as opposed to Mali"]],
  ],
  "what one's own side will do is intended, what others will do is told": [
    ['"We will withdraw our troops," the envoy said.', ["pledge 3 | We will withdraw our troops"]],
    ['"Kenya will send wheat," Kenya\'s president said.', ["pledge 3 | Kenya will send wheat"]],
    ['"Uganda will send wheat," Kenya\'s president said.', ["describe 1 | Uganda will send wheat"]],
    ['"We will possibly send wheat," the envoy said.', ["pledge 2 (possibly) | We will possibly send wheat"]],
    ['"We will not send wheat," the envoy said.', ["describe 1 NEG | We will not send wheat"]],
    [
      '"If we will leave, they will come," the envoy said.',
      ["describe 1 | If we will leave, they will come"],
    ],
    ['"We will see what they want," the envoy said.', ["note 1 | We will see what they want"]],
    ['"We will sign the map," the envoy said.', ["agree 6 | We will sign the map"]],
    ['"I will refer you to Chad," the envoy said.', ["describe 1 | I will refer you to Chad"]],
  ],
  "who accepts what is offered agrees": [
    ["The envoy said Chad accepted the ceasefire plan.", ["agree 5 | Chad accepted the ceasefire plan"]],
    ["The envoy said Chad has not accepted the terms.", ["agree 5 NEG | Chad has not accepted the terms"]],
    ["The envoy said Chad accepted the refugees.", ["describe 1 | Chad accepted the refugees"]],
    ["The envoy said it was hard to accept the terms.", ["describe 1 | it was hard to accept the terms"]],
  ],
  "conjunctions split": [
    [
      "The envoy said the parties had agreed to exchange lists, to appoint officers and to meet again in May.",
      [
        "agree 5 | the parties had agreed to exchange lists",
        "agree 5 | to appoint officers",
        "agree 5 | to meet again in May",
      ],
    ],
    [
      "The envoy said his country rejected the map, but the sides would meet again.",
      ["reject 4 | his country rejected the map", "describe 1 | the sides would meet again"],
    ],
    [
      "The envoy said the session ended at noon and that no second round was set.",
      ["describe 1 | the session ended at noon", "describe 1 NEG | no second round was set"],
    ],
    [
      "The leaders pledged to open the border and to lift the ban.",
      ["pledge 4 | to open the border", "pledge 4 | to lift the ban"],
    ],
  ],
  "each sentence of a quotation is apart": [
    [
      "“The war must end. Our ministers have agreed to a plan, and they will meet in May. We have the time,” the envoy said.",
      [
        "demand 3 | The war must end",
        "agree 5 | Our ministers have agreed to a plan",
        "describe 1 | they will meet in May",
        "describe 1 | We have the time",
      ],
    ],
  ],
  "one object isn't shared out": [
    [
      "The envoy said the leaders welcomed and supported the plan.",
      ["welcome 2 | the leaders welcomed and supported the plan"],
    ],
    ["The envoy said the fish and the ice were safe.", ["describe 1 | the fish and the ice were safe"]],
  ],
  "acts and modals": [
    ["The envoy said the war must end.", ["demand 3 | the war must end"]],
    ["The envoy said they wanted an end to the war.", ["demand 3 | they wanted an end to the war"]],
    [
      "The envoy said they will pave it by the end of May.",
      ["describe 1 | they will pave it by the end of May"],
    ],
    [
      "The envoy said they agreed to pave it by year's end.",
      ["agree 5 | they agreed to pave it by year's end"],
    ],
    ["The envoy said the war had ended.", ["describe 1 | the war had ended"]],
    ["The envoy said the troops must leave.", ["demand 3 | the troops must leave"]],
    ["The envoy said the parties should meet.", ["call_for 2 | the parties should meet"]],
    [
      "The envoy called upon the parties to ratify the pact.",
      ["call_for 3 | the parties to ratify the pact"],
    ],
  ],
  hedges: [
    [
      "The envoy said they had agreed in principle to reopen the pass.",
      ["agree 2 (in principle) | they had agreed in principle to reopen the pass"],
    ],
    ["The envoy said the sides might sign a text.", ["agree 5 (might) | the sides might sign a text"]],
    ["The envoy said the sides had signed a text in May.", ["agree 6 | the sides had signed a text in May"]],
  ],
  "negation has a scope": [
    [
      "The envoy said Norway would not accept the plan.",
      ["describe 1 NEG | Norway would not accept the plan"],
    ],
    [
      "The envoy said Norway would accept a plan that did not name the port.",
      ["describe 1 | Norway would accept a plan that did not name the port"],
    ],
    [
      "The envoy said the parties, which did not meet last year, had agreed on a date.",
      ["agree 5 | the parties, which did not meet last year, had agreed on a date"],
    ],
    ["The envoy said nobody had agreed on a date.", ["agree 5 NEG | nobody had agreed on a date"]],
    ["The envoy said there would be no second canal.", ["describe 1 NEG | there would be no second canal"]],
  ],
};

for (const [name, cases] of Object.entries(CASES))
  describe(name, () => {
    it.each(cases)("%s", (text, expected) => expect(rows(text)).toEqual(expected));
  });

describe("the span of a clause", () => {
  it.each([
    ["The envoys condemned the raid on the port.", ["The envoys condemned the raid on the port"]],
    ["Chad condemned the raid and urged Niger to talk.", ["Chad condemned the raid", "urged Niger to talk"]],
    ["The envoy, who left at noon, condemned the raid.", ["condemned the raid"]],
    ["The envoy said the port was open.", ["the port was open"]],
    ["“Stop the raid now, all of you,” the envoy urged.", ["Stop the raid now, all of you"]],
  ])("takes along whose act it is and which: %s", (text, expected) => {
    const clauses = extract(text).statements.flatMap((one) => one.clauses);
    expect(clauses.map(({ span }) => span.quote.replace(/,$/, ""))).toEqual(expected);
  });
});

describe("the subject of a clause", () => {
  it.each([
    ["Chad agreed to a truce with Mali", ["TCD"]],
    ["Chad and Mali agreed to a truce", ["MLI", "TCD"]],
    ["the talks were the highest contact between Chad and Mali", []],
    ["an accord with Chad or the Malian rebels was far off", []],
    ["the plan was a blow to Chad and Mali", []],
  ])("of “%s” is nobody whom a preposition or a verb governs", (content, subject) => {
    const [first] = extract(`The envoy said ${content}.`).statements;
    expect(first?.clauses.map((clause) => clause.subject)).toEqual([subject]);
  });
});
