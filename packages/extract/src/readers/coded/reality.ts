/** Gives Reality: whether an act is done, promised, refused, threatened or only thought of. */
import type { Mode } from "../../data/cameo-modes.ts";

/** How real a verb's act is. `governor` is the verb or adjective chunk whose infinitive it is, -1 where none is. */
export interface Reality {
  readonly mode: Mode | null;
  readonly governor: number;
  /** "must", "should": what somebody says that another has to do. */
  readonly duty: boolean;
  /** Negated without a modal: "did not give". */
  readonly undone: boolean;
  /** An infinitive of purpose ("called to congratulate"). */
  readonly purpose: boolean;
  /** Ahead, and promised by nobody: "will", "is expected to", "plans to"; a pledge is made now. */
  readonly ahead: boolean;
}

/** An act that is done. */
export const REAL: Reality = {
  mode: null,
  governor: -1,
  duty: false,
  undone: false,
  purpose: false,
  ahead: false,
};

/** An act that isn't told of as done or to be done. */
export const UNREAL: Reality = { ...REAL, mode: "unreal" };
