/** Takes a time beside a contact, tells by the words around it whether it is the date of something else. */
import type { EventDraft } from "../../drafts.ts";
import { isDay } from "../../readers/time/one-day.ts";
import type { TimeDraft } from "../../readers/times.ts";

/** Whether the words around a time say that it is the date of something else. */
export const isOfAnother = (text: string, draft: EventDraft, time: TimeDraft): boolean =>
  isPutIn(text, draft, time) ||
  isBeforeGuess(text, draft, time) ||
  FOUNDED.test(text.slice(Math.max(0, time.start - 40), time.start)) ||
  isSince(text, draft, time) ||
  isOfRelease(text, draft, time) ||
  isOfPledge(text, draft, time) ||
  isOfOccasion(text, draft, time) ||
  (draft.status === "occurred" && isOfComing(text, draft, time)) ||
  isOfContent(text, draft, time) ||
  isOfSaid(text, draft, time) ||
  isWithinSaid(text, draft, time) ||
  isOfDeal(text, time) ||
  (draft.status !== "cancelled" && isOfBreak(text, time)) ||
  (draft.status === "occurred" || draft.status === "denied"
    ? isPromised(text, draft, time) || isDeadline(text, time) || isStart(text, time)
    : isReported(text, draft, time) ||
      (IS_OVER.test(text.slice(time.start, time.end)) && !text.startsWith("for ", time.start - 4)) ||
      isOfJourney(text, time));

/** "the signatories to the 2015 nuclear deal": the year of what it stands before. */
const isOfDeal = (text: string, { start, end }: TimeDraft): boolean =>
  /^\d{4}$/.test(text.slice(start, end)) &&
  /^ (?:[\w-]+ ){0,2}(?:deal|agreement|accords?|pact|treaty|truce|ceasefire|war|coup|crisis|elections?|earthquake|resolution|law)\b/.test(
    text.slice(end, end + 40),
  );

/** "arrived yesterday to attend the summit": when he came. */
const IS_OVER = /^(?:yesterday|last)\b/i;

/** "left for P this morning to attend the summit": when he left. */
const isOfJourney = (text: string, { start, end }: TimeDraft): boolean =>
  text.startsWith(" to ", end) && SET_OUT.test(text.slice(Math.max(0, start - 40), start));

const SET_OUT = /\b(?:left|departed|arrived|flew|headed|came)\b/;

/** "talks suspended in May resumed on Friday": when they broke off. */
const isOfBreak = (text: string, { start }: TimeDraft): boolean =>
  /\b(?:suspended|postponed|interrupted|adjourned|(?:put|broken|called) off)\s$/.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** "X (he took office in May) met Y", "said “we sign on Friday” after meeting Y", "received Y where Z died in 1830": a time within marks or a clause that the contact stands outside of. */
