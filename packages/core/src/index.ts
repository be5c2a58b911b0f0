/** @readout/core: the records of diplomatic meetings, and the logic over them. */

export { type CheckCode, type CheckFinding, checkDossier } from "./check.ts";
export { COPY_DAYS, type CopiedDocument, type Copy, findCopies } from "./copies/find-copies.ts";
export { cutEvidence, isTrueTo } from "./cut-evidence.ts";
export { CARDINALS } from "./data/cardinals.ts";
export { DOCUMENT_KINDS } from "./data/document-kinds.ts";
export { FORMAT_NAMES, FORMAT_SYNONYMS, type FormatNameOptions, formatName } from "./data/format-names.ts";
export { FORMATS } from "./data/format-registry.ts";
export { POSTS, type Post, type PostTable } from "./data/posts.ts";
export { RANKS, type Rank, type RankTable, rankTable } from "./data/ranks.ts";
export { dateText } from "./date-text.ts";
export {
  addDays,
  type CivilDay,
  civilDay,
  compareEdtf,
  dateOfDay,
  dayNumber,
  type EdtfPrecision,
  type EdtfValue,
  isEdtf,
  overlaps,
  parseEdtf,
  safeParseEdtf,
  weekday,
} from "./edtf.ts";
export { DOSSIER_SCHEMA, emptyDossier } from "./empty-dossier.ts";
export { type ErrorCode, ReadoutError, shorten } from "./error.ts";
export { actorSlug, documentId, recordId, sha256Hex } from "./ids.ts";
export { jsonPieces } from "./json-pieces.ts";
export { dossierJsonSchema } from "./json-schema.ts";
export { arity, OPEN_COUNT } from "./meeting/arity.ts";
export { type Contact, contact, contactOf } from "./meeting/contact.ts";
export { type Delegation, type DelegationOptions, delegationsOf, isCounted } from "./meeting/delegations.ts";
export { displayName } from "./meeting/display-name.ts";
export { type FormatOptions, formatOf, type MeetingFormat } from "./meeting/format.ts";
export {
  type ContactOptions,
  contactsBetween,
  type HighestContact,
  highestContact,
  type KnownContact,
} from "./meeting/highest-contact.ts";
export { type Host, hostsOf } from "./meeting/hosts.ts";
export {
  type DyadLevel,
  dyadLevel,
  dyadLevelOf,
  levelOf,
  type MeetingLevel,
  type SideLevel,
} from "./meeting/level.ts";
export { mainMeeting } from "./meeting/main-meeting.ts";
export { type Notation, parseNotation } from "./meeting/notation.ts";
export { type Partition, partition } from "./meeting/partition.ts";
export { type Quorum, quorum } from "./meeting/quorum.ts";
export { type RankedPost, type RankOptions, rankOf } from "./meeting/rank.ts";
export { countText, type RoomOptions, roomOf } from "./meeting/room.ts";
export type { NamedEntity, RoomCard, RoomDelegation, RoomDyad, RoomSeat } from "./meeting/room-card.ts";
export { principalDyads, type Subformat, subformats } from "./meeting/subformats.ts";
export { type MetPair, type WhoMetWhom, type WhoMetWhomOptions, whoMetWhom } from "./meeting/who-met-whom.ts";
export {
  type DateWindow,
  type DaySpan,
  inWindow,
  spanOf,
  type WindowBounds,
  windowBounds,
} from "./meeting/window.ts";
export { type ParseResult, parseDossier, parseRecord, safeParseDossier, safeParseRecord } from "./parse.ts";
export { actWords, namesOf, speakerName, withoutText } from "./reading-view.ts";
export { Actor, ActorName, ActorType, Membership, Tenure } from "./records/actor.ts";
export { Appeal, Commitment, Fulfilment } from "./records/commitment.ts";
export { Diagnostic, Dossier, PASSAGE_LISTS } from "./records/dossier.ts";
export {
  CodedDyad,
  DelegationFunction,
  Duty,
  Event,
  EventFormat,
  EventLevel,
  EventStatus,
  EventType,
  isAct,
  Mode,
  OutcomeRung,
  Participation,
  Place,
} from "./records/event.ts";
export { Evidence } from "./records/evidence.ts";
export { Format, FormatMember } from "./records/format.ts";
export { Basis, Confidence, Count, Meta, Tri, Voice } from "./records/meta.ts";
export {
  Divergence,
  DivergenceKind,
  DivergenceSide,
  Issue,
  Polarity,
  Position,
  Relation,
} from "./records/position.ts";
export { Quantity } from "./records/quantity.ts";
export { Review } from "./records/review.ts";
export { Credit, Dateline, DocumentKind, SourceDocument } from "./records/source-document.ts";
export { ChainLink, Clause, DocClass, Speaker, SpeechAct, Statement } from "./records/statement.ts";
export { Edtf, Time, When } from "./records/time.ts";
export { PrecedenceClaim, Track, Verdict } from "./records/track.ts";
export {
  type FollowUp,
  type FollowUpOptions,
  followUps,
} from "./sources/commitment/follow-ups.ts";
export type { FulfilmentCandidate } from "./sources/commitment/fulfilment.ts";
export type { SameEventOptions } from "./sources/identity/event-facts.ts";
export {
  type EventConflict,
  type SameEvent,
  sameEvent,
} from "./sources/identity/same-event.ts";
export type { FieldConflict } from "./sources/merge/ballot.ts";
export { clusterEvents, type EventCluster, type EventLink } from "./sources/merge/cluster-events.ts";
export { independentSources } from "./sources/merge/independent-sources.ts";
export type { MergedActor } from "./sources/merge/merge-actors.ts";
export {
  type MergedEvent,
  mergeEvents,
} from "./sources/merge/merge-events.ts";
export {
  type MergedSourceEvent,
  type MergedSources,
  mergeSources,
  type Witness,
  witnessOf,
} from "./sources/merge/merge-sources.ts";
export { classOfDossier, type DossierClass } from "./sources/readout/class-of-dossier.ts";
export {
  type ComparedDossiers,
  compareDossiers,
  type DossierComparison,
} from "./sources/readout/compare-dossiers.ts";
export {
  type ClausePair,
  compareReadouts,
  type Readout,
  type ReadoutComparison,
  readoutOf,
  type ScopeDifference,
  type StrongerPair,
} from "./sources/readout/compare-readouts.ts";
export {
  type ClassClaim,
  classifyDocument,
  type DocumentClassification,
  type DocumentClassOptions,
  type DocumentCopy,
} from "./sources/readout/document-class.ts";
export {
  ambiguities,
  headlineDivergences,
  readoutDivergences,
} from "./sources/readout/readout-divergences.ts";
export {
  applyDrift,
  type Change,
  drift,
  isEmptyDrift,
  type LevelChange,
  type MeetingDrift,
  type MeetingShape,
  meetingShape,
  type RoleChange,
  SERIES_LIKENESS,
  type ShapedDelegation,
  sameSeries,
} from "./sources/series/drift.ts";
export { driftLines } from "./sources/series/drift-lines.ts";
export { type BestOutcome, bestOutcome, compareOutcomes, OUTCOME_LADDER } from "./sources/series/outcomes.ts";
export {
  judgePrecedence,
  type PrecedenceJudgement,
  type PrecedenceOptions,
} from "./sources/series/precedence.ts";
export { type MeetingSeries, type SeriesMeeting, seriesOf } from "./sources/series/series.ts";
export {
  type ParallelTracks,
  type ParallelTracksOptions,
  parallelTracks,
  type TrackOptions,
  trackNumber,
} from "./sources/series/tracks.ts";
export { type Consensus, type ConsensusKind, consensus } from "./sources/stance/consensus.ts";
export { divergences } from "./sources/stance/divergences.ts";
export {
  type Endorsement,
  type EndorsementCell,
  type EndorsementMatrix,
  type EndorsementOptions,
  type EndorsementRow,
  endorsements,
} from "./sources/stance/endorsements.ts";
export { type EntityOf, entitiesAt } from "./sources/stance/entities.ts";
export {
  type PositionCell,
  type PositionTable,
  type PositionTableOptions,
  positionTable,
  type StatedClause,
} from "./sources/stance/position-table.ts";
export { hedged, isCommitting, polarityOf, STRENGTHS, strengthOf } from "./sources/stance/speech-acts.ts";
