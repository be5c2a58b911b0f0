/** Takes meetings with unnamed seats, gives a seat its holder where the text names exactly one person in that post of that entity. */
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/unit/mention.ts";
import type { Report, TextSpan } from "../../report.ts";
import { firstPast } from "../../span-search.ts";

/** Whether a meeting lies more than so many months before the report, one or so where not said: who holds the post now may not have held it then. */
function isLongAgo(edtf: string | null, published: string | null, months = 1): boolean {
  const month = (value: string | null): number | null => {
    const match = /^(\d{4})(?:-(\d\d))?/.exec(value ?? "");
    return match ? Number(match[1]) * 12 + Number(match[2] ?? 12) : null;
  };
  const [then, now] = [month(edtf), month(published)];
  return then !== null && now !== null && now - then > months;
}

/** "As Jordan's minister, she hosted her counterparts": the field is that of the one ministry of Jordan whose minister the text speaks of. */
function nameField(report: Report, draft: EventDraft): void {
  const bare = draft.parties.find(
    ({ post, rule }) => post === "minister" && rule !== "counterpart_inherits_post",
  );
  if (!bare) return;
  const posts = new Set(
    report.mentions
      .filter(({ entity, post }) => entity === bare.entity && post?.endsWith("_minister"))
      .map(({ post }) => post as string),
  );
  const [post] = posts;
  if (post === undefined || posts.size > 1) return;
  for (const party of draft.parties)
    if (party.post === "minister" && (party === bare || party.rule === "counterpart_inherits_post"))
      party.post = post;
}

/** "The Armenian leader": the one head of state or government whom the text names for an entity; null for two. */
function leadersOf(holders: ReadonlyMap<string, Mention | null>): ReadonlyMap<string, Mention | null> {
  const leaders = new Map<string, Mention | null>();
  for (const [key, mention] of holders) {
    const [entity = "", post = ""] = key.split("|");
    if (!post.startsWith("head_of_")) continue;
    leaders.set(entity, leaders.has(entity) ? null : mention);
  }
  return leaders;
}

/** Of a meeting of years ago: the post that a sentence about it gives a person ("Poe, then foreign minister"), none where only those of today do. */
function postsOfThen(report: Report, { parties, spans }: EventDraft): void {
  const told = officesIn(report, spans);
  for (const party of parties) {
    if (party.person === null || party.post === null) continue;
    // "As Chad's minister, she hosted her counterparts": the office of her side that the sentence tells of.
    if (told.some(({ person, entity }) => person === null && entity === party.entity)) continue;
    const own = told.find(({ person }) => person === party.person);
    party.post = own?.post ?? null;
    if (!own) party.title = null;
  }
}

/** The offices that spans of the text touch, in the order of the text. */
function officesIn({ mentions }: Report, spans: readonly TextSpan[]): readonly Mention[] {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let m = firstPast(mentions, start); m < mentions.length && (mentions[m] as Mention).start < end; m++)
      if (mentions[m]?.kind === "office" && mentions[m]?.post !== null) found.add(m);
  return [...found].sort((a, b) => a - b).map((m) => mentions[m] as Mention);
}

/** "Khaji met Bogdanov on the sidelines": by the posts that they have in another room of the report. */
function lendPosts(drafts: readonly EventDraft[]): void {
  const posts = new Map<string, string | null>();
  for (const { parties } of drafts)
    for (const { person, post, entity } of parties) {
      if (person === null || post === null) continue;
      const key = `${entity}|${person}`;
      posts.set(key, posts.has(key) && posts.get(key) !== post ? null : post);
    }
  for (const { parties } of drafts)
    for (const party of parties)
      if (party.person !== null) party.post ??= posts.get(`${party.entity}|${party.person}`) ?? null;
}

/**
 * "Togo's Robert Dussey", "his Ghanaian counterpart, X": the one person whom the text names for an entity without any post,
 * by entity; null for two.
 */
