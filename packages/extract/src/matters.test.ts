/** Takes short reports of our own, gives the matters read from them: who promised, asked, holds and stands for what, and near misses. */
import type { Dossier } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.ts";

const read = (text: string, options: Parameters<typeof extract>[1] = {}): Dossier =>
  extract(`Ministers meet in Oslo\n\n${text}`, {
    published: "2031-09-17",
    outlet: "Gulf Ledger",
    ...options,
  });

const promises = (text: string, options = {}) =>
  read(text, options).commitments.map(({ parties, content }) => [parties.join("+"), content.quote]);

describe("commitments", () => {
  it.each([
    ["Chad and Mali agreed to reopen the pass.", [["MLI+TCD", "reopen the pass"]]],
    [
      "Chad and Mali agreed to reopen the pass and to exchange prisoners by 3 May.",
      [
        ["MLI+TCD", "reopen the pass"],
        ["MLI+TCD", "exchange prisoners by 3 May"],
      ],
    ],
    ["Chad agreed with Mali on Monday to reopen the pass.", [["MLI+TCD", "reopen the pass"]]],
    // a verb that is a noun as well, and the noun
    [
      "Chad and Mali agreed to reopen the pass and exchange prisoners.",
      [
        ["MLI+TCD", "reopen the pass"],
        ["MLI+TCD", "exchange prisoners"],
      ],
    ],
    [
      "Chad and Mali agreed to reopen the pass and refrain from firing.",
      [
        ["MLI+TCD", "reopen the pass"],
        ["MLI+TCD", "refrain from firing"],
      ],
    ],
    [
      "Chad and Mali agreed to discuss trade and release of detainees.",
      [["MLI+TCD", "discuss trade and release of detainees"]],
    ],
    [
      "Chad and Mali committed to disarming the Front, a militia, and to a withdrawal of troops.",
      [
        ["MLI+TCD", "disarming the Front, a militia"],
        ["MLI+TCD", "a withdrawal of troops"],
      ],
    ],
    [
      "Chad and Mali agreed to open the pass and to free prisoners.",
      [
        ["MLI+TCD", "open the pass"],
        ["MLI+TCD", "free prisoners"],
      ],
    ],
    // what one does besides, and what another promises
    ["Chad and Mali reached agreement on the pass but differed on the camps.", [["MLI+TCD", "the pass"]]],
    [
      "Chad agreed to finance the study and Mali to send engineers.",
      [
        ["TCD", "finance the study"],
        ["MLI", "send engineers"],
      ],
    ],
    // ministers, not the president whom they met
    [
      "The foreign ministers of Chad and Mali met Niger's president in Niamey on Monday. The ministers agreed to reopen the pass.",
      [["MLI+TCD", "reopen the pass"]],
    ],
    [
      "The prime ministers of Chad and Mali met Niger's president in Niamey on Monday. The three leaders agreed to reopen the pass.",
      [["MLI+NER+TCD", "reopen the pass"]],
    ],
    ["Chad and Mali agreed that talks would continue.", [["MLI+TCD", "talks would continue"]]],
    ["Chad and Mali agreed on a roadmap for the border.", [["MLI+TCD", "a roadmap for the border"]]],
    ["Chad pledged 5 million dollars for the camps.", [["TCD", "5 million dollars for the camps"]]],
    ["Chad and Mali welcomed the Red Sea–Sahel road and agreed to pave it.", [["MLI+TCD", "pave it"]]],
    [
      "Chad and Mali “reaffirmed their ties” and agreed to reopen the pass.",
      [["MLI+TCD", "reopen the pass"]],
    ],
    [
      "Chadian Foreign Minister Omar Saleh and his Malian counterpart Hossein Amir-Abdollahian met in Oslo and agreed to reopen the pass.",
      [["MLI+TCD", "reopen the pass"]],
    ],
    ...[
      "Chad agreed to reopen the pass, and Mali pledged to free the drivers.",
      "Chad has agreed to reopen the pass and Mali pledged to free the drivers.",
    ].map((text): [string, string[][]] => [
      text,
      [
        ["TCD", "reopen the pass"],
        ["MLI", "free the drivers"],
      ],
    ]),
    ["Chad, Niger, and Mali agreed to reopen the pass.", [["MLI+NER+TCD", "reopen the pass"]]],
    [
      "Chad agreed to free the drivers and bus crews that Mali held.",
      [["TCD", "free the drivers and bus crews that Mali held"]],
    ],
    [
      "Chad and Mali agreed to double trade by 2032 and to open a bridge.",
      [
        ["MLI+TCD", "double trade by 2032"],
        ["MLI+TCD", "open a bridge"],
      ],
    ],
    // A signature is an event.
    ["Chad and Mali signed a memorandum of understanding on wells and an agreement on ferries.", []],
    [
      "Chad and Mali agreed on a roadmap for a bridge and a road.",
      [["MLI+TCD", "a roadmap for a bridge and a road"]],
    ],
    [
      "Chad’s foreign minister said N'Djamena would send two ships to Mali.",
      [["TCD", "send two ships to Mali"]],
    ],
    ["The Union said it will finance a bridge.", []],
    ["The European Union will finance a bridge, it said.", [["igo:european-union", "finance a bridge"]]],
    [
      "Chadian President Omar Saleh told his Malian colleague that Chad would send two ships.",
      [["TCD", "send two ships"]],
    ],
    ["Chad’s foreign minister said Mali would send two ships.", []],
    ["Chad’s decision to leave the pact surprised Mali.", [["TCD", "leave the pact"]]],
    ["Chad promised Mali to reopen the pass.", [["TCD", "reopen the pass"]]],
    [
      "It was agreed that Chad and Mali would reopen the pass.",
      [["MLI+TCD", "Chad and Mali would reopen the pass"]],
    ],
    ["The day ended with a commitment by Chad to reopen the pass.", [["TCD", "reopen the pass"]]],
    ["Chad’s commitment to support its allies is well known.", []],
    [
      "The two sides undertook not to use force, Kenya and Uganda said. It rained.",
      [["KEN+UGA", "not to use force"]],
    ],
    [
      "Under the deal, Chad will return four wells and Mali will withdraw its guards.",
      [
        ["TCD", "return four wells"],
        ["MLI", "withdraw its guards"],
      ],
    ],
    [
      "State media quoted Chadian Foreign Minister Omar Saleh as saying that N'Djamena would complete the studies by March 2032 and that it expects help.",
      [["TCD", "complete the studies by March 2032"]],
    ],
    [
      "The envoy said on Monday Chad and Mali had agreed to reopen the pass.",
      [["MLI+TCD", "reopen the pass"]],
    ],
    ["Chad denied that it had agreed to reopen the pass.", []],
    ["Chad and Mali plan to reopen the pass.", [["MLI+TCD", "reopen the pass"]]],
    ["Chad and Mali had planned to reopen the pass.", []],
    ["Chad denied having agreed to reopen the pass.", []],
    ["Chad, which said it was tired, agreed to reopen the pass.", [["TCD", "reopen the pass"]]],
    ["Chad said it would send two ships next month.", [["TCD", "send two ships next month"]]],
    [
      "The foreign ministers of Chad, Mali and Niger met on Monday. Chadian Foreign Minister Omar Saleh said the three sides would also exchange lists by the end of October.",
      [["MLI+NER+TCD", "exchange lists by the end of October"]],
    ],
  ])("%s", (text, expected) => {
    expect(promises(text)).toEqual(expected);
  });

  it("counts a deadline of so many days from publication", () => {
    const due = (text: string) => read(text).commitments.map((one) => one.due?.edtf);
    expect(due("Chad and Mali agreed to reopen the pass within 30 days.")).toEqual([
      "2031-09-17/2031-10-17~",
    ]);
    expect(due("Chad and Mali agreed to reopen the pass within two months.")).toEqual([
      "2031-09-17/2031-11~",
    ]);
  });

  it("gives each verb its own due date, and a condition its words", () => {
    const [first, second] = read(
      "Chad and Mali agreed to open an office and to close a camp by 3 October.",
    ).commitments;
    expect([first?.due, second?.due?.edtf]).toEqual([null, "2031-09-17/2031-10-03"]);
    const [bound] = read("Chad agreed to open the pass if Mali frees its prisoners.").commitments;
    expect(bound?.condition?.quote).toBe("if Mali frees its prisoners");
  });

  it.each([
    ["instructed senior officials to draft a text by May", "unspecified_group:senior-officials"],
    ["tasked their experts with drafting a text", "unspecified_group:experts"],
    ["agreed to draft a text", null],
  ])("hands on to those whom the words name: %s", (words, delegate) => {
    const [promise] = read(`The ministers of Chad and Mali met. The ministers ${words}.`).commitments;
    expect(promise?.delegatedTo).toBe(delegate);
  });

  it("hands nothing on to money, and promises nothing of who chairs what is set up", () => {
    const text =
      "The ministers of Chad and Mali met. The ministers directed 5 million dollars to help farmers.";
    expect(read(text).commitments.map(({ delegatedTo }) => delegatedTo)).not.toContain(
      "unspecified_group:5-million-dollars",
    );
    expect(promises("Chad and Mali agreed to set up a panel, to be chaired by Togo.")).toEqual([
      ["MLI+TCD", "set up a panel, to be chaired by Togo"],
    ]);
  });

  it("takes the two sides at a host's table for his guests", () => {
    const text =
      "Togo hosted talks between Chad and Mali, which ministers of Niger and Benin joined as observers. The two sides agreed to reopen the pass.";
    expect(promises(text)).toEqual([["MLI+TCD", "reopen the pass"]]);
  });

  it.each([
    "Chad agreed with Mali.",
    "Chad and Mali agreed on the importance of dialogue.",
    "Chad did not agree to reopen the pass.",
    "Chad and Mali ended two days of talks without agreeing on a roadmap.",
    "Chad may agree to reopen the pass.",
    "If Chad agrees to reopen the pass, Mali will follow.",
    "Chad is committed to peace.",
    "Chad refused to commit to a date.",
    "Chad and Mali met on Monday for the first time since the agreement was signed.",
    "Chad and Mali are expected to agree to a truce.",
    "Chad wants to reopen the pass.",
    "Chad’s foreign minister said Mali would complete the studies by March 2032.",
    "Chad’s foreign minister said Chad would complete the studies.",
    "Chad would complete the studies by March 2032.",
    "Chad’s foreign minister said Chad would meet Mali by March 2032.",
    "Chad’s foreign minister said Chad would complete the studies by March 2032 if Mali paid.",
    "Chad’s foreign minister said Chad would not complete the studies by March 2032.",
    "Chad’s foreign minister told how Chad would complete the studies by March 2032.",
  ])("refuses %s", (text) => {
    expect(promises(text)).toEqual([]);
  });

  it.each([
    ["said the envoys discussed transit and agreed to open the pass", "MLI+TCD"],
    ["said the envoys discussed transit, wells and roads, and agreed to open the pass", "MLI+TCD"],
    ["said Mali visited the wells and agreed to open the pass", "MLI"],
    ["said Mali had refused to come, and pledged to open the pass", "TCD"],
  ])("takes a verb behind “and” for the sayer's only where it can't be theirs: Chad %s", (words, who) => {
    const text = `The envoys of Chad and Mali met. Chad ${words}.`;
    expect(promises(text)).toEqual([[who, "open the pass"]]);
  });

  it("reads the items of what several issue as theirs", () => {
    const text =
      "Outcome Document\n\nWe, the ministers of Chad and Mali, meeting in Oslo,\n\n1. Decide to dig two wells by May;\n\n2. Welcomed the rain and agreed to share it;\n\n3. Call on Niger to open the pass.";
    const { commitments, appeals } = extract(text, { published: "2031-09-17" });
    expect(commitments.map(({ parties, content }) => [parties.join("+"), content.quote])).toEqual([
      ["MLI+TCD", "dig two wells by May"],
      ["MLI+TCD", "share it"],
    ]);
    expect(appeals.map(({ by, addressee }) => [by.join("+"), addressee])).toEqual([["MLI+TCD", "NER"]]);
    expect(promises("1. Decide to dig two wells.")).toEqual([]);
  });

  it("takes the Commission for those who met where the headline names it", () => {
    const text = (headline: string) =>
      extract(
        `${headline}\n\nThe ministers of Chad and Mali met in Oslo on Monday. The Commission agreed to dig two wells.`,
        { published: "2031-09-17" },
      ).commitments.map(({ parties }) => parties.join("+"));
    expect(text("Minutes of the Joint Water Commission")).toEqual(["MLI+TCD"]);
    expect(text("Ministers meet in Oslo")).toEqual([]);
  });

  it.each([
    [
      "A and B met with C: they are all",
      "The envoys of Chad and Mali met with Niger's envoy in Oslo on Monday. They agreed to dig a well.",
      "MLI+NER+TCD",
    ],
    [
      "they are the two sides, not who attended",
      "Niger's envoy Jo Poe attended a meeting between the envoys of Chad and Mali in Oslo. The two sides signed a paper. They agreed to dig a well.",
      "MLI+TCD",
    ],
    [
      "the officials of the two sides are theirs",
      "The envoys of Chad and Mali met in Oslo on Monday with Niger as mediator. The officials of the two sides agreed to dig a well.",
      "MLI+TCD",
    ],
  ])("knows who they are: %s", (_, text, parties) => {
    expect(promises(text).filter(([, content]) => content === "dig a well")).toEqual([
      [parties, "dig a well"],
    ]);
  });

  it("keeps what comes behind an aside, and mediators out of the parties", () => {
    expect(
      promises(
        "The envoys of Chad and Mali met in Oslo on Monday with Niger as mediator. The parties decided that, in case of need, a force shall guard the pass.",
      ),
    ).toEqual([["MLI+TCD", "in case of need, a force shall guard the pass"]]);
  });

  it("hands a task on to a body that has no name", () => {
    const [promise] = read(
      "The ministers of Chad and Mali met. The ministers tasked a working group of experts with drafting a text within 60 days.",
    ).commitments;
    expect([promise?.delegatedTo, promise?.due?.edtf]).toEqual([
      "unspecified_group:working-group-of-experts",
      "2031-09-17/2031-11-16~",
    ]);
  });

  it("takes “we” in a transcript for the speaker's side, and no question for a promise", () => {
    const text =
      "MR DOE: We pledge to support the talks.\n\nQUESTION: France pledged to leave Mali. Why?\n\nMR DOE: I have nothing on that.";
    expect(promises(text, { kind: "transcript", outlet: "U.S. Department of State" })).toEqual([
      ["USA", "support the talks"],
    ]);
  });

  it("binds in the future tense under an agreement only", () => {
    expect(
      promises("The envoys of Chad and Mali met on Monday.\n\nUnder the agreement, Chad will dig two wells."),
    ).toEqual([["TCD", "dig two wells"]]);
    expect(promises("Chad will dig two wells.")).toEqual([]);
  });
});

