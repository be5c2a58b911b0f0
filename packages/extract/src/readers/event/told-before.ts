/** Takes drafts in the order of the text, gives for each the one before it that tells of the same event. */
import type { EventType } from "@readout/core";
import type { EventDraft } from "../../drafts.ts";
import { isSameEvent, LASTING } from "./same-event.ts";

interface OfType {
  readonly all: EventDraft[];
  readonly headlines: EventDraft[];
}

/**
 * The drafts told of so far, by type. Two mentions in the body are compared only where they stand near enough to be of
 * one event: in a text of a thousand signatures each would else be compared with each.
 */
export class ToldBefore {
  readonly #known = new Map<EventType, OfType>();

  add(draft: EventDraft): void {
    if (!isTellable(draft)) return;
    const { all, headlines } = this.#ofType(draft.type);
    all.push(draft);
    if (draft.headline) headlines.push(draft);
  }

  /** The first draft of the same event; undefined where it is told of for the first time. */
  find(draft: EventDraft): EventDraft | undefined {
    const { all, headlines } = this.#ofType(draft.type);
    const reach = reachOf(draft);
    const isFar = (known: EventDraft): boolean => draft.sentence - known.sentence > reach;
    const isSame = (known: EventDraft): boolean => isSameEvent(known, draft);
    let first = all.length;
    while (first > 0 && !isFar(all[first - 1] as EventDraft)) first--;
    return headlines.find((known) => isFar(known) && isSame(known)) ?? all.slice(first).find(isSame);
  }

  #ofType(type: EventType): OfType {
    const known = this.#known.get(type) ?? { all: [], headlines: [] };
    this.#known.set(type, known);
    return known;
  }
}

/** Without a party an act is nobody's, and a war or disaster needs at least a place. */
const isTellable = ({ type, parties, place }: EventDraft): boolean =>
  parties.length > 0 || (LASTING.has(type) && place !== null);

/** How many sentences before a draft one of the body can stand that `isSameEvent` takes for the same event; below 0 none can. */
function reachOf({ type, headline, place, edtf }: EventDraft): number {
  if (headline || LASTING.has(type) || type === "election" || type === "membership_change")
    return Number.POSITIVE_INFINITY;
  if (type === "signature") return 2;
  if (type === "process") return 0;
  const isPlain = (type === "visit" && place !== null) || (BY_DAY.has(type) && edtf !== null);
  return isPlain ? Number.POSITIVE_INFINITY : -1;
}

/** Acts that are one where they are told of with the same day. */
const BY_DAY: ReadonlySet<EventType> = new Set(["invitation", "sanctions"]);