function namedAlone(report: Report): ReadonlyMap<string, Mention | null> {
  const { tokens } = report.analysed;
  const titled = new Set(report.mentions.flatMap(({ person, post }) => (person && post ? [person] : [])));
  const found = new Map<string, Mention | null>();
  for (const mention of report.mentions) {
    const { person, entity, firstToken, endToken, head } = mention;
    if (!person || !entity || mention.form !== "name" || titled.has(person)) continue;
    const words = tokens.slice(firstToken, head).map(({ lower }) => lower);
    if (
      mention.rule !== "order_of_list" &&
      !words.some((word) => /^(?:['’]s?|counterpart|colleague|number)$/.test(word))
    )
      continue;
    // "Togo's Ann Roe, a lawyer", "Togo's Ann Roe, who teaches law": who she is stands behind her; not "…, who had asked for it".
    const [next, verb] = [tokens[endToken + 1]?.lower ?? "", tokens[endToken + 2]?.lower ?? ""];
    if (
      tokens[endToken]?.text === "," &&
      (/^(?:an?|the)$/.test(next) || (next === "who" && !DOES.test(verb)))
    )
      continue;
    const known = found.get(entity);
    found.set(entity, known === undefined || known?.person === person ? mention : null);
  }
  return found;
}

/** What somebody did there. */
const DOES = /^(?:had|chaired|hosted|led|met|said|called|pressed|asked|urged)$/;

function takeHolder(party: PartyDraft, { person, start, end }: Mention): void {
  if (person === null) return;
  party.person = person;
  party.actor = person;
  party.rule = "R1";
  party.spans.push({ start, end });
  party.title ??= { start, end };
  // Who sat there by name already holds the seat that was told of by its post.
  party.more = party.more.filter((seat) => seat.person !== person);
}

/** "the foreign and water ministers": the second seat of a side, by the one who holds its post. */
function seatMore(party: PartyDraft, holders: ReadonlyMap<string, Mention | null>): void {
  party.more = party.more.map((seat) => {
    const holder = seat.person === null && seat.post !== null && holders.get(`${party.entity}|${seat.post}`);
    if (!holder || holder.person === null || holder.person === party.person) return seat;
    const { person, start, end } = holder;
    return { ...seat, actor: person, person, spans: [...seat.spans, { start, end }], title: { start, end } };
  });
}

/** "Kim, the head of the North Korean delegation", "Mali's chief negotiator, Ole Lund". */
const HEAD =
  /\b(?:(?:head|leader|chief) of (?:the |its |their |a )?(?:\S+ ){0,3}?(?:delegation|team)|(?:delegation|team) (?:head|leader|chief)|(?:chief|lead|head|top|senior) (?:\S+ )?negotiator)\b/i;

/** The one person whom the text names as the head of an entity's delegation, by entity; null for two. */
function headsOfDelegations(report: Report): ReadonlyMap<string, Mention | null> {
  const heads = new Map<string, Mention | null>();
  for (const mention of report.mentions) {
    if (mention.kind !== "office" || !mention.person || !mention.entity) continue;
    if (mention.post !== null && mention.post !== "special_envoy") continue;
    if (!HEAD.test(report.text.slice(mention.start, mention.end))) continue;
    const known = heads.get(mention.entity);
    heads.set(mention.entity, known === undefined || known?.person === mention.person ? mention : null);
  }
  return heads;
}

/** Seats the heads of delegations in the rooms told of before them that name nobody for their side. */
function seatHeads(report: Report, drafts: readonly EventDraft[]): void {
  const open = drafts.filter(
    ({ type, status, past, other, parties }) =>
      type === "meeting" && status === "occurred" && !past && !other && parties.length > 1,
  );
  if (open.length === 0) return;
  for (const [entity, mention] of headsOfDelegations(report)) {
    if (
      mention === null ||
      drafts.some(({ parties }) => parties.some(({ person }) => person === mention.person))
    )
      continue;
    const rooms = open.filter(
      ({ sentence, parties }) =>
        sentence <= mention.sentence && parties.some((party) => party.entity === entity && isOpenSeat(party)),
    );
    const [room, ...others] = rooms;
    const party = room?.parties.find((one) => one.entity === entity);
    if (!party || others.length > 0) continue;
    takeHolder(party, mention);
    party.post ??= mention.post;
  }
}

/** Months. */
const YEAR = 12;

const isOpenSeat = ({ person, post, seat }: PartyDraft): boolean =>
  seat === "yes" &&
  person === null &&
  (post === null || post === "senior_official" || post === "special_envoy");

/** "Y, who stood in for Minister X": whose seat another had. */
const isStoodInFor = ({ text }: Report, { kind, person, start }: Mention): boolean =>
  kind === "office" && person !== null && STOOD_IN.test(text.slice(Math.max(0, start - 30), start));

const STOOD_IN =
  /\b(?:in for|deputi[sz](?:ed|ing) for|instead of|in place of|absence of|replac(?:ed|ing)|substitut(?:ed|ing) for) (?:the |his boss, |her boss, )?$/i;

/** Fills `person` of seats whose post the text gives to one named person (R1); two names for one post leave the seat open. */
export function fillHolders(report: Report, drafts: readonly EventDraft[]): void {
  const holders = new Map<string, Mention | null>();
  const away = new Set(
    report.mentions.map((mention) => (isStoodInFor(report, mention) ? mention.person : null)),
  );
  for (const mention of report.mentions) {
    if (
      !mention.person ||
      away.has(mention.person) ||
      !mention.post ||
      !mention.entity ||
      mention.kind === "pronoun" ||
      mention.form === "description"
    )
      continue;
    const key = `${mention.entity}|${mention.post}`;
    const known = holders.get(key);
    if (known === undefined) holders.set(key, mention);
    else if (known !== null && known.person !== mention.person) holders.set(key, null);
  }
  const leaders = leadersOf(holders);
  const alone = namedAlone(report);
  for (const draft of drafts) nameField(report, draft);
  for (const draft of drafts) {
    if (isLongAgo(draft.edtf, report.doc.published)) continue;
    for (const party of draft.parties) {
      if (party.person !== null || party.post === null) continue;
      // "Sudan's minister, X" beside "his Sudanese counterpart": a minister without a field holds the one spoken of.
      const holder =
        holders.get(`${party.entity}|${party.post}`) ??
        (party.post.endsWith("_minister") ? holders.get(`${party.entity}|minister`) : undefined) ??
        // What "the two leaders" agreed to hold, others may.
        (party.post === "leader" && party.rule !== "group_antecedent"
          ? leaders.get(party.entity)
          : undefined) ??
        (draft.status === "occurred" &&
        /_minister$|^head_of_|^leader$|_adviser$|_chief$|^department_head$/.test(party.post)
          ? alone.get(party.entity)
          : undefined);
      if (holder?.person) takeHolder(party, holder);
    }
    for (const party of draft.parties) seatMore(party, holders);
  }
  seatHeads(report, drafts);
  const { published } = report.doc;
  for (const draft of drafts) if (isLongAgo(draft.edtf, published, YEAR)) postsOfThen(report, draft);
  lendPosts(drafts.filter(({ edtf }) => !isLongAgo(edtf, published, YEAR)));
  for (const party of drafts.flatMap(({ parties }) => parties)) {
    const leader = party.post === "leader" ? leaders.get(party.entity) : null;
    if (leader && party.person !== null && leader.person === party.person) party.post = leader.post;
  }
}
