/** Takes sentences whose cue stands in a relative clause, gives that its content stops before the main verb. */
import { testRows } from "../../../testing/read-rows.ts";

const CASES: readonly string[] = [
  "{Ann Roe, who} has said [she opposes the levy], voted for it in May.",
  "{Ann Roe — who} has said [she opposes the levy] — voted for it in May.",
  "{The judge, who} last week ruled that [the levy was unlawful], declined to go.",
  "{The group, which} says [it has 400 members], plans a march in Oslo.",
  "{The company, which} denies [the charge], is based in Oslo.",
  "The port, where {police} say [two crews were held], is closed.",
  "The strike, which {the union} says [will last until May], has closed the port.",
  "The levy, which {opponents} call “[a tax on ice,]” passed by one vote.",
  "{Voters who} say [they dislike both parties] may stay home.",
  "{Lawmakers who} argue [the port is too costly] want a vote in May.",
  "The man who {police} say [set the fire] was arrested in Oslo.",
  "It was the third time that {the mayor} had said [the port would open].",
  "The envoy met {crews who} said [the storm had ruined them].",
];

testRows(
  {
    "a cue in a relative clause": CASES,
    "what carries a cue": [
      "{He} kept saying [he was well].",
      "{The mayor} ended up saying that [the port was full].",
      "{The mayor} didn’t apologise but said [the port “could have been cleaner.”]",
      "{Ann Roe, a docker in Oslo}, said of the mayor, “[He kept his word.]”",
      "{The crew} could be heard shouting, “[Go back!]”",
      "{The minister} said in May that [talks with the crews would resume].",
    ],
  },
  [
    "A man answered the phone at the port.",
    "He tried to keep the port open.",
    // A participle behind a relative clause is no main verb where another follows.
    "The levy, which passed in May, backed by crews, was signed in Oslo.",
  ],
);
