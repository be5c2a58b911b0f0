/** Takes transcripts of people who speak side by side, gives the meetings that they say they come from. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const rooms = (text: string, outlet?: string): string[] =>
  extract(text, { published: "2024-03-12", ...(outlet === undefined ? {} : { outlet }) })
    .events.filter(({ type }) => type === "meeting")
    .map(({ when, where, participants }) => {
      const sides = participants.map(({ represents, person, duties, seat }) => {
        const name = person ? `~${person.slice("person:".length)}` : "";
        return `${seat === "no" ? "-" : ""}${represents}${name}${duties.includes("host") ? "*" : ""}`;
      });
      return [when?.edtf, where?.name, ...sides].filter((one) => one != null).join(" ");
    });

it.each([
  [
    "the other side from the words of welcome, day and place from the heading",
    "Joint press conference, Suva, with Fijian Prime Minister Ali Musa\n12 March 2024\n\nPRIME MINISTER MUSA: It is my pleasure to welcome Senator Ann Roe, Minister for Foreign Affairs of Australia, to Fiji. We have just concluded our discussions.\n\nFOREIGN MINISTER ROE: Thank you, Prime Minister.",
    ["2024-03-12 Suva AUS~ann-roe FJI~ali-musa*"],
  ],
  [
    "two whom the heading names, over a line with the place",
    "Remarks by Chadian Foreign Minister Ali Musa and Malian Foreign Minister Jo Poe at a Joint Press Availability\nBamako, Mali\nMarch 12, 2024\n\nFOREIGN MINISTER POE: I am pleased to welcome my friend to Bamako. We had in-depth talks today.\n\nFOREIGN MINISTER MUSA: Thank you, Jo.",
    ["2024-03-12 Bamako, Mali MLI~jo-poe* TCD~ali-musa"],
  ],
  [
    "labels in small letters",
    "Press conference by the Chancellor of Austria, Jan Lund, and the President of the French Republic, Ann Roe, in Vienna on 12 March 2024\n\nChancellor Lund: Ladies and gentlemen, I warmly welcome the President to Vienna. We have had very intensive discussions.\n\nPresident Roe: Thank you, dear Jan.",
    ["2024-03-12 Vienna AUT~jan-lund* FRA~ann-roe"],
  ],
  [
    "what they have just concluded",
    "Media statement by the Foreign Minister of Chad, Ali Musa, with the Foreign Minister of Mali, Jo Poe\nN'Djamena, 12 March 2024\n\nMINISTER MUSA: Welcome, Minister Poe. We have just concluded the fourth session of the commission.\n\nMINISTER POE: Thank you, my brother.",
    ["2024-03-12 N'Djamena MLI~jo-poe TCD~ali-musa*"],
  ],
  [
    "what the two have signed",
    "Remarks With Malian Foreign Minister Jo Poe at the Signing of the Bamako Declaration\nBamako, Mali\n12 March 2024\n\nFOREIGN MINISTER POE: It is my pleasure to welcome Ali Musa, Foreign Minister of Chad. The Declaration, which the Minister and I have just signed, is short.\n\nFOREIGN MINISTER MUSA: Thank you.",
    ["2024-03-12 Bamako, Mali MLI~jo-poe* TCD~ali-musa"],
  ],
  [
    "one voice all through, by its headline",
    "Remarks by HR/VP Ann Roe at the press point\n\nBrussels, 12 March 2024\n\nTonight I hosted the Foreign Ministers of France and Iran – Jo Poe and Ali Musa – here in Brussels.",
    ["2024-03-12 Brussels FRA~jo-poe IRN~ali-musa igo:european-union~ann-roe*"],
  ],
  [
    "three who greet each other",
    "Togolese Foreign Minister Ann Roe With Chadian Foreign Minister Ali Musa and Malian Foreign Minister Jo Poe\nOslo, Norway\n12 March 2024\n\nFOREIGN MINISTER ROE: It is wonderful to have you both.\n\nFOREIGN MINISTER MUSA: Thank you for hosting us, Ann.\n\nFOREIGN MINISTER POE: The road is open.",
    ["2024-03-12 Oslo, Norway MLI~jo-poe -NOR* TCD~ali-musa TGO~ann-roe"],
  ],
  [
    "two beside the four of whom they speak",
    "Remarks by Chadian Foreign Minister Ali Musa and Malian Foreign Minister Jo Poe\nOslo, Norway\n12 March 2024\n\nMINISTER MUSA: We had good talks today.\n\nMINISTER POE: Thank you. We have just completed the first summit among Chad, Mali, Niger, and Togo.",
    ["2024-03-12 Oslo, Norway MLI~jo-poe -NOR* TCD~ali-musa", "MLI NER TCD TGO"],
  ],
  [
    "two ministers of one title, whom the heading names by their states",
    "Joint press conference of the foreign ministers of Fiji and Tonga, Suva (transcript)\n\nMODERATOR: Welcome. Two questions only.\n\nMINISTER ALI MUSA: It has been a pleasure to host my Tongan colleague today.\n\nMINISTER JO POE: The reef is one.\n\nQUESTION: Minister Poe, is it?",
    ["2024-03-12 Suva FJI~ali-musa* TON~jo-poe"],
    "Government of Fiji",
  ],
  // Near misses.
  [
    "two ministers of one title without a word of welcome",
    "Joint press conference of the foreign ministers of Fiji and Tonga, Suva (transcript)\n\nMINISTER ALI MUSA: The reef is ours.\n\nMINISTER JO POE: It is not.",
    [],
    "Government of Fiji",
  ],
  [
    "a panel",
    "Secretary Ann Roe And Chadian Foreign Minister Ali Musa At the Water Forum\n12 March 2024\n\nMS LUND: Thank you both for being here. We get right into our conversation.\n\nSECRETARY ROE: It is good to see you.\n\nFOREIGN MINISTER MUSA: Thank you.",
    [],
  ],
  [
    "a voice of two",
    "Statement by the Foreign Minister of Chad, Ali Musa, and others\n\nWe met Malian President Jo Poe in Bamako on Monday.",
    [],
  ],
  [
    "one side",
    "Press conference by Chadian Foreign Minister Ali Musa\nOslo, Norway\n12 March 2024\n\nMINISTER MUSA: We had good talks today.\n\nQUESTION: With whom?",
    [],
  ],
  [
    "no word of having met",
    "Joint press conference with Malian Foreign Minister Jo Poe\n12 March 2024\n\nMINISTER POE: The road is open.\n\nMINISTER MUSA: It is.",
    [],
  ],
  [
    "a meeting to come",
    "Joint press conference by Chadian Foreign Minister Ali Musa and Malian Foreign Minister Jo Poe\n12 March 2024\n\nMINISTER POE: The next meeting will be in May.\n\nMINISTER MUSA: It will.",
    [],
  ],
])("reads %s", (_, text, expected, outlet?: string) => {
  expect(rooms(text, outlet)).toEqual(expected);
});