function isPutIn(text: string, { trigger }: EventDraft, { start, end, edtf }: TimeDraft): boolean {
  const behind = start >= trigger.end;
  const between = behind ? text.slice(trigger.end, start) : text.slice(end, trigger.start);
  // "received X at the house where the poet died in 1830"
  if (behind && /^\d{4}$/.test(edtf ?? "") && opensPlaceClause(between)) return true;
  if ((between.match(/"/g)?.length ?? 0) % 2 === 1) return true;
  if (behind && /,\s(?:who|whose|whom|(?:at|during|in) which)\s[^,]*$/.test(between)) return true;
  return behind
    ? between.lastIndexOf("“") > between.lastIndexOf("”") ||
        between.lastIndexOf("(") > between.lastIndexOf(")")
    : CLOSED.test(between);
}

/** "what X asked of them on Monday, and I assume he did so in his call with Y": a time before what the speaker only guesses at. */
const isBeforeGuess = (text: string, { trigger }: EventDraft, { end }: TimeDraft): boolean =>
  end < trigger.start &&
  /\b(?:I|we) (?:\w+ )?(?:assume|guess|suppose|presume|imagine|suspect|gather)\b/.test(
    text.slice(end, trigger.start),
  );

/** " where the poet died in ": a clause on a place that no comma closes. */
const opensPlaceClause = (between: string): boolean => {
  const at = Math.max(between.lastIndexOf(" where "), between.lastIndexOf(" in which "));
  return at >= 0 && !/[,;]/.test(between.slice(at));
};

/** "No: 12, 17 March 2024, Press Release Regarding the Conference": the day of the release. */
const isOfRelease = (text: string, { trigger }: EventDraft, { end }: TimeDraft): boolean =>
  end < trigger.start &&
  /^[,:]? (?:-|–|—)? ?(?:press|media|news)? ?(?:release|statement|note|announcement|communiqu[eé])\b/i.test(
    text.slice(end, trigger.start),
  );

/** "The meeting is the first under the commitment made by A and B at their summit on 16 June": when that was undertaken. */
const isOfPledge = (text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean =>
  start > trigger.end && PLEDGE.test(text.slice(trigger.end, start));

const PLEDGE =
  /\b(?:commitments?|agreements?|understandings?|decisions?|pledges?|promises?|consensus) (?:made|reached|given|taken|adopted) (?:by|at|between|in|during) /;

/** What closes a quotation or brackets that it doesn't open. */
const CLOSED = /^[^“(]*[”)]/;

/** "The group, set up in December, met": when what is named before the comma began. */
const FOUNDED =
  /,\s(?:which was\s)?(?:first\s)?(?:set up|founded|created|formed|established|launched|inaugurated|signed|adopted)\s(?:(?:in|on|back|early|late|last|this)\s)*$/;

/** "by the first week of March", "before the end of May": what has to be done by then hasn't been done. */
const isDeadline = (text: string, { start, end }: TimeDraft): boolean =>
  /\bby\s(?:the\s(?:\w+\s){0,3})?$/.test(text.slice(Math.max(0, start - 30), start)) ||
  /^(?:by|before)\s/.test(text.slice(start, end));

/** "agreed at talks on a truce from Friday": when something begins, where no range does. */
const isStart = (text: string, { start, kind }: TimeDraft): boolean =>
  kind === "point" && /\bfrom\s$/.test(text.slice(Math.max(0, start - 5), start));

/** "A and B will send police from 1 March, their ministers said after a meeting": the day of what was said. */
const TOLD =
  /^,\s[^,.;]{3,60}\s(?:said|announced|agreed|confirmed)\s(?:[^,.;]{1,20}\s)?(?:after|at|during|following)\s/;

const isOfContent = (text: string, { trigger }: EventDraft, { end }: TimeDraft): boolean =>
  end < trigger.start && trigger.start - end < 140 && TOLD.test(text.slice(end, trigger.start));

/** "said that a truce will begin on Saturday, after talks in P": the day of what was said. */
const isOfSaid = (text: string, { trigger, spans: [clause], status }: EventDraft, time: TimeDraft): boolean =>
  status === "occurred" &&
  clause !== undefined &&
  time.end < trigger.start &&
  /^,? (?:after|following) [^,;]*$/.test(text.slice(time.end, trigger.start)) &&
  text.slice(clause.start, time.start).split(";").some(tellsOfPlan);

/** "After meeting Y in P, X said the road was opened last year": the time of what was said behind a contact. */
function isWithinSaid(text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean {
  const between = text.slice(trigger.end, Math.min(start, trigger.end + 400));
  const said = SAID.exec(between);
  if (said === null) return false;
  const content = between.slice(said.index + said[0].length);
  return !OF_SAYING.test(content) && FINITE.test(content);
}

/** A verb of saying, and whom it is said to. */
const SAID =
  /[,\s](?:said|says|added|noted|stated|stressed|warned|insisted|recalled|explained|claimed|argued|told (?:reporters|journalists|the press)|told [A-Z]\S+)\s(?:that\s)?/;

/** What tells where, when or by whom it was said, or goes on about the contact itself ("talks which he said were held"). */
const OF_SAYING =
  /^(?:,|(?:on|in|at|during|after|before|following|late|early|earlier|last|this|today|yesterday|here|by|through|via|to|from|as|with|ahead|was|were|is|are|had|has|have|would|will|took|(?:a|the|its|their)\s(?:joint\s)?(?:statement|communiqu[eé]|readout|press|spokes\w+|ministry|source))\b)/;

/** A finite verb, by its ending or of those that have none. */
const FINITE =
  /\s(?:[a-z]+ed|was|were|is|are|had|has|have|would|will|grew|rose|fell|came|went|took|began|became|made|held|met|lay|stood|ran|saw|won|lost|left)\s/;

const tellsOfPlan = (words: string): boolean => {
  const that = words.search(/\bthat /);
  return that >= 0 && /\b(?:will|would|is to|are to)\b/.test(words.slice(that));
};

/** "Since the pact was signed on 3 May, the three have met twice": when something else began. */
const SINCE = /\bsince\s[^,.;:]{1,90}\s(?:on\s|in\s)?$/i;

/** "their first talks since March on Tuesday": a day behind what another time began. */
const SINCE_DAY =
  /^since\s(?:\w+\s)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*|\d{4}|year|month|week)\s$/;

const isSince = (text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean => {
  const said = SINCE.exec(text.slice(Math.max(0, start - 110), start));
  // "since the summit in Oslo in 1994": that summit's own.
  if (said === null || SINCE_DAY.test(said[0])) return false;
  return !(trigger.start >= start - said[0].length && trigger.end <= start);
};

/** "The meeting follows the summit of the two presidents in X in November": that summit's, which isn't the contact itself. */
const OCCASION =
  /\b(?:follow(?:s|ed|ing)|after|since|before|ahead of|building on|as agreed (?:at|during))\s(?:[A-Za-zÀ-ɏ]+['’]?s?\s){1,4}?(?:meetings?|summit|talks|session|conference|visit|consultations|call)\b[^.;]{0,80}\s(?:in|at)\s[A-ZÀ-ɏ][^.;]{0,40}$/;

const isOfOccasion = (text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean =>
  start > trigger.end && start - trigger.end < 240 && OCCASION.test(text.slice(trigger.end, start));

/** "During the call they discussed the meeting to be held in X next week": that meeting's. */
const COMING =
  /\b(?:meetings?|summit|talks|session|conference|visit|consultations|round|elections?|forum)\b[^.;]{0,60}?\s(?:to\sbe\s(?:held|hosted|convened)|to\stake\splace|(?:due|scheduled|planned|slated|set|expected)\s(?:for|to|in|on)|(?:that|which)\swill)\b/;

const isOfComing = (text: string, { trigger }: EventDraft, { start }: TimeDraft): boolean =>
  start > trigger.end && start - trigger.end < 320 && COMING.test(text.slice(trigger.end, start));

/** "met and agreed to reopen the road on 1 October": the date of what was agreed. */
const isPromised = (text: string, draft: EventDraft, time: TimeDraft): boolean =>
  time.start > draft.trigger.end &&
  /\b(?:agree|decide|pledge|promise|vow|commit|plan|intend|hope|expect)\w{0,3} (?:\w+ ){0,2}to \w/.test(
    text.slice(draft.trigger.end, time.start),
  );

/** "A and B met in P, the agency reported on Thursday": the day of the report, behind what it tells. */
export const isReported = (text: string, { trigger }: EventDraft, time: TimeDraft): boolean =>
  time.start > trigger.end &&
  isDay(time) &&
  REPORTED.test(text.slice(Math.max(trigger.end, time.start - 120), time.start));

const REPORTED =
  /, (?:according to [^,;.]{3,70}|[^,;.]{3,70} (?:said|reported|announced|confirmed|stated|told \w+)(?: in a \w+)?)(?: on| late| early){0,2} $/;
