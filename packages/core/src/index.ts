/** @readout/core: the records of diplomatic meetings, and the logic over them. */
export { type ErrorCode, ReadoutError, shorten } from "./error.ts";
export { actorSlug, documentId, recordId, sha256Hex } from "./ids.ts";
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
export { arity, formatOf, levelOf } from "./interim.ts";