describe("appeals", () => {
  const appeals = (text: string) =>
    read(text).appeals.map(({ by, addressee, content }) => [by.join("+"), addressee, content.quote]);
  it.each([
    ["France urged Chad to free the drivers.", ["FRA", "TCD", "free the drivers"]],
    ["France called on Chad to hold its fire.", ["FRA", "TCD", "hold its fire"]],
    ["France urged Chad on Tuesday to free the drivers.", ["FRA", "TCD", "free the drivers"]],
    ["France urged Chad last month to free the drivers.", ["FRA", "TCD", "free the drivers"]],
    ["France urged Chad on Tuesday not to jail the drivers.", ["FRA", "TCD", "not to jail the drivers"]],
    ["France called for a truce.", ["FRA", null, "a truce"]],
    ["France called for a truce from Wednesday.", ["FRA", null, "a truce from Wednesday"]],
    ["France called for a truce and opposes a blockade.", ["FRA", null, "a truce"]],
    ["France reiterated its call for a truce.", ["FRA", null, "a truce"]],
    ["France, which chairs the group, urged Chad to free the drivers.", ["FRA", "TCD", "free the drivers"]],
    ["France requested Chad to free the drivers.", ["FRA", "TCD", "free the drivers"]],
    ["France asked Chad to free the drivers.", ["FRA", "TCD", "free the drivers"]],
    ["France pressed Chad to free the drivers.", ["FRA", "TCD", "free the drivers"]],
  ])("%s", (text, expected) => {
    expect(appeals(text)).toEqual([expected]);
    expect(promises(text)).toEqual([]);
  });
  it("keeps the negation of what is asked, and the people of a list for its noun", () => {
    expect(appeals("France urged Chad not to arm either side.")).toEqual([
      ["FRA", "TCD", "not to arm either side"],
    ]);
    expect(
      appeals(
        "The Co-Chairs of the Well Group (Ann Roe of Norway and Ola Lund of Denmark) met the ministers of Chad and Mali in Oslo on Monday. The Co-Chairs called for a truce.",
      ),
    ).toEqual([["DNK+NOR", null, "a truce"]]);
  });
  it("asks each of several by a record of its own", () => {
    expect(appeals("France urged the Governments of Chad and Mali to reopen the pass.")).toEqual([
      ["FRA", "TCD", "reopen the pass"],
      ["FRA", "MLI", "reopen the pass"],
    ]);
  });
  it.each([
    "France encouraged everybody to read more books.",
    "France asked reporters to leave.",
    "France pressed for time.",
    "France called Chad on Monday.",
    "France will urge Chad to wait.",
    "The so-called truce holds.",
  ])("refuses %s", (text) => {
    expect(appeals(text)).toEqual([]);
  });
});

