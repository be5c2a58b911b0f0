/** Irregular English verbs and nouns: each form to its dictionary form. */

/** base: other forms. Regular doubling ("stopped") is here only where the rules would undo it wrongly. */
const verbs = `
  be: am is are was were been being 'm 're 's; have: has had having 've; do: does did done doing; go: goes went gone;
  say: said says; get: got gotten; make: made; know: knew known; think: thought; take: took taken; see: saw seen;
  come: came; give: gave given; find: found; tell: told; become: became; leave: left; feel: felt; bring: brought;
  begin: began begun beginning; keep: kept; hold: held; write: wrote written; stand: stood; hear: heard; mean: meant;
  meet: met; run: ran; pay: paid; sit: sat; speak: spoke spoken; lie: lay lain lying; lead: led; grow: grew grown;
  lose: lost; fall: fell fallen; send: sent; build: built; understand: understood; draw: drew drawn; break: broke broken;
  spend: spent; rise: rose risen; drive: drove driven; buy: bought; wear: wore worn; choose: chose chosen; seek: sought;
  throw: threw thrown; catch: caught; deal: dealt; win: won; forget: forgot forgotten; lay: laid; sell: sold; fight: fought;
  teach: taught; eat: ate eaten; sing: sang sung; strike: struck stricken; hang: hung; shake: shook shaken; ride: rode ridden;
  feed: fed; trumpet: trumpeted trumpeting; bleat: bleated bleating; shoot: shot; drink: drank drunk; hit: hitting; put: putting; bite: biting; rely: relying; arise: arose arisen; fly: flew flown; steal: stole stolen;
  sleep: slept; bind: bound; swear: swore sworn; bear: bore borne born; withdraw: withdrew withdrawn; undertake: undertook
  undertaken; overcome: overcame; undergo: underwent undergone; overthrow: overthrew overthrown; withhold: withheld;
  uphold: upheld; foresee: foresaw foreseen; forbid: forbade forbidden; forgive: forgave forgiven; freeze: froze frozen;
  hide: hid hidden; shrink: shrank shrunk; sink: sank sunk; spring: sprang sprung; swim: swam swum; tear: tore torn;
  wake: woke woken; weave: wove woven; wind: wound; bend: bent; lend: lent; lend: lent; bleed: bled; breed: bred; flee: fled;
  cling: clung; creep: crept; dig: dug; dwell: dwelt; grind: ground; kneel: knelt; leap: leapt; light: lit; mislead: misled;
  mistake: mistook mistaken; misunderstand: misunderstood; overtake: overtook overtaken; override: overrode overridden;
  oversee: oversaw overseen; partake: partook partaken; rebuild: rebuilt; redo: redid redone; repay: repaid;
  resell: resold; rewrite: rewrote rewritten; shine: shone; slay: slew slain; slide: slid; sow: sown; speed: sped;
  spin: spun; stick: stuck; sting: stung; stride: strode stridden; strive: strove striven; sweep: swept; swell: swollen;
  swing: swung; weep: wept; wring: wrung; outdo: outdid outdone; foretell: foretold; withstand: withstood; beget: begot
  begotten; blow: blew blown; bite: bit bitten; beat: beaten; show: shown; prove: proven; awake: awoke awoken; die: dying;
  tie: tying; reelect: reelected; agree: agreed; free: freed freeing; guarantee: guaranteed; decree: decreed;
  learn: learnt; burn: burnt; dream: dreamt; spell: spelt; spill: spilt; spoil: spoilt; mow: mown; saw: sawn; sew: sewn;
  befall: befell befallen; behold: beheld; beset: besetting; bid: bade bidden; forego: forewent foregone; forgo: forwent
  forgone; lean: leant; smell: smelt; stink: stank stunk; tread: trod trodden; undo: undid undone; unwind: unwound;
  chorus: chorused chorusing choruses; focus: focused focusing focusses focussed focuses; travel: travelled travelling; cancel: cancelled cancelling;
  signal: signalled signalling; model: modelled modelling; label: labelled labelling; channel: channelled channelling;
  quit: quitting; visit: visited visiting; total: totalled totalling; fuel: fuelled fuelling; panic: panicked panicking;
  singe: singeing; age: ageing aging; bus: buses; gas: gasses gassed; bias: biased biases; echo: echoes echoed; veto: vetoes vetoed
  vetoing; ski: skied skiing; taxi: taxied
`;

