/** Which abbreviations keep their full stop, and whether a sentence can end after one. */

/**
 * What a full stop after an abbreviation can be: `never` the end of a sentence (a name follows), `maybe` (decided by
 * what follows), `number` (an abbreviation only where a figure follows: "No. 5", "Fig. 2").
 */
export type AbbreviationKind = "never" | "maybe" | "number";

/** Written with a capital only: "Gen. Milley" has a title, "in gen." doesn't. */
const capitalised: Record<AbbreviationKind, string> = {
  never: `Mr Mrs Ms Mx Messrs Mmes Mlle Mme Dr Drs Prof Profs Rev Revd Hon Sen Sens Rep Reps Gov Govs Pres Amb Ambs Gen
    Gens Lt Col Cols Maj Brig Capt Cpt Cmdr Cdr Comdr Sgt Cpl Pvt Pfc Adm Vadm Radm Insp Supt Det Atty Msgr Mt Ft Ste
    Assoc Asst Dep Undersec Fr Br`,
  maybe: `St Sta Sto Ma Ing Lic Eng Jr Sr Ret Inc Corp Ltd Co Cos Bros Esq Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur
    Thurs Fri Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mont Neb Nev Okla Ore
    Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Rd Bldg Dept Univ Assn Govt Intl Natl Ph Eds Tel Attn Min Sec`,
  number: "No Nos Fig Figs Art Arts Para Paras Ch Vol Ver Op Res App Stat",
};

/** Written either way. */
const anyCase: Record<AbbreviationKind, string> = {
  never: "v vs viz cf eg ie approx incl esp",
  maybe: "etc al seq dept govt hrs yrs lbs oz vols",
  number: "no nos fig figs pp p para paras vol vols ch ca c est ext art arts b d m div",
};

const kinds = new Map<string, AbbreviationKind>();
for (const kind of ["number", "maybe", "never"] as const) {
  for (const word of capitalised[kind].split(/\s+/)) {
    kinds.set(word, kind);
    kinds.set(word.toUpperCase(), kind);
  }
  for (const word of anyCase[kind].split(/\s+/)) {
    kinds.set(word, kind);
    kinds.set(word[0]?.toUpperCase() + word.slice(1), kind);
  }
}
// In capitals these are words, or names of their own.
for (const word of [
  "NO",
  "ART",
  "MISS",
  "CO",
  "LA",
  "PA",
  "IND",
  "ILL",
  "WASH",
  "MASS",
  "SEC",
  "MIN",
  "REP",
  "DEL",
]) {
  kinds.delete(word);
}

/** How the full stop after `word` (as written, without it) behaves; undefined where it isn't part of the word. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  return kinds.get(word);
}

/**
 * Words that start a sentence after an abbreviation and hardly ever continue a name: "in the U.S. The minister" breaks,
 * "the U.S. President" doesn't.
 */
export const sentenceStarters: ReadonlySet<string> = new Set(
  `The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your But And Or So Yet
  Nor In On At By For From With Without After Before During Since Until While When Where Why How What Who Which If
  Although Though Because As Unless Despite However Meanwhile Moreover Nevertheless Nonetheless Also Still Then Now Later
  Earlier Today Yesterday Tomorrow Some Many Most Several Both Each Every All Any Other Others Another One Two Three Four
  Five According Asked Following Not Nothing Nobody Never No Yes Well Such Under Over Between Among Against About
  Throughout Through Instead Additionally Furthermore Once Only Even Just Let Please Is Are Was Were Do Does Did Has Have
  Had Can Could Will Would Should Talks Officials Ministers Negotiators Neither Either Few Like Unlike Amid Last`
    .trim()
    .split(/\s+/),
);