describe("positions", () => {
  const positions = (text: string) =>
    read(text).positions.map(({ holder, polarity, target }) => [holder, polarity, target]);
  it.each([
    ["Chad demands that Mali withdraw its troops.", ["TCD", "demand", "MLI"]],
    ["Chad says the Red Front must be removed from the border.", ["TCD", "demand", null]],
    ["Chad says the militia must leave the frontier.", ["TCD", "demand", null]],
    ["Chad rejected the lease.", ["TCD", "oppose", null]],
    ["Chad demanded that Mali and Niger withdraw their troops.", ["TCD", "demand", "NER"]],
    ["Chad is under pressure at home to send the refugees back.", ["TCD", "interest", null]],
    ["Chad had argued for a milder text.", ["TCD", "support", null]],
    ["Chad ruled out a treaty on the wells.", ["TCD", "oppose", null]],
    ["Chad opposes opening a road.", ["TCD", "oppose", null]],
    ["Chad wants Mali to close the camps.", ["TCD", "demand", "MLI"]],
    ["Chad wants to buy ferries.", ["TCD", "interest", null]],
    ["Chad wants every Malian soldier off its soil.", ["TCD", "demand", "MLI"]],
    ["Chad demanded that Niamey dismantle the camps.", ["TCD", "demand", "NER"]],
    ["Chad urged both sides to let tents into Mali.", ["TCD", "demand", null]],
    ["Chad urged the Malian authorities to let tents in.", ["TCD", "demand", "MLI"]],
    ["Chad is against sending troops.", ["TCD", "oppose", null]],
    ["Chad is seeking compensation from Mali.", ["TCD", "interest", "MLI"]],
    ["Chad favours a negotiated solution.", ["TCD", "support", null]],
    ["Chad has an interest in keeping the river open.", ["TCD", "interest", null]],
    ["Chad has made the treaty conditional on the return of two wells.", ["TCD", "conditional", null]],
    ["Chad will sign the treaty only if the wells are returned.", ["TCD", "conditional", null]],
    ["Chad said it supported the ferries but opposed any toll.", ["TCD", "oppose", null]],
    ["Mali has troops in Niger and Chad backs the ferry line.", ["TCD", "support", null]],
  ])("%s", (text, expected) => {
    expect(positions(text)).toContainEqual(expected);
  });

  it.each([
    ["Chad appreciates the opportunity.", []],
    ["Chad is seeking a new term.", []],
    ["The armies of Chad and Mali met. France supports the Chadian president.", []],
    ["France, which sent aid, and Mali, which has none, welcomed the ferry line.", ["issue:ferry-line"]],
    ["Bad weather conditions delayed the ferry.", []],
    ["Chad will sign unless it rains.", []],
    ["The road is the only one.", []],
    ["Chad welcomed the questions.", []],
    ["Chad and Mali agreed on Tuesday to open a market, Chad said.", []],
    ["Chad opposes any toll before a ceasefire.", ["issue:toll"]],
    ["Chad welcomed the ferry line.", ["issue:ferry-line"]],
    ["Chad condemned the continued fighting.", ["issue:continued-fighting"]],
    ["Chad condemned the repeated violations of the ceasefire.", ["issue:repeated-violations"]],
    ["Chad condemned the withdrawal from the peace agreement.", ["issue:withdrawal"]],
    ["Chad rejected the ceasefire.", ["issue:ceasefire"]],
    ["Chad rejected claims that it opposes a ceasefire.", []],
    ["Chad dismissed the allegation that it had blocked humanitarian aid.", []],
    ["Chad denied that it opposes a ceasefire.", []],
    ["Chad denied that it opposes a ceasefire. Chad supports a ceasefire.", ["issue:ceasefire"]],
    ["Chad called on the Malian president to act.", []],
    ["Chad commended Mali for its help.", []],
    ["Chad commended both sides for the tents.", []],
    ["Chad urged both sides to count the tents.", ["issue:tents"]],
    ["Chad urged Mali last month to send tents.", ["issue:tents"]],
    ["Chad supports Mali's ferry line.", ["issue:mali-s-ferry-line"]],
    ["The Chadian Foreign Ministry said: “Hope springs anew in Chad.”", []],
    ["The Chadian Foreign Ministry said the president had an opportunity to see the wells.", []],
  ])("take their matter from what names one: %s", (text, issues) => {
    expect(read(text).positions.map(({ issue }) => issue)).toEqual(issues);
  });
  it.each([
    ["France condemned the invasion of Mali.", [["FRA", "oppose", null]]],
    ["France condemned Mali's invasion of Chad.", [["FRA", "oppose", "MLI"]]],
    ["France condemned the fighting in Mali.", [["FRA", "oppose", null]]],
    ["France condemned the displacement of Malians.", [["FRA", "oppose", null]]],
    ["France condemned its dispatch of troops to Mali.", [["FRA", "oppose", null]]],
    ["France condemned Niger's dispatch of troops to Mali.", [["FRA", "oppose", "NER"]]],
    ["France urged Mali's neighbours to stop the fighting.", [["FRA", "demand", null]]],
    ["France criticised the ferry line, which came as a Malian missile fell.", [["FRA", "oppose", null]]],
    ["France condemned the killing of four guards, most of them Malians.", [["FRA", "oppose", null]]],
    ["France criticised Mali's ferry line, which came late.", [["FRA", "oppose", "MLI"]]],
    ["France commended the two sides for the progress made.", []],
    ["France expressed its gratitude to the Government of Mali.", []],
  ])("takes no victim for a target, no party for a matter: %s", (text, expected) => {
    expect(positions(text)).toEqual(expected);
  });
  it("gives a silent side no record", () => {
    const { positions: all, divergences } = read(
      "The foreign ministers of Chad and Mali met in Oslo on Monday. Chad demands that Mali withdraw its troops.",
    );
    expect(all.every(({ holder }) => holder === "TCD")).toBe(true);
    expect(divergences.map(({ kind }) => kind)).toContain("unanswered_demand");
  });
});

