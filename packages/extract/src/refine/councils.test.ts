/** Takes short reports of councils, retreats and ministers' visits, gives their rooms with status, day, place, who sat there and as what. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const rooms = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting")
    .map(({ status, mode, when, where, participants }) => {
      const sides = participants.map(({ represents, person, post, duties, seat }) => {
        const who = person ? `~${person.slice("person:".length)}` : post ? `=${post}` : "";
        const duty = duties.length > 0 ? `[${duties.join()}]` : "";
        return `${represents}${who}${duty}${seat === "yes" ? "" : "?"}`;
      });
      return [status, mode, when?.edtf ?? "-", where?.name ?? "-", ...sides].join(" ");
    });

it.each([
  [
    "guests welcomed to a town, their names behind a dash",
    "Foreign Minister Ali Musa of Chad welcomed to Abeche the foreign ministers of Mali and Togo – Jo Poe and Ann Roe.",
    ["occurred in_person - Abeche MLI~jo-poe TCD~ali-musa[host] TGO~ann-roe"],
  ],
  [
    "a guest to come",
    "President Ali Musa of Chad will welcome President Jo Poe of Mali to Abeche on March 17.",
    ["planned in_person 2024-03-17 Abeche MLI~jo-poe TCD~ali-musa[host]"],
  ],
  [
    "nobody by what a minister welcomed of others",
    "Foreign Minister Ali Musa of Chad welcomed in Abeche the foreign ministers' pledge.",
    [],
  ],
  [
    "a host told by a relative clause",
    "The deal follows talks that Chad hosted in Abeche on Monday between Mali and Togo.",
    ["occurred in_person 2024-03-11 Abeche MLI TCD[host]? TGO"],
  ],
  [
    "two chairs told by a relative clause",
    "The session, which Mali and Togo co-chaired in Abeche on Tuesday, reviewed a road.",
    ["occurred in_person 2024-03-12 - MLI[chair] TGO[chair]"],
  ],
  [
    "where they agreed, by an indefinite meeting",
    "The foreign ministers of Mali and Togo agreed on Monday to share boats at a meeting in Abeche.",
    ["occurred in_person 2024-03-11 Abeche MLI=foreign_minister TCD[host]? TGO=foreign_minister"],
  ],
  [
    "what they will raise, by a summit to come",
    "The foreign ministers of Mali and Togo agreed to raise the matter at the summit in Abeche.",
    ["planned in_person - Abeche MLI=foreign_minister TCD[host]? TGO=foreign_minister"],
  ],
  [
    "talks to come, in a headline's infinitive",
    "Mali-Togo border talks to resume in Abeche\n\nThe road is closed.",
    ["planned in_person - Abeche MLI TCD[host]? TGO"],
  ],
  [
    "talks whose infinitive says what they are for",
    "Talks to end the Mali-Togo feud open in Abeche\n\nMali and Togo opened border talks in Abeche on Monday.",
    ["occurred in_person 2024-03-11 Abeche MLI TCD[host]? TGO"],
  ],
  ["no meeting by what is to go on", "Mali and Togo pledged to continue their dialogue on fisheries.", []],
  [
    "no meeting by what they make of a dialogue",
    "They agreed to take the Mali-Togo dialogue as a chance.",
    [],
  ],
  [
    "the meeting of a picture",
    "Malian Foreign Minister Jo Poe, left, shakes hands with Togolese Foreign Minister Ann Roe before a meeting in Lome on Monday.",
    ["occurred in_person 2024-03-11 Lome MLI~jo-poe TGO~ann-roe[host]"],
  ],
  [
    "a meeting that lies ahead of who speaks",
    "Malian Foreign Minister Jo Poe spoke to reporters before a meeting with Togolese Foreign Minister Ann Roe in Lome on Friday.",
    ["planned in_person - Lome MLI~jo-poe TGO~ann-roe[host]"],
  ],
  [
    "who led which of two delegations",
    "Mali and Togo held border talks in Lome on Monday. Secretary Jo Poe and Minister Ann Roe led the Malian and Togolese delegations, respectively.",
    ["occurred in_person 2024-03-11 Lome MLI~jo-poe TGO~ann-roe[host]"],
  ],
  [
    "one who is said to lead two delegations for neither",
    "Mali and Togo held border talks in Lome on Monday. Secretary Jo Poe led the Malian and Togolese delegations.",
    ["occurred in_person 2024-03-11 Lome MLI TGO[host]"],
  ],
  [
    "a retreat of leaders, and who sat there at what level",
    "The River Forum Leaders Retreat was held in Lome on Monday and was attended by Heads of State and Government from Mali and Togo. Chad and Niger were represented by senior officials.",
    [
      "occurred in_person 2024-03-11 Lome MLI=leader NER=senior_official TCD=senior_official TGO=leader[host]",
    ],
  ],
  ["no retreat of troops", "The retreat of Mali and Togo from Abeche ended on Monday.", []],
  [
    "a level that several states share",
    "The foreign secretaries of Nepal and China met in Pokhara on Monday.",
    ["occurred in_person 2024-03-11 Pokhara CHN=foreign_secretary NPL=foreign_secretary[host]"],
  ],
  [
    "a film beside a report",
    "Mali, Togo ministers hold talks in Lome (VIDEO)\n\nThe ministers met on Monday.",
    ["occurred in_person 2024-03-11 Lome MLI=minister TGO=minister[host]"],
  ],
  [
    "who talked, by what they engaged in",
    "Malian Foreign Minister Jo Poe engaged in talks with Togolese Foreign Minister Ann Roe in Lome on Monday.",
    ["occurred in_person 2024-03-11 Lome MLI~jo-poe TGO~ann-roe[host]"],
  ],
  [
    "no meeting by what they will engage in",
    "Mali will continue to engage in a direct dialogue with Togo.",
    [],
  ],
  [
    "a council's session by an ordinal in words and figures",
    "The Council of Ministers of ECOWAS held its Forty-Eighth (48th) Ordinary Session in Abeche on 3 March 2024.",
    ["occurred in_person 2024-03-03 Abeche TCD[host]? igo:ecowas"],
  ],
  [
    "a retreat to come, in a headline, and the summit before it",
    "ECOWAS ministers' retreat to discuss boats\n\nThe meeting will review the decisions made during the 24th summit, held in Lome last November.",
    ["planned in_person - - igo:ecowas=minister", "occurred in_person 2023-11 Lome"],
  ],
  [
    "when a meeting to come is set to be, in its relative clause",
    "ECOWAS ministers have arrived in Lome for the ECOWAS Foreign Ministers' Retreat, which is set to convene on Saturday.",
    ["planned in_person 2024-03-16 Lome TGO[host]? igo:ecowas=foreign_minister"],
  ],
  [
    "two contacts, the first ahead of the second",
    "Mali and Togo ended a row during a discussion in Lome on Monday, ahead of the committee meeting.",
    ["occurred in_person 2024-03-11 Lome MLI TGO[host]", "planned in_person - - MLI TGO"],
  ],
  [
    "observers who were only invited",
    "Mali and Chad have been invited as observers at the River meeting in Lome.",
    ["planned in_person - Lome MLI TCD TGO[host]?"],
  ],
  [
    "a host of a relative clause in the passive, and no room of two with him",
    "Malian Foreign Minister Jo Poe held talks in Lome with Chadian Foreign Minister Ali Musa, which were hosted by Togolese Foreign Minister Ann Roe.",
    ["occurred in_person - Lome MLI~jo-poe TCD~ali-musa TGO~ann-roe[host]"],
  ],
  [
    "a place that a sentence opens with behind its day",
    "Today at the Palace of Congress, Malian Foreign Minister Jo Poe hosted Chadian Foreign Minister Ali Musa.",
    ["occurred in_person 2024-03-14 - MLI~jo-poe[host] TCD~ali-musa"],
  ],
  [
    "a host who has no state but where his guest is",
    "Malian Foreign Minister Jo Poe went to Togo and Chad. While in Togo, Poe met with President Ann Roe. While in Chad, Poe met with Foreign Minister Ali Musa.",
    [
      "occurred in_person - Togo MLI~jo-poe TGO~ann-roe[host]",
      "occurred in_person - Chad MLI~jo-poe TCD~ali-musa[host]",
    ],
  ],
  [
    "chairs whose title says that they act, and who only thanks an observer",
    "The Border Committee meeting was co-chaired by Gen. Jo Poe, Minister of Defence of Mali, and Gen. Ann Roe, Acting Minister of Defence of Togo. Gen. Poe thanked Chad for hosting and observing the meeting.",
    ["occurred in_person - - MLI~jo-poe[chair] TGO~ann-roe[chair]"],
  ],
  [
    "a minister by his initial",
    "Indian Foreign Minister S Roe met Malian Foreign Minister Jo Poe in Lome on Monday.",
    ["occurred in_person 2024-03-11 Lome IND~s-roe MLI~jo-poe TGO[host]?"],
  ],
  [
    "what two had, by a verb that reads like an auxiliary",
    "President Jo Poe of Mali had extensive talks with President Ann Roe of Togo in Lome.",
    ["occurred in_person - Lome MLI~jo-poe TGO~ann-roe[host]"],
  ],
  ["no talks where none were held", "Togo held no talks with Mali in Lome on Monday.", []],
  ["no talks where there was support for them", "Togo had wide support for talks with Mali.", []],
  [
    "no meeting of a government with itself",
    "Malian and Togolese officials will meet in Lome on Friday, Malian Foreign Minister Jo Poe told reporters at the Cabinet meeting in Bamako today.",
    ["planned in_person 2024-03-15 Lome MLI=senior_official TGO=senior_official[host]"],
  ],
  [
    "no date by the year of a deal",
    "Togo and Chad, the signatories to the 2015 mining deal, held talks in Lome.",
    ["occurred in_person - Lome TCD TGO[host]"],
  ],
  [
    "a trio among others",
    "Delegations from Mali and the coastal trio of Togo, Ghana, and Niger reconvened in Lome on Monday.",
    ["occurred in_person 2024-03-11 Lome GHA MLI NER TGO[host]"],
  ],
  [
    "a meeting that was postponed",
    "A meeting between Mali and Togo was scheduled to be held in Abeche on March 3 but it was postponed.",
    ["cancelled in_person 2024-03-03 Abeche MLI TGO"],
  ],
  [
    "a day before what is put in",
    "On March 8, Malian Foreign Minister Jo Poe, who is visiting Lome, held talks with Togolese Foreign Minister Ann Roe.",
    ["occurred unknown 2024-03-08 - MLI~jo-poe TGO~ann-roe"],
  ],
  [
    "ministers of two offices each as one room",
    "The foreign and defense ministers of Mali and Togo met in Lome.\n\nMali's Foreign Minister Jo Poe and Defense Minister Ali Musa met with Togolese Foreign Minister Ann Roe on Monday.",
    ["occurred in_person 2024-03-11 Lome MLI~jo-poe MLI~ali-musa TGO~ann-roe[host]"],
  ],
  [
    "no one meeting by what happened twice",
    "The presidents of Mali and Togo have met twice in the past.",
    [],
  ],
])("reads %s", (_, text, expected) => {
  expect(rooms(text)).toEqual(expected);
});
