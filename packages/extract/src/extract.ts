/** Takes a report's text, gives its dossier: the whole way of a report in one page. */
import type { Dossier } from "@readout/core";
import { analyse } from "@readout/english";
import { assemble, type Findings } from "./assemble.ts";
import { behindDateline } from "./document/behind-dateline.ts";
import { isEnglish } from "./document/language.ts";
import { withoutQuoteMarks } from "./document/quoted-lines.ts";
import { type DocumentDiagnostic, type ExtractOptions, readDocument } from "./document.ts";
import { givenOptions } from "./given.ts";
import { ActorBook } from "./mentions/actor/actor-book.ts";
import { withCounterpartPosts } from "./mentions/actor/counterpart-posts.ts";
import { identifyMentions } from "./mentions/actor/identify.ts";
import { noteOffice } from "./mentions/actor/note-actors.ts";
import { bodyNamed, documentOutlet, homeOf } from "./mentions/actor/outlet-ids.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { withCapitalNames } from "./mentions/name/capital-names.ts";
import { withNamedMembers } from "./mentions/name/named-members.ts";
import { resolveMentions } from "./mentions/resolve/resolve.ts";
import { speakersByParagraph } from "./mentions/resolve/speakers.ts";
import { isOneOf } from "./one-of.ts";
import { readAppeals } from "./readers/appeals.ts";
import type { Refusal } from "./readers/attribution/draft.ts";
import { readAttributions } from "./readers/attributions.ts";
import { readCoded } from "./readers/coded.ts";
import { readCommitments } from "./readers/commitments.ts";
import { readEvents } from "./readers/events.ts";
import { readMeetings } from "./readers/meetings.ts";
import { readOutcomes } from "./readers/outcomes.ts";
import { readPositions } from "./readers/positions.ts";
import { readPrecedence } from "./readers/precedence.ts";
import { readQuantities } from "./readers/quantities.ts";
import { readRelations } from "./readers/relations.ts";
import { readTimes } from "./readers/times.ts";
import { readTracks } from "./readers/tracks.ts";
import { isDialogue } from "./readers/turns.ts";
import { dateEvents } from "./refine/day/date-events.ts";
import { followDays, followMain, setApart } from "./refine/day/follow-days.ts";
import { dateByHead, dateByLead } from "./refine/day/lead-day.ts";
import { planAhead } from "./refine/day/plan-ahead.ts";
import { stretchDays } from "./refine/day/stretch-days.ts";
import { seatActingGroup } from "./refine/group/acting-group.ts";
import { settleClubs } from "./refine/group/clubs.ts";
import { fillGroups } from "./refine/group/fill-groups.ts";
import { resolveGroupParties } from "./refine/group/group-parties.ts";
import { mainMeeting } from "./refine/group/groups.ts";
import { openCompany } from "./refine/group/open-company.ts";
import { seatWriter } from "./refine/group/seat-writer.ts";
import { seatThoseWhoMet } from "./refine/group/those-who-met.ts";
import { mergeMeetings } from "./refine/merge/merge-meetings.ts";
import { partTrips } from "./refine/merge/trips.ts";
import { lendScene } from "./refine/scene/scene.ts";
import { readTranscript } from "./refine/scene/transcripts.ts";
import { fillHolders } from "./refine/seat/fill-holders.ts";
import { settleFunctions } from "./refine/seat/functions.ts";
import { callRoll } from "./refine/seat/roll-call.ts";
import { signedTogether } from "./refine/seat/signed-together.ts";
import { homeCoded } from "./refine/told/home-coded.ts";
import { linkToMeeting, ofGroups } from "./refine/told/part-of.ts";
import { dropUnpeopled, withAgents, withoutEchoes } from "./refine/told/people-events.ts";
import { mentionsByToken, type Report } from "./report.ts";

/**
 * Reads a report into a dossier.
 *
 * Never throws on text, whatever the text; time grows linearly with its length; the same input gives the same bytes.
 * Offsets are UTF-16 code units into `text`. Without `published` and without a date of the document's own, relative
 * dates stay unresolved and a diagnostic says so, as it does of a `published` that is no date. Throws ReadoutError
 * `unsupported_input` for what is no string, `invalid_option` for an option that there isn't or one of the wrong type; null
 * is an option left out.
 */
export function extract(text: string, options: ExtractOptions = {}): Dossier {
  const report = readReport(text, options);
  return assemble(report.report, readFindings(report.report, report.diagnostics));
}