describe("relations", () => {
  const relations = (text: string) =>
    read(text).relations.map(({ from, relation, to, when }) => [from, relation, to, when?.edtf ?? null]);
  it.each([
    ["France has had troops in Mali since 2013.", ["FRA", "has_forces_in", "MLI", "2013/.."]],
    ["Chad’s ties with Mali are tense; Chad is fighting Mali.", ["TCD", "opposes", "MLI", null]],
    ["Strained ties between Chad and Mali were discussed.", ["MLI", "strained_with", "TCD", null]],
    ["Chad joined the African Union in 2002.", ["TCD", "member_of", "igo:african-union", "2002/.."]],
    ["Chad has held a strip of land in Mali for years.", ["TCD", "controls_territory_in", "MLI", null]],
    [
      "Chadian troops have been stationed in northern Mali since 2015.",
      ["TCD", "has_forces_in", "MLI", "2015/.."],
    ],
    ["Mali hosts a Chadian base.", ["TCD", "has_forces_in", "MLI", null]],
    ["Israel has occupied the Golan Heights since 1967.", ["ISR", "controls_territory_in", "SYR", "1967/.."]],
    [
      "France keeps troops in Mali, and Kenya holds land in Mali.",
      ["KEN", "controls_territory_in", "MLI", null],
    ],
    [
      "France keeps troops in Mali and Kenya holds land in Mali.",
      ["KEN", "controls_territory_in", "MLI", null],
    ],
    ["The M23 rebels, who are backed by Chad, withdrew.", ["TCD", "backs", "armed_group:m23", null]],
    ["Chad holds about a quarter of Mali.", ["TCD", "controls_territory_in", "MLI", null]],
    ["The M23 holds most of N'Djamena.", ["armed_group:m23", "controls_territory_in", "TCD", null]],
    [
      "The M23 rebels control large parts of Chad.",
      ["armed_group:m23", "controls_territory_in", "TCD", null],
    ],
    ["The M23 rebels, backed by Chad, withdrew.", ["TCD", "backs", "armed_group:m23", null]],
    [
      "The M23 has controlled the capital, N'Djamena, since 2014.",
      ["armed_group:m23", "controls_territory_in", "TCD", "2014/.."],
    ],
    ["Chad spoke of Mali, where France has troops.", ["FRA", "has_forces_in", "MLI", null]],
    ["Chad says 300 French soldiers are in Mali.", ["FRA", "has_forces_in", "MLI", null]],
    [
      "Chad has been a member of the African Union since 2002.",
      ["TCD", "member_of", "igo:african-union", "2002/.."],
    ],
    [
      "France has backed President Idriss Deby of Chad since 2013.",
      ["FRA", "backs", "person:idriss-deby", "2013/.."],
    ],
  ])("%s", (text, expected) => {
    expect(relations(text)).toContainEqual(expected);
  });
  it.each([
    "France withdrew its troops from Mali.",
    "France may send troops to Mali.",
    "France has no troops in Mali.",
    "French soldiers died in Mali.",
    "Chad spoke of Mali, where it rains, and France has troops.",
    "The M23 held a rally in Mali.",
    "Chad's army controls the capital, N'Djamena.",
    "French troops have been withdrawn from Mali.",
    "The plan, backed by France, failed.",
    "France backed President Idriss Deby's plan.",
    "Chad holds half of the seats in the assembly.",
    "Mali hosts a Chadian choir.",
    "Passport control took a third of an hour.",
  ])("refuses %s", (text) => {
    expect(relations(text)).toEqual([]);
  });
});

it("sets a headline that promises more beside a body that only prepares it", () => {
  const { divergences, events } = extract(
    "Chad and Mali agree to share water\n\nThe foreign ministers of Chad and Mali met in Oslo on Monday. Chad and Mali agreed to draft a roadmap on water.",
    { published: "2031-09-17" },
  );
  expect(divergences.map(({ kind }) => kind)).toEqual(["headline_vs_body"]);
  expect(events.flatMap(({ outcomes }) => outcomes.map(({ rung }) => rung))).toEqual([
    "agreement_to_prepare",
  ]);
});
