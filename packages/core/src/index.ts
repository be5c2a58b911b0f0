/** @readout/core: the records of diplomatic meetings, and the logic over them. */
export { type CheckFinding, checkDossier } from "./check.ts";
export { FORMAT_REGISTRY } from "./data/format-registry.ts";
export { levelOfPost, POST_LEVELS, RANKS, rankOf, type RankTable } from "./data/ranks.ts";
export { compareEdtf, dateOfDay, dayNumber, type EdtfPrecision, type EdtfValue, isEdtf, overlaps, parseEdtf, safeParseEdtf } from "./edtf.ts";
export { type ErrorCode, ReadoutError, shorten } from "./error.ts";
export { actorSlug, documentId, recordId, sha256Hex } from "./ids.ts";
export { dossierJsonSchema } from "./json-schema.ts";
export { arity, type ArityOptions } from "./meeting/arity.ts";
export { type Contact, contact, highestContact, isInWindow, type Window } from "./meeting/contact.ts";
export { type Delegation, delegationsOf, isCounted } from "./meeting/delegations.ts";
export { formatOf, type FormatOptions, type MeetingFormat, nameOfArity, parseNotation } from "./meeting/format.ts";
export { dyadLevel, levelOf, type MeetingLevel } from "./meeting/level.ts";
export { partition, type Partition } from "./meeting/partition.ts";
export { type Judgement, judgePrecedence } from "./meeting/precedence.ts";
export { type Quorum, quorum } from "./meeting/quorum.ts";
export { principalDyads, type Subformat, subformats } from "./meeting/subformats.ts";
export { type ContactMatrix, type MatrixOptions, whoMetWhom } from "./meeting/who-met-whom.ts";
export { parseDossier, parseRecord, type ParseResult, safeParseDossier, safeParseRecord } from "./parse.ts";
export { Actor, ActorName, ActorType, Membership, Tenure } from "./records/actor.ts";
export { Appeal, Commitment, Fulfilment } from "./records/commitment.ts";
export { Diagnostic, Dossier, DOSSIER_SCHEMA } from "./records/dossier.ts";
export {
  CodedDyad, DelegationFunction, Duty, Event, EventFormat, EventLevel, EventStatus, EventType, Mode, OutcomeRung, Participation, Place,
} from "./records/event.ts";
export { cutEvidence, Evidence, isTrueTo } from "./records/evidence.ts";
export { Format, FormatMember } from "./records/format.ts";
export { Basis, Confidence, Count, Meta, Tri, Voice } from "./records/meta.ts";
export { Divergence, DivergenceKind, DivergenceSide, Issue, Polarity, Position, Relation } from "./records/position.ts";
export { Quantity } from "./records/quantity.ts";
export { Review } from "./records/review.ts";
export { Credit, Dateline, DocumentKind, SourceDocument } from "./records/source-document.ts";
export { ChainLink, Clause, DocClass, Speaker, SpeechAct, Statement } from "./records/statement.ts";
export { Edtf, Time, When } from "./records/time.ts";
export { PrecedenceClaim, Track, Verdict } from "./records/track.ts";