/** Document, sentences, mentions: what every reader reads. */
export function readReport(
  text: string,
  given: ExtractOptions,
): { report: Report; diagnostics: Dossier["diagnostics"] } {
  const options = givenOptions(text, given);
  const plain = withoutQuoteMarks(text);
  const read = analyse(plain);
  // What isn't English is kept as it is and not read at all.
  const english = isEnglish(read.tokens);
  const readable = english ? plain : "";
  const whole = english ? read : analyse("");
  const { doc, roles, issuer, publishedDay, writtenDay, diagnostics } = readDocument(
    readable,
    whole,
    options,
    text,
  );
  const analysed = behindDateline(whole, doc.dateline?.evidence ?? null);
  const book = new ActorBook();
  const sentences = analysed.sentences.filter(({ paragraph }) =>
    isOneOf(roles[paragraph], "headline", "signature", "body"),
  );
  const raw = withCapitalNames(analysed, roles, findMentions(analysed.tokens, sentences));
  const headlines = new Set(
    sentences.filter(({ paragraph }) => roles[paragraph] === "headline").map(({ index }) => index),
  );
  const dateline = doc.dateline?.evidence;
  const identified = identifyMentions(doc, analysed, raw, issuer, book, headlines).map((mention) =>
    // "BEIRUT - Hezbollah said": where it was written, not who acts.
    dateline && mention.kind === "state" && mention.start >= dateline.start && mention.end <= dateline.end
      ? { ...mention, kind: "place" as const, form: "place" as const }
      : mention,
  );
  const resolved = resolveMentions(
    analysed,
    identified,
    speakersByParagraph(analysed, identified),
    issuer,
    (office) => noteOffice(doc, readable, book, office),
    doc.outlet === null ? null : (homeOf(doc.outlet) ?? bodyNamed(doc.outlet)),
  );
  const mentions = withNamedMembers(analysed.tokens, withCounterpartPosts(analysed.tokens, resolved));
  return {
    report: {
      doc,
      text: readable,
      analysed,
      roles,
      publishedDay,
      writtenDay,
      issuer: issuer?.state ?? null,
      outlet: doc.outlet === null ? null : documentOutlet(doc.outlet, issuer),
      mentions,
      mentionsFrom: mentionsByToken(analysed.tokens, mentions),
      book,
      ranks: options.ranks,
      registry: options.registry,
    },
    diagnostics: diagnostics.map((one) => toDiagnostic(doc.id, text, one)),
  };
}

/** What the document step has to say, with the characters that it is about. */
const toDiagnostic = (
  doc: string,
  text: string,
  { code, message, start, end }: DocumentDiagnostic,
): Dossier["diagnostics"][number] => ({
  code,
  level: "warning",
  message,
  evidence:
    end > start ? { doc, start, end, quote: text.slice(start, end), prefix: null, suffix: null } : null,
});

/**
 * The readers, then the refiners. Readers don't depend on each other but for times; the order of the refiners matters:
 *
 * 1. dates before merging, because two meetings in one place differ by their day;
 * 2. "the two leaders" before merging, because who they are decides which meeting it is;
 * 3. contacts on a trip are told apart, then merging, before functions, because principals and host stand in different sentences;
 * 4. the roll call and clubs after merging, because the list of persons or members may stand in another sentence;
 * 5. the main meeting after functions, because observers don't count for "the four countries"; then what its day and place lend;
 * 6. groups then, because "the ministers" are the delegations of the main meeting;
 * 7. coded dyads at the end, because they go to the events and statements that tell of them.
 *
 * `refusals`, where given, takes what the statement reader gave up, for `explain`.
 */
export function readFindings(
  report: Report,
  diagnostics: Dossier["diagnostics"],
  refusals?: Refusal[],
): Findings {
  const times = readTimes(report);
  const quantities = readQuantities(report, times);
  const statements = readAttributions(report, refusals);
  const commitments = readCommitments(report, times);
  const appeals = readAppeals(report);
  const positions = readPositions(report);
  const relations = readRelations(report, times);
  const outcomes = readOutcomes(report);
  const tracks = readTracks(report);
  const precedence = readPrecedence(report, times);
  const drafts = readMeetings(report);
  const others = withoutEchoes(readEvents(report, times), drafts);
  drafts.push(...signedTogether(report, others, times));
  dateEvents(drafts, times, report.text);
  setApart(drafts, report.publishedDay, isDialogue(report));
  followDays(report, drafts);
  planAhead(drafts, report.doc, report.writtenDay);
  resolveGroupParties(report, drafts);
  seatActingGroup(report, drafts, times);
  seatWriter(report, drafts);
  readTranscript(report, drafts, times);
  const meetings = mergeMeetings(report, partTrips(report, drafts, others));
  callRoll(report, meetings);
  settleClubs(report, meetings);
  fillHolders(report, meetings);
  settleFunctions(report, meetings);
  openCompany(report, meetings);
  const main = mainMeeting(meetings);
  if (main) seatThoseWhoMet(report, meetings, main);
  lendScene(report, meetings, main, others);
  if (main) dateByLead(report, main, times);
  if (main) dateByHead(report, main, times);
  if (main) followMain(report, meetings, main);
  stretchDays(report, times, meetings, main);
  const acted = withAgents(others);
  const grouped = ofGroups(others);
  const events = dropUnpeopled(fillGroups(report, [...meetings, ...others], main), acted).sort(
    (a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start,
  );
  linkToMeeting(report, others, grouped, main, events);
  const dyads = homeCoded(report, readCoded(report), events, statements, main !== null);
  dateEvents(dyads.acts, times, report.text, true);
  planAhead(dyads.acts, report.doc);
  return {
    times,
    quantities,
    events,
    main,
    statements,
    commitments,
    appeals,
    positions,
    relations,
    outcomes,
    tracks,
    precedence,
    dyads,
    diagnostics,
  };
}
