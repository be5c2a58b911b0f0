/** Takes plain sentences of news with source and content marked in them, gives that both are read, construction by construction. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "a verb within the marks": [
    "[The council “acted in haste,”] {the docker} said.",
    "[Mr. Berg “never ordered any crew to sail,”] wrote {the lawyer, Ann Roe}.",
  ],
  "a cue behind another verb's infinitive": [
    "{1,2:She} asked crews [1:to be patient] and said [2:the town would pay].",
    "{1,2:The mayor} confirmed [1:the loss of the crane] but said [2:there had been no money for another].",
  ],
  "who is told to do what": [
    "{The ministry} ordered [about 3,400 people living near the port to leave their homes].",
    "{He} warned the crews [not to leave the port].",
    "{Roe’s lawyers} have written to four papers asking them [to pull the story].",
  ],
  "what is held, behind “as”": [
    "{Oslo} sees [the levy as a trap].",
    "{Oslo} regards [the text as final].",
    "{The envoy} considers [the group a gang].",
    "The guards saw the ship as it left.",
    "The council considered the report on Friday.",
  ],
  "the other half of what was said": [
    "[1:The port will open], {1:she} said, [1:and the price will stay].",
    "[1:Had the ship sailed], {1:the captain} said, [1:nobody would have lived].",
    "[The talks were useful], {the envoy} said, and the crews left for the port.",
  ],
  "a clause that turns its verb round": [
    "[1:Only when the last one is home], {1:the mayor} insisted, [1:will the talks begin].",
  ],
  "whose relative clause it is": [
    "The text was drafted by {two dockers}, according to whom [the raid was unlawful].",
    "The meeting was called by {Anna Berg}, according to whom [the port was open].",
    "According to {two dockers familiar with the plan}, [the port will open].",
    "According to the mayor’s plan, the port will open.",
  ],
  "a noun that ends as an adverb does": [
    "{The family} said that [the port was open].",
    "{The assembly} condemned [the raid].",
    "A recently announced fund will open.",
  ],
  "a claim set apart, a document that demands": [
    "{The UN}’s estimate is that [two million have fled].",
    "{The resolution} demands that [the port be opened].",
    "The resolution has demands that were met.",
  ],
  "what is sworn, held, and said by each": [
    "It is the position of {the mayor} that [the port is open].",
    "It is the mayor of Lund that he met.",
    "{The ministers} warned in a joint paper that [milk would run out].",
    "{The pilot} swore that [the port was open].",
    "{Each of the three mayors} declared that [the port was open].",
  ],
  "who is answered": [
    "{The mayor} answered the dockers that [the port was open].",
    "The dockers answered the call to work that the mayor had made.",
  ],
  "a participle as content": [
    "{Roe} denied [being moved by the gift].",
    "{One docker} recalled [being asked to sail at night].",
    "{Crews in the north} reported [hearing a faint signal in May].",
  ],
  "a number put on something": [
    "{The crews} put [the toll at more than 50].",
    "{Officials} put [the cost at 3 million crowns].",
  ],
  "a relative clause behind a number": [
    "{The ministry} announced [over $9 million that will go to a new quay].",
  ],
  "a noun behind “that”": ["{The aide} disputed [that account] through his lawyer."],
  "a clause that goes on behind its attribution": [
    "[He thinks a deal can be had], {aides} said, [provided the fee is phased in].",
    "[The crews left], {she} said, [only after the town had closed the port].",
  ],
  "a verb that looks like a noun": [
    "{1,2:The company} says [1:the cuts are needed] and insists that [2:nobody will work longer].",
    "{Dockers at the League for Ports} estimate [the levy would add a crown to each berth].",
  ],
  "a participle behind a verb that looks like one": [
    "{A docker} declined to comment on the note, saying only that [a full account would follow].",
  ],
  "where and when before another's cue": [
    "{1:Her office} said [1:the memo “proved it,”] and at a rally in Oslo {2:he} mocked [2:her for the delay].",
    "{The mayor} replied, “[I worry about ice,]” before pivoting to the harbour fees.",
    "{1:Aides} concede that [1:he is unknown in the north], [2:where], {2:one} said, [2:the crews “never met him.”]",
  ],
  "a title between a cue and its content": [
    "{Roe} told NBC’s “Meet the Press” that [she would sail].",
    "{Roe} said on CBS’s “Face the Nation” [she would sail].",
  ],
  "a cue by its tag a participle": [
    "[The crews were “in a panic,”] {The Post} reported.",
    "[The two crews agreed to a pause], {Reuters} reported.",
    "{Two dockers and one American} said [it was over].",
    "{Two crews present} said [it was over].",
  ],
  "words in somebody’s words": [
    "The levy is, in {his} words, “[dead on arrival.]”",
    "[In his view], {Berg} said, [the levy is dead].",
    "{He} has defended [that levy as a need of the port].",
  ],
  "what one does with others’ words": [
    "{He} said [he would stay], brushing aside demands that he go.",
    "{1,2:The firm} denied [1:the crane was old], claiming [2:it had been mended].",
    "{The ministry} has called [the note misleading] without saying why.",
  ],
  "an object of one word, and where it was said": [
    "{The owner} promised [compensation].",
    "{1:The crew’s owner, Lund Lines}, expressed [1:thanks to the town].",
    "{Its envoy} said this month that [crews were waiting].",
    "{The town} put [the number of missing at 40].",
  ],
  "what is told of, and by whom": [
    "{The crews} told the mayor about [the fees they pay in the port].",
    "{The agency} has asked firms [to send papers that they hold].",
    "{He} told a crowd in Lund [the vote was lost].",
  ],
  "a party and state behind a name": [
    "“[The quay is shut,]” {Rep. Ann Roe}, D-Ill., who had asked for it, told reporters.",
    "{Sen. Ole Lund} (R-S.C.), who runs the panel, said [the quay was shut].",
    "In a letter, {Sen. Ole Lund, R-S.C.}, called [the quay “shut for good.”]",
    "“[Is the quay shut?]” {Ole Lund, the head of the port}, wrote in a letter.",
  ],
  "an age, a name behind “named”, and how long somebody has served": [
    "But {Ann Roe, 61, a docker from Lund}, said [it was full].",
    "“[It is full,]” {a man named Ole Lund} said.",
    "“[It is full,]” {longtime Roe aide Ole Lund} said.",
    "“[Is it full?]” {Harbour Office spokesman Ole Lund} asked.",
  ],
  "a relative clause of the source": [
    "{The union} that runs the port said [it was full].",
    "{An official} who asked not to be named also said that [it was full].",
  ],
  "another's verb before the source": [
    "[The talks, which ended on Friday, had failed], {Ole Lund, the mayor of Lund}, said.",
    "The gate was shut, but {Ole Lund}, asked about the vote, said [the talks in Oslo, which ended on Friday, had failed].",
  ],
  "what stands between a cue and its clause": [
    "{Roe} said — without proof — that [it was full].",
    "{Roe} said two weeks ago that [it was full].",
    "{Roe} said when asked about the vote that [it was full].",
  ],
  "what hearers make of it": ["{Roe} said [it was full], drawing cheers."],
  "a clause that tells how long before": ["Two days after {Roe} said [it was full], the gate was shut."],
  "a name before what sets it apart": ["{Ann Roe, a lawyer, who} said [it was full], left the town."],
  "verbs of one form": ["{The mayor} said [the law would cost 3 crowns and hurt the crews]."],
  "how many say so": [
    "[It was full], said {some of the crews}.",
    "{He} warned [two of the crews had left].",
    "{A number of crews} accused [the mayor of breaking the law].",
    "{Some in the town} argue that [the mayor lied].",
  ],
  "a clause whose verb is a participle or noun by its tag": [
    "{The papers} say [the two men met in Vienna].",
    "{The agency} admits that [the crane was old].",
  ],
  "who the source is, and what he leaves out, behind a content": [
    "[After months of talks, the mayor decided to leave], said {Tom Berg, the mayor’s chief of staff}.",
    "[The crane fell], {the ministry} said, without elaborating.",
    "[It was not clear], {crews} said, [who had cut the rope].",
    "{Her foes} say [she broke the law], a charge she denies.",
  ],
  "what is asked in a letter to somebody": [
    "{The senator} sent a letter to the director asking [if the leak had been “fixed.”]",
  ],
  "a comma behind the marks, and a title in marks": [
    "“[The crews are ready]”, {Roe} told Channel Five’s “State of the Port”.",
  ],
  "a cue that is told of its own subject": [
    "{The crews} claimed [to have found two anchors].",
    "{The chairman} made it clear [he would not hold a vote].",
    "{The mayor’s cousin}, when pushed a little, said [the mayor was in love].",
    "As the vote nears, {crews who} say [they are tired] may stay away.",
  ],
  "a further cue in another tense": [
    "{1,2:The council} says [1:it will meet again] and calls for [2:an early vote].",
    "{1,2:He} says [1:the crane is old], but noted that [2:it can be mended].",
  ],
  "an object in marks before another’s act": [
    "{1:Ann Roe} denounced [1:the note as “a show,”] and {2:Ole Lund} accused [2:the mayor of fraud].",
  ],
  "a quotation behind “but”": ["“[He is kind,]” {Roe} said, but “[he can’t sail.]”"],
  "a claim whose clause the sentence's own verb follows": [
    "{His} claim that [the soup had been salted] kept the court busy for a week.",
    "{Her} warning that [the dam would burst] sent thousands to the hills.",
    "{His} claim that [the cargo was sold in ports held by rebels] angered the union.",
  ],
  "a claim that somebody voices between commas": [
    "The raid did not shake the belief, voiced on Monday by {the commissioner, Ana Roe}, that [the cable was cut].",
    "The fear, voiced by {two envoys}, is that [the port will close].",
    "The promise, broken by three kings, that the land would be free is dead.",
  ],
  "a verb with its particle before its subject, or between commas": [
    "“[Only from here,]” shot back {the mayor, Ana Roe}.",
    "“[Never,]” hit back {the union}.",
    "[Two crews were hurt], {it} went on, [and the crane would be sold].",
    "The strike was over, but it went on.",
  ],
  "a verb that the tagger takes for something else": [
    "{The mayor, Ana Roe}, swore that [nobody had taken a coin].",
    "{The army chief} boasts that [he can clear the road].",
    "The army’s boasts that were printed are gone.",
  ],
  "what the narrator tells beside it": ["{The minister} urged [restraint] as the truce was failing."],
};

const NONE: readonly string[] = [
  "But let me just say a few words, if I can, at the outset.",
  "The mayor made time to say a couple of brief words about the quay.",
  "He put the cup at 3 metres.",
  "Crews answered the phone in Oslo.",
  "The envoy came to offer help and condemn reports of a raid.",
  "She said the words written by her brother.",
  "Visits and calls for help are rare.",
  "Does the envoy agree that the port is shut?",
  "Contrary to what the ministry says, the port is open.",
  "There won’t be particular crews announced tomorrow.",
  "Can you just say where the crews are?",
  "I have said the word “port” a few times today.",
];

describe("frames of plain news", () => testRows(CASES, NONE));
