/** Words that open, join, close and rule out a person's name in a run of capitals. */

import { WordList } from "../word-list.ts";

/** Words in small letters that a name goes on with: "Ursula von der Leyen". */
export const PARTICLES = new WordList(
  "al el bin ibn bint de da di del della van von der den le la du dos ould abu ul ur ben y",
);

/** Words that are part of no name, however they are written. */
export const NOT_NAMES = new WordList(
  (
    "q the a an and or but in on at of for to from by with after before as if when while following during since under over he she it they we i you this that these those his her their our its " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "madam madame excellency majesty highness hold holds held host hosts meet meets peace mr mrs ms dr sir joint statement statements readout meeting summit call talks conference ministerial forum agreement accord treaty declaration council committee group working high level " +
    "today yesterday tomorrow earlier later also however yet meanwhile on behalf question answer moderator north south east west northern southern eastern western acting interim former caretaker outgoing incoming expanded bilateral trilateral quadrilateral multilateral virtual selection election elections travel travels traveling travelling trip trips visit visits remarks opening closing regarding concerning"
  ).split(" "),
);

/** Words before a name that are no part of it. */
export const FORMS_OF_ADDRESS = new WordList(
  "h e hh hm hrh h.h. h.m. h.r.h. right rt. dr. dr mr. mr mrs. mrs ms. ms h.e. h.e hon. honorable honourable holiness sayyed sayyid seyyed mullah gen. rep. sen. gov. lt. maj. col. adm. brig. capt. sgt. cmdr. lt.-gen. amb. shri smt smt. prof. eng. engr. engr datuk dato ybhg. yb. dasho md.",
);

/** Words of headlines in capitals behind a name: "President X Announces Key Nominees", "Secretary Y Opening Remarks". */
export const HEADLINE_WORDS = new WordList(
  (
    "announces announcing announced appoints appointing nominates launches launching highlights highlighting honors honoring " +
    "hosts hosting delivers delivering welcomes welcoming visits visiting travels travel signs signing issues issuing meets " +
    "makes takes calls convenes opening closing remarks statement statements holds receives attends addresses chairs co-chairs leads speaks participates concludes arrives thanks urges " +
    "congratulates departs discusses affirms reaffirms reiterates condemns pays presents accepts attending addressing receiving received " +
    "aboard named sworn returns outlines tests marking marks pushes says tells warns vows rejects denies hails slams accuses expresses voices confirms stresses praises seeks gives"
  ).split(" "),
);

/** Words of the names of companies, schools and papers, which no body of a state has. */
export const ENTERPRISES: ReadonlySet<string> = new Set(
  "llc plc gmbh limited incorporated holdings industries motors pharmaceuticals electronics semiconductors petroleum airways airlines airport railways telecom insurance university institute college hospital museum hotel club corporation corp inc ltd bank times post news".split(
    " ",
  ),
);

/** Words that make a run of capitals something other than a person. */
export const THING_WORDS: ReadonlySet<string> = new Set([
  ...ENTERPRISES,
  ...(
    "materials technologies technology systems solutions capital partners ventures labs energy number " +
    "foundation center centre company group party movement front union association agency act accord accords agreement plan pact treaty protocol convention charter " +
    "important national transitional partnership new milestone progress steps initiative strategy program programme forum conference summit dialogue consultation consultations discussions meeting meetings session round committee commission council court congress parliament assembly house office street avenue square palace mosque church war day week games cup prize award " +
    "resolution article chapter security nations states republic kingdom federation region province district city river sea ocean island islands strait gulf valley desert peninsula coast bridge dam pipeline army navy force forces brigade " +
    "settlement process crisis conflict issue issues reconstruction reconciliation normalization normalisation " +
    "cyclone hurricane typhoon storm operation exercise governments countries quartet affairs department ministry bureau directorate secretariat authority embassy mission team media press journal network television radio " +
    "division battalion regiment caucus tribe reservation fund funds credit nutrition service services quality awards sciences research survey order orders proclamation report reports school schools academy oil challenge matters lives democrats republicans americans framework requirements producers workers engineers alliance challenges"
  ).split(" "),
]);

/** First words of the names of waters, heights and places. */
export const PLACE_OPENINGS = new WordList("lake mount fort port camp cape");

/** Last words of a field of work that nobody bears: "Director of Economic Cooperation". */
export const WORK_FIELDS: ReadonlySet<string> = new Set(
  "affairs cooperation relations security intelligence development defense defence diplomacy policy economy finance operations coordination management".split(
    " ",
  ),
);

/** Determiners that open no name, whatever the tagger makes of a name: "Therese". */
export const NAMELESS_DETERMINERS = new WordList(
  "some all each every both any no another either neither which whose what whichever whatever such half many several few most",
);
