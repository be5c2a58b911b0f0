/** Gives Archive: what a command asks of the place where dossiers are kept, be it a file or a server. */
import type { StoredReview, Workspace } from "@readout/store";

/** The part of a workspace that commands ask; a server's answers are the same, short of `actorsOf`. */
export interface Archive
  extends Pick<
      Workspace,
      | "actor"
      | "actors"
      | "appeals"
      | "commitments"
      | "contacts"
      | "documents"
      | "dossier"
      | "event"
      | "events"
      | "highestContact"
      | "positions"
      | "precedence"
      | "precedenceClaims"
      | "remove"
      | "statements"
    >,
    Partial<Pick<Workspace, "actorsOf">> {
  readonly reviews: {
    add(review: {
      readonly target: string;
      readonly action: "accept" | "reject" | "note";
      readonly by: string;
      readonly why: string;
    }): Promise<StoredReview>;
  };
}
