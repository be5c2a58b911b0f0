/** Takes contacts told of beside other days (when talks broke off, what began then), gives their status, day and sides. */
import { expect, it } from "vitest";
import { brief, meetingsOf } from "../../testing/rooms.ts";

const told = (text: string): string[] =>
  meetingsOf(text).map((event) => `${event.when?.edtf ?? "-"} ${event.mode} ${brief(event)}`);

it.each([
  // What was broken off and is taken up again isn't cancelled.
  [
    "Talks between Chad and Niger that were suspended last month will resume in Mali on Friday.",
    ["2024-03-15 in_person planned MLI=[host]- NER TCD"],
  ],
  [
    "Talks between Chad and Niger, suspended in May, resumed in Mali on Friday.",
    ["2024-03-08 in_person occurred MLI=[host]- NER TCD"],
  ],
  ["Talks between Chad and Niger were suspended on Friday.", ["2024-03-08 unknown cancelled NER TCD"]],
  // When a truce begins, when the last call was.
  ["Chad, Niger agree on truce from Friday at Rome talks", ["- in_person occurred ITA=[host]- NER TCD"]],
  [
    "The ministers of Chad and Niger met in Rome from Monday to Wednesday.",
    ["2024-03-11/2024-03-13 in_person occurred ITA=[host]- NER=minister TCD=minister"],
  ],
  [
    "The ministers of Chad and Niger held their first call since May on Tuesday.",
    ["2024-03-12 call occurred NER=minister TCD=minister"],
  ],
  // A call has no say in what is agreed in it, nor who calls on whom in what he is asked to do.
  [
    "The ministers of Chad and Niger held a call on Monday and agreed to meet in Rome in May.",
    [
      "2024-03-11 call occurred NER=minister TCD=minister",
      "2024-05 in_person planned ITA=[host]- NER=minister TCD=minister",
    ],
  ],
  ["The ministers of Chad and Niger called on Mali to meet Togo in Rome in May.", []],
  // What a report takes back.
  [
    "The ministers of Chad and Niger met in Rome on Monday. An earlier version said that Mali had met Togo in Oslo.",
    ["2024-03-11 in_person occurred ITA=[host]- NER=minister TCD=minister"],
  ],
  // Whom a subject met isn't the subject.
  [
    "Chad's president Ali Musa is in Paris. French Foreign Minister Paul Roche met with him on Monday.",
    ["2024-03-11 in_person occurred FRA=paul-roche TCD=ali-musa"],
  ],
])("%s", (text, expected) => expect(told(text)).toEqual(expected));