const nouns = `
  man: men; woman: women; child: children; person: persons; foot: feet; tooth: teeth; mouse: mice; goose: geese;
  spokesman: spokesmen; spokeswoman: spokeswomen; spokesperson: spokespersons; chairman: chairmen; chairwoman: chairwomen;
  statesman: statesmen; stateswoman: stateswomen; gunman: gunmen; policeman: policemen; policewoman: policewomen;
  congressman: congressmen; congresswoman: congresswomen; serviceman: servicemen; servicewoman: servicewomen;
  fisherman: fishermen; businessman: businessmen; businesswoman: businesswomen; airman: airmen; lawman: lawmen;
  clergyman: clergymen; middleman: middlemen; strongman: strongmen; frenchman: frenchmen; englishman: englishmen;
  irishman: irishmen; dutchman: dutchmen; life: lives; wife: wives; knife: knives; leaf: leaves; half: halves; self: selves;
  thief: thieves; shelf: shelves; wolf: wolves; loaf: loaves; calf: calves; hoof: hooves; crisis: crises; analysis: analyses;
  basis: bases; thesis: theses; hypothesis: hypotheses; diagnosis: diagnoses; axis: axes; oasis: oases; emphasis: emphases;
  parenthesis: parentheses; synthesis: syntheses; criterion: criteria; phenomenon: phenomena; memorandum: memoranda;
  referendum: referenda; curriculum: curricula; bacterium: bacteria; addendum: addenda; stratum: strata;
  forum: fora; nucleus: nuclei; stimulus: stimuli; alumnus: alumni; syllabus: syllabi; radius: radii;
  index: indices; schoolchild: schoolchildren; grandchild: grandchildren; countryman: countrymen; guardsman: guardsmen; superhero: superheroes; matrix: matrices; appendix: appendices; vertex: vertices; communiqué: communiqués; bureau: bureaux;
  hero: heroes; veto: vetoes; embargo: embargoes; echo: echoes; potato: potatoes; tomato: tomatoes; torpedo: torpedoes;
  cargo: cargoes; volcano: volcanoes; mosquito: mosquitoes; passer-by: passers-by; attorney: attorneys; ox: oxen; die: dice;
  bus: buses; gas: gases; lens: lenses; virus: viruses; status: statuses; campus: campuses; census: censuses; focus: focuses;
  bonus: bonuses; consensus: consensuses; caucus: caucuses; bias: biases; atlas: atlases; canvas: canvases; corpus: corpora;
  quiz: quizzes; movie: movies; tie: ties; pie: pies; lie: lies; cookie: cookies; zombie: zombies; rookie: rookies;
  selfie: selfies; calorie: calories; genie: genies; prairie: prairies; cache: caches; ache: aches; axe: axes;
  avalanche: avalanches; niche: niches; headache: headaches
`;

/** Singular or without a number though they end in s: never cut. */
const invariantNouns = `
  news series species means headquarters barracks politics economics physics mathematics ethics statistics athletics
  mechanics tactics logistics diplomatics gymnastics dynamics linguistics crossroads gallows corps chassis rendezvous
  apparatus analysis basis crisis thesis hypothesis emphasis oasis axis diagnosis synthesis bias atlas canvas gas bus plus
  virus status campus census focus bonus consensus caucus chaos ethos cosmos lens access process congress press express
  congress progress success business address mess loss boss pass class mass glass grass cross dress stress princess
  witness us u.s. isis iris tennis pancreas christmas kudos pathos thus this alas perhaps always sanctus premises thanks
  amends proceeds proceedings whereabouts grassroots clothes pants jeans media data miniseries aegis metropolis necropolis acropolis brussels athens texas cyprus belarus mauritius laos honduras
  maldives seychelles philippines netherlands ss
`;

/** Verb forms to their base. */
export const irregularVerbs: ReadonlyMap<string, string> = readForms(verbs);

/** Pasts that nothing else is written as: by its end the tagger would take "withdrew" for "with", by what stands before "shook" for a present. */
export const pastsOnly: ReadonlySet<string> = new Set(
  "undertook withdrew underwent overthrew oversaw foresaw forbade mistook overtook overrode partook forewent forwent befell overcame began took went gave came flew shook drew".split(
    " ",
  ),
);

/**
 * Pasts that are participles as well and nothing else: behind a name that no treebank has, the tagger would take one "met"
 * in six for a noun.
 */
export const pastOrParticiple: ReadonlySet<string> = new Set(
  "met held told made sent sat brought struck dealt sought".split(" "),
);

/** Plurals to their singular. */
export const irregularNouns: ReadonlyMap<string, string> = readForms(nouns);

/** Nouns that keep their s. */
export const nounsInS: ReadonlySet<string> = new Set(invariantNouns.trim().split(/\s+/));

function readForms(table: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of table.split(";")) {
    const [base = "", others = ""] = line.split(":");
    for (const form of others.trim().split(/\s+/)) forms.set(form, base.trim());
  }
  return forms;
}
