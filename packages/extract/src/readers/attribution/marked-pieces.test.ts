/** Takes sentences that say something partly in marks, gives that source and whole content are read, and near misses beside them. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "a clause whose subject and verb stand in marks of their own": [
    "[“Old” tugs are “not worth mending,”] {the docker} said.",
    "[“Most” of the fuel “went missing,”] according to {the harbour board}.",
    // A stop within the first marks parts it from what follows.
    "“Stop.” “[The port is full,]” {the docker} said.",
  ],
  "who is told to do what stands in marks": [
    "{The bishop} encouraged [young people to “mend a net.”]",
    "{The bishop} appealed to [both crews to “find a way home.”]",
    "{The bishop} pleaded with [both crews to “keep the faith.”]",
    "The bishop invited the crews to the chapel.",
  ],
  "a relative clause with an auxiliary": [
    "The tax, which {the mayor} has called “[a blunder,]” will be voted on in May.",
    "The mayor, whom {rivals} have dubbed “[the weathervane,]” lost the vote.",
    "The tax, which the council has kept, will be voted on in May.",
  ],
  "what is set apart behind a subject": [
    "[The mayor], described by {a rival} as [“a weathervane,”] changed his vote.",
    "[The mayor] was described by {a rival} as [“a weathervane,”] a word he likes.",
    "The bishop, in {a sermon that} denounced “[greed,]” left the port.",
  ],
  "who is written to": [
    "{The pilot} emailed reporters that [the log was “fiction.”]",
    "{The pilot} texted a friend that [the log was gone].",
    "The pilot emailed a log that was gone.",
  ],
  "the one thing that is said": [
    "{The mayor} would not comment beyond saying that [the inquiry was “ongoing.”]",
    "{The mayor} did not elaborate except to say that [the inquiry was “ongoing.”]",
    "The mayor did not say that the inquiry was over.",
  ],
  "a past tense that looks like a participle": [
    "{The lawsuit} alleges [the yard discriminated against older dockers].",
    "{The lawsuit} alleges [the yard “knowingly sold” bad rope].",
    "{The council} said [members who committed crimes would be barred].",
  ],
  "a name that is a verb elsewhere": [
    "[The ferry is late], said {Drew Holm, a docker}.",
    "The docker drew a map.",
  ],
  "who speaks behind a possessor": ["{The mayor’s rival} called [the ferry “a raft.”]"],
  "a document of somebody, and what it asks": [
    "{1:The town} welcomed [1:the deal] in {2:a note from its office in Lund that} urged [2:both crews to “spare the nets.”]",
  ],
  "what is reported on both sides of its source": [
    "[1:The valve had failed], {1:the pilot} said, [1:but the alarm had also gone silent].",
    "[The valve is broken], {the pilot} said, but the mayor has a new one.",
    "Crews removed [1:cameras that], {1:the town} says, [1:were hung on its side].",
  ],
  "two bodies of one, and what they estimate": [
    "[Nine ships lie idle], {the port’s tug and pilot offices} estimated in a joint note last week.",
    "[If every crew stays, the port will overflow], {the harbour club} calculated.",
  ],
  "where the words were said is none of them": [
    "{The aide} dismissed [the report as “rubbish”] in an email to the paper.",
    "{The mayor} told NBC’s “Today” show that [the town “is not in chaos.”]",
    "{The mayor} dismissed [the report as “rubbish” in parts].",
  ],
  "what a sign says, what a voice intones": [
    "A docker held {a sign that} read “[Shut it down.]”",
    "“[He is a puppet,]” {the ad} intones.",
    "[The text provides for equal shares], {the ministry} specified.",
    "[The plan would sink the port], {most dockers} agree.",
    "The plan, agreed last May, was shelved.",
  ],
  "what has been brushed off, and what is a deed": [
    "{Berg} has brushed off [calls to quit].",
    "{The minister} wrote that [his country would respond “in kind.”]",
  ],
  "behind a day no relative clause": [
    "{State television} claimed on Monday that [more crews were coming than leaving].",
  ],
};

describe("marked pieces", () => testRows(CASES, []));
