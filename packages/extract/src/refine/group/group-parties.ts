/** Takes drafts whose party is a group ("the leaders of the two countries"), gives the members that the text listed last before it. */
import type { Sentence, Token } from "@readout/english";
import { ROLE_NOUNS } from "../../data/attendance-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { itemAt } from "../../item-at.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import { isOneOf } from "../../one-of.ts";
import { takesUpDecision } from "../../readers/meeting/clause/contact-clause.ts";
import { isOffices } from "../../readers/meeting/party/open-lists.ts";
import { readParties } from "../../readers/meeting/party/parties.ts";
import { createParty, partiesOf, unite } from "../../readers/meeting/party/party-drafts.ts";
import { COMPANY } from "../../readers/meeting/side/open-subject.ts";
import { isDialogue } from "../../readers/turns.ts";
import { mentionAt, mentionsIn, type Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { WordList } from "../../word-list.ts";
import { isJoint, signatoriesOf } from "../speaker/signatories.ts";
import {
  groupOf,
  moreOffices,
  numberOf,
  numberOfStates,
  postOf,
  postWithin,
  takenUp,
} from "./group-words.ts";
import { listBefore, officersBehind, soleListOf, soleStatesBefore } from "./lists-before.ts";
import { pairInClause } from "./pair-in-clause.ts";
import { isTheirs, roomBefore } from "./room-before.ts";

/** Replaces open groups of meetings; one that nothing resolves makes its draft a mere mention ("the ministers met on Sunday"). */
export function resolveGroupParties(report: Report, drafts: EventDraft[]): void {
  const lost = new Set<EventDraft>();
  for (const [index, draft] of drafts.entries()) {
    const counted = [...countedBefore(report, draft, drafts), ...decidersBefore(report, draft)];
    if (counted.length > 0) {
      draft.parties = counted;
      draft.anaphoric = false;
      continue;
    }
    const open = draft.parties.filter((party) => party.entity.startsWith("group@"));
    if (open.length === 0) continue;
    // "Their envoys met to prepare the consultations": what they met for, whoever comes to it.
    if (isPurpose(drafts, draft, open)) {
      draft.parties = [];
      draft.anaphoric = true;
      continue;
    }
    let parties = draft.parties.filter((party) => !open.includes(party));
    for (const party of open) {
      const pair = pairInClause(report, party);
      if (pair.length > 0) {
        parties = unite(parties, pair);
        continue;
      }
      const listed = isHosts(report, party) ? [] : membersBefore(report, party, draft);
      const between = listed.length > 0 && isBetween(report, listed);
      const told =
        listed.length === 0 || between || isCompany(report, party, listed)
          ? roomBefore(report, party, index, drafts)
          : [];
      const found = told.length > 0 || between ? told : listed;
      const owned = found.length > 0 ? found : ownersNear(report, party);
      const room = owned.length > 0 ? owned : issuersMet(report, party, draft);
      const people = room.length > 0 ? room : peopleBefore(report, party, draft, parties);
      const members = people.length > 0 ? people : clubBefore(report, party);
      parties = unite(parties, asWhat(party, members));
    }
    // "The ministers agreed to meet again in May", "the leaders will meet X in May": whoever met, once that is known.
    const resolved = parties.length > draft.parties.length - open.length;
    if (resolved) delete draft.unnamed;
    else draft.levelWord ??= levelOf(report, open);
    const expected = !resolved && draft.status === "planned" && !isDialogue(report);
    draft.parties = expected ? draft.parties : parties;
    if (parties.length < 2 && !draft.unnamed) {
      draft.anaphoric = true;
      if (open.some(({ rule }) => rule === COMPANY)) lost.add(draft);
    }
  }
  let kept = 0;
  for (const draft of drafts) if (!lost.has(draft)) drafts[kept++] = draft;
  drafts.length = kept;
}

/** Whether a contact to come that is only pointed at has no party but the group that another contact of its sentence tells of. */
const isPurpose = (
  drafts: readonly EventDraft[],
  { refers, status, parties, sentence, trigger }: EventDraft,
  open: readonly PartyDraft[],
): boolean =>
  refers === true &&
  status === "planned" &&
  parties.length === open.length &&
  drafts.some(
    (one) =>
      one.sentence === sentence &&
      one.trigger.start < trigger.start &&
      !one.adds &&
      open.every(({ spans: [own] }) =>
        one.parties.some(({ spans }) => spans.some(({ start }) => start === own?.start)),
      ),
  );

/** "Foreign ministers of the four countries met": at what level, whoever they are; null where the words for them say none. */
function levelOf(report: Report, open: readonly PartyDraft[]): EventDraft["levelWord"] {
  const [party, ...others] = open;
  const group = party && others.length === 0 ? groupOf(report, party) : undefined;
  const post = group && isOffices(group) ? postOf(report, group) : null;
  return group && post !== null ? { span: { start: group.start, end: group.end }, post } : null;
}

/** "They facilitated the talks": each of them did. */
const asWhat = (
  { function: role, subtype, seat }: PartyDraft,
  members: readonly PartyDraft[],
): readonly PartyDraft[] =>
  role === "facilitator" ? members.map((one) => ({ ...one, function: role, subtype, seat })) : members;

/** "The decision was taken at a trilateral meeting of the railway ministers": the list of so many told of right before. */
function countedBefore(report: Report, draft: EventDraft, drafts: readonly EventDraft[]): PartyDraft[] {
  const arity = draft.formats.find((format) => (format.arity ?? 0) > 2)?.arity ?? null;
  const named = draft.parties.some(({ entity }) => !entity.startsWith("group@"));
  if (arity === null || named || draft.headline || draft.adds) return [];
  if (drafts.some((other) => other !== draft && other.parties.length >= arity)) return [];
  const { tokens } = report.analysed;
  const firstToken = firstFrom(tokens, draft.trigger.start);
  const behind = report.mentions[mentionAt(report, firstToken + 1)];
  const post = behind?.kind === "group" && behind.sentence === draft.sentence ? postOf(report, behind) : null;
  return listBefore(report, { firstToken, sentence: draft.sentence }, arity).map(({ entity, spans }) =>
    createParty(entity, [draft.trigger, ...spans], { post, rule: "group_antecedent" }),
  );
}

/** "A, B and C have agreed to share data. The decision came at a meeting": those who did what the sentence takes up. */
function decidersBefore(report: Report, draft: EventDraft): readonly PartyDraft[] {
  const { sentences } = report.analysed;
  const own = sentences[draft.sentence];
  const before = itemAt(sentences, draft.sentence - 1);
  if (!own || !before || draft.headline || draft.adds || draft.parties.length > 1) return [];
  if (!takesUpDecision(report.analysed.tokens, own.firstToken)) return [];
  // "The decision was taken at a meeting of their foreign ministers"
  const officers = mentionsIn(report, draft.trigger.start, own.end).find(isOffices);
  const post = officers ? postOf(report, officers) : null;
  const deciders = takenUp([draft.trigger], opensWith(report, before, before.endToken)).map((one) => ({
    ...one,
    post: one.post ?? post,
  }));
  // "The decision was taken at a meeting with C", "…, which was also attended by C"
  return deciders.length > 0 ? unite(deciders, draft.parties) : [];
}

/**
 * "They met with X": the persons of the sentence before, where those who meet are one side; "during their meeting, they
 * …": the two who stand there.
 */
function peopleBefore(
  report: Report,
  party: PartyDraft,
  draft: EventDraft,
  others: readonly PartyDraft[],
): PartyDraft[] {
  const start = party.spans[0]?.start ?? 0;
  const [pronoun] = mentionsIn(report, start, party.spans[0]?.end ?? start);
  // "The two men talked for hours"
  const pair = pronoun?.kind === "group" && others.length === 0 && numberOf(report, pronoun) === 2;
  if (pronoun?.kind !== "pronoun" && !pair && !isDelegation(report, pronoun)) return [];
  if (pronoun && pronoun.kind !== "pronoun" && !pair) {
    const from = report.analysed.sentences[Math.max(0, draft.sentence - 4)]?.start ?? 0;
    const named = mentionsIn(report, from, start).findLast(
      (mention) => mention.entity !== null && isDelegation(report, mention),
    );
    if (named && !others.some(({ entity }) => entity === named.entity))
      return [
        createParty(named.entity as string, [...party.spans, { start: named.start, end: named.end }], {
          rule: "group_antecedent",
        }),
      ];
  }
  const before = report.analysed.sentences[draft.sentence - 1];
  if (!before) return [];
  const brings = draft.reader === "meetings:verb:bring";
  const people = mentionsIn(report, before.start, before.end).filter(
    (mention) =>
      mention.kind !== "pronoun" &&
      mention.entity !== null &&
      (mention.person !== null || isDelegation(report, mention)) &&
      // "X received A's and B's presidents. She then brought them together": those two.
      !(brings && others.some(({ entity }) => entity === mention.entity)),
  );
  const held = pair && pronoun ? postOf(report, pronoun) : null;
  if (held !== null && people.some(({ post }) => post !== null && post !== held)) return [];
  const sides = new Set(people.map(({ entity }) => entity));
  if (others.some(({ entity }) => sides.has(entity))) return [];
  if (sides.size !== (others.length > 0 && !brings ? 1 : 2)) return [];
  return takenUp(party.spans, partiesOf(report, people, null));
}

const isDelegation = (report: Report, mention: Mention | undefined): boolean =>
  mention !== undefined && /\bdelegations?$/i.test(report.text.slice(mention.start, mention.end));

const isHosts = (report: Report, party: PartyDraft): boolean =>
  party.spans.some((span) => /hosts$/.test(report.text.slice(span.start, span.end)));

/** "… will meet with X of A and Y of B": a list of whom somebody else met; "the two countries" behind it are rather those of a room. */
function isCompany(report: Report, group: PartyDraft, listed: readonly PartyDraft[]): boolean {
  const { tokens } = report.analysed;
  const own = group.spans[0]?.start ?? 0;
  const starts = listed
    .flatMap(({ spans }) => spans.map(({ start }) => start))
    .filter((start) => start < own);
  const at = firstFrom(tokens, Math.max(...starts));
  let i = at - 1;
  const { sentence } = tokens[at] as Token;
  while (i > 0 && tokens[i]?.sentence === sentence && !isOneOf(tokens[i]?.lower, "with", "by")) {
    if (tokens[i]?.upos === "VERB" || tokens[i]?.upos === "AUX") return false;
    i--;
  }
  return tokens[i]?.sentence === sentence;
}

/** "X and Y mediated. The two sides agreed to meet again": a list of those who went between them. */
function isBetween(report: Report, listed: readonly PartyDraft[]): boolean {
  const { tokens } = report.analysed;
  const last = listed.flatMap(({ spans }) => spans.slice(1).map(({ end }) => end));
  const at = firstFrom(tokens, Math.max(...last));
  const verb = tokens[at];
  if (verb?.upos === "VERB" && BETWEEN.has(verb.lower)) return true;
  // "A and B are accompanying the process as guarantors"
  for (let i = at; i < at + 10 && tokens[i]?.sentence === verb?.sentence; i++)
    if (tokens[i]?.lower === "as" && ROLE_NOUNS.has(tokens[i + 1]?.lower ?? "")) return true;
  return false;
}

const BETWEEN = new Set("mediated brokered facilitated moderated witnessed observed hosted".split(" "));

/** "Senior officials met in X", below "a statement by the Governments of A, B and C": those who say so of their own meeting. */
function issuersMet(report: Report, party: PartyDraft, draft: EventDraft): PartyDraft[] {
  const group = groupOf(report, party);
  if (!group || !isOffices(group) || draft.status !== "occurred" || draft.sentence > OPENERS) return [];
  if (!isJoint(report)) return [];
  const issuers = signatoriesOf(report);
  const said = numberOf(report, group);
  if (issuers.length < 2 || (said !== null && said !== issuers.length)) return [];
  if (!draft.parties.every(({ entity }) => entity === party.entity || issuers.includes(entity))) return [];
  return issuers.map((entity) =>
    createParty(entity, [...party.spans], { post: postOf(report, group), rule: "issuer_of_document" }),
  );
}

/** Sentences, headline included, in which a joint statement says on what occasion it was made. */
const OPENERS = 4;

/** The last list before the group with as many entities as it says, in its sentence or the three before. */
function membersBefore(report: Report, party: PartyDraft, draft: EventDraft): PartyDraft[] {
  const [span] = party.spans;
  const group = groupOf(report, party);
  if (!span || !group) return [];
  const said = numberOf(report, group);
  const post = postOf(report, group);
  if (said === null && !isTheirs(report, group)) return [];
  // "spoke with the two leaders": of states.
  const led = party.rule === COMPANY && group.post === "leader" ? { ...group, post: "head_of_state" } : group;
  const near = said === null ? subjectsOf(report, group) : listBefore(report, led, said);
  const listed = near.length > 0 || said === null ? near : soleListOf(report, group, said);
  if (said === null && listed.length === 0) return [];
  const behind = said === null || listed.length > 0 ? [] : officersBehind(report, group, said);
  if (behind.length > 0) return behind.map((one) => ({ ...one, spans: [...party.spans, ...one.spans] }));
  // "X and Prime Minister Y … The two presidents": of another list, where its last two hold other offices.
  const others = listed.some(({ post: own }) => own !== null && own !== post);
  const holders = listed.length > 0 && !others ? [] : holdersBefore(report, group, said ?? 0);
  const held = holders.length > 0 ? holders : listed;
  // "the ministers of the two countries", "delegations from both countries"
  const ofStates = STATES.holds(report.analysed.tokens[group.head]) || numberOfStates(report, group) !== null;
  return (held.length > 0 || said === null || !ofStates ? held : soleStatesBefore(report, group, said)).map(
    ({ entity, spans, post: own, person }) =>
      createParty(entity, [...party.spans, ...spans], {
        person: holders.length > 0 && draft.status === "occurred" ? person : null,
        post: postWithin(report, group, own, draft),
        rule: "group_antecedent",
        more: moreOffices(report, group, entity),
      }),
  );
}

/** "the two ministers …, when they talked in P", "The three states signed a pact. Their army chiefs met": those of the group of so many that the sentence, or the one before, has named. */
function ownersNear(report: Report, party: PartyDraft): PartyDraft[] {
  const [span] = party.spans;
  const group = groupOf(report, party);
  const { tokens, sentences } = report.analysed;
  const at = firstFrom(tokens, span?.start ?? 0);
  const they = !group && tokens[at]?.lower === "they" && isOneOf(tokens[at - 1]?.lower, "when", "where");
  if (!span || !(they || (group && isTheirs(report, group)))) return [];
  const own = tokens[at]?.sentence ?? 0;
  const from = sentences[they ? own : Math.max(0, own - 1)]?.start ?? span.start;
  const owners = mentionsIn(report, from, span.start).findLast(
    (one) => one.kind === "group" && one.members.length === 0 && numberOf(report, one) !== null,
  );
  const said = owners ? numberOf(report, owners) : null;
  if (!owners || said === null) return [];
  const [near, sole] = [listBefore(report, owners, said), soleListOf(report, owners, said)];
  const listed = near.length > 0 ? near : sole.length > 0 ? sole : soleStatesBefore(report, owners, said);
  return listed.map(({ entity, spans }) =>
    createParty(entity, [...party.spans, ...spans], {
      post: postOf(report, group ?? owners),
      rule: "group_antecedent",
      more: moreOffices(report, group, entity),
    }),
  );
}

const STATES = new WordList(["countries", "nations", "states"]);

/** "The ministers of the four-nation group": the club that the text named last, of which the registry or the text says who sits. */
function clubBefore(report: Report, party: PartyDraft): PartyDraft[] {
  const group = groupOf(report, party);
  const { tokens } = report.analysed;
  if (!group || !isOffices(group) || tokens[group.endToken]?.lower !== "of") return [];
  let at = group.endToken + 1;
  while (
    at < group.endToken + 7 &&
    isOneOf(tokens[at]?.upos, "DET", "NUM", "NOUN", "ADJ", "PUNCT") &&
    !CLUBS.holds(tokens[at])
  )
    at++;
  if (!CLUBS.holds(tokens[at]) || tokens[group.endToken + 1]?.lower !== "the") return [];
  let m = mentionAt(report, group.firstToken) - 1;
  while (m >= 0 && isNear(report, m, group) && clubIn(report.mentions[m] as Mention) === null) m--;
  const last = report.mentions[m];
  const club = last && isNear(report, m, group) ? clubIn(last) : null;
  if (!last || !club) return [];
  const post = group.post === "minister" && last.post !== null ? last.post : group.post;
  return [
    createParty(club, [...party.spans, { start: last.start, end: last.end }], {
      post,
      rule: "group_antecedent",
    }),
  ];
}

/** Whether the mention at an index stands in a group's sentence or the three before it. */
const isNear = ({ mentions }: Report, m: number, group: Mention): boolean =>
  group.sentence - (mentions[m] as Mention).sentence <= 3;

/** The club that a mention names, or whose officers it does. */
const clubIn = ({ entity, members }: Mention): string | null => {
  const [named] = members.length === 1 ? members : [entity];
  return named?.startsWith("bloc:") ? named : null;
};

const CLUBS = new WordList("group grouping bloc club quartet alliance");

/** The list of two parties or more that a sentence opens with, before a token; empty where it opens otherwise. */
function opensWith(report: Report, { firstToken }: Sentence, end: number): readonly PartyDraft[] {
  const first = report.mentions[mentionAt(report, firstToken)];
  if (!first) return [];
  // "The mining ministers of A and B": a field that no table knows.
  const { tokens } = report.analysed;
  for (let i = firstToken + 1; i < first.firstToken; i++)
    if (
      i > firstToken + 3 ||
      (!/^(?:DET|ADJ|NOUN)$|^VBG$/.test(`${tokens[i]?.upos}`) && tokens[i]?.xpos !== "VBG")
    )
      return [];
  const { parties } = readParties(report, first.firstToken, end, null);
  return parties.length > 1 ? parties : [];
}

/** "A, B and C will share data, their foreign ministers said", "A and B will share data. Their foreign ministers met": the states that the sentence opens with, two or more; none where others do. */
function subjectsOf(report: Report, group: Mention): readonly PartyDraft[] {
  const { sentences } = report.analysed;
  const sentence = sentences[group.sentence];
  const before = itemAt(sentences, group.sentence - 1);
  const opens =
    sentence !== undefined && before !== undefined && group.firstToken === sentence.firstToken + 1;
  const parties = opens
    ? opensWith(report, before, before.endToken)
    : sentence
      ? opensWith(report, sentence, group.firstToken)
      : [];
  return parties.every(({ person, post }) => person === null && post === null) ? parties : [];
}

/** "both prime ministers", "the two leaders": the holders of that post named before, where they are exactly so many. */
function holdersBefore(report: Report, group: Mention, said: number): PartyDraft[] {
  const post = postOf(report, group);
  if (post === null) return [];
  const from = report.analysed.sentences[Math.max(0, group.sentence - 4)]?.start ?? 0;
  const held = mentionsIn(report, from, group.start).filter(
    ({ post: own, person, kind, plural }) =>
      (own === post || (post === "leader" && own?.startsWith("head_of_") === true)) &&
      (person !== null || (kind === "office" && !plural)),
  );
  const parties = partiesOf(report, held, null);
  return parties.length === said ? parties : [];
}
