/** Gives the form of a sample report's expectation, and of what a comparison finds (data/README.md). */

import type { DocumentKind } from "@readout/core";

/** One value, or several of which any is right. */
export type Any<T> = T | readonly T[];

/** An exact slice of the report; `nth` counts from 1 where it stands more than once. */
export interface Quote {
  readonly quote: string;
  readonly nth?: number;
}

/** What every expected record may carry: an optional one may be there or not. */
export interface Expected {
  readonly optional?: boolean;
}

/** An expected delegation; null and absent fields aren't judged. */
export interface ExpectedDelegation extends Expected {
  readonly entity: string;
  readonly function: Any<string> | null;
  readonly duties: readonly string[] | null;
  readonly seat: string | null;
  readonly post: Any<string> | null;
  readonly persons: readonly string[] | null;
  readonly subtype?: string;
}

/** An expected meeting or call. */
export interface ExpectedMeeting extends Expected {
  readonly status: Any<string>;
  readonly mode: Any<string>;
  readonly when: Any<string | null>;
  readonly accept?: readonly (string | null)[];
  readonly whenOpen?: boolean;
  readonly place: Any<string | null>;
  readonly placeOpen?: boolean;
  readonly delegations: readonly ExpectedDelegation[];
  readonly openList?: boolean;
  readonly personsOpen?: boolean;
  readonly arity: { readonly min: number; readonly max: number } | null;
  readonly formatName?: Any<string | null>;
  readonly notation?: Any<string> | null;
  readonly level?: { readonly floor: string | null; readonly ceiling: string | null };
  readonly subjects: readonly string[];
  readonly trigger: Quote;
}

/** An expected event that isn't a meeting. */
export interface ExpectedEvent extends Expected, Quote {
  readonly type: Any<string>;
  readonly status: Any<string>;
  readonly when: Any<string | null>;
  readonly accept?: readonly (string | null)[];
  readonly whenOpen?: boolean;
  readonly actors: readonly { readonly entity: string; readonly role: string }[];
  readonly actorsOpen?: boolean;
}

/** An expected statement; `joint` speakers are judged by `onBehalfOf`. */
export interface ExpectedStatement extends Expected {
  readonly speaker?: Any<string | null | { readonly anonymous: string }>;
  readonly speakerAny?: readonly string[];
  readonly onBehalfOf?: readonly string[];
  readonly contentQuote: string;
  readonly contentAlt?: string;
  readonly nth?: number;
  readonly form: Any<string>;
  readonly chain?: readonly Any<string>[];
}

/** An expected commitment. */
export interface ExpectedCommitment extends Expected, Quote {
  readonly parties: readonly string[];
  readonly partiesOptional?: readonly string[];
  readonly partiesOpen?: boolean;
  readonly contentAlt?: string;
  readonly due: Any<string | null>;
  readonly dueOpen?: boolean;
}

/** An expected appeal; what is absent isn't judged. */
export interface ExpectedAppeal extends Expected, Quote {
  readonly by?: readonly string[];
  readonly addressee?: Any<string | null>;
}

/** An expected position. */
export interface ExpectedPosition extends Expected, Quote {
  readonly holder: string;
  readonly issue: string;
  readonly polarity: Any<string>;
}

/** An expected figure. */
export interface ExpectedQuantity extends Expected, Quote {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string;
  readonly modifier: Any<string | null>;
  readonly op: Any<string>;
}

/** An expected time expression. */
export interface ExpectedTime extends Expected, Quote {
  readonly edtf: Any<string>;
  readonly accept?: readonly (string | null)[];
}

/** A whole expectation. */
export interface Expectation {
  readonly options: { readonly published: string; readonly outlet: string; readonly kind: DocumentKind };
  readonly complete: readonly string[];
  readonly noMeeting?: boolean;
  readonly meetings: readonly ExpectedMeeting[];
  readonly otherEvents: readonly ExpectedEvent[];
  readonly statements: readonly ExpectedStatement[];
  readonly commitments: readonly ExpectedCommitment[];
  readonly appeals: readonly ExpectedAppeal[];
  readonly positions: readonly ExpectedPosition[];
  readonly quantities: readonly ExpectedQuantity[];
  readonly times: readonly ExpectedTime[];
  readonly tracks: readonly (Expected & {
    readonly label: string;
    readonly members: readonly string[];
    readonly coordinated: boolean | null | readonly string[];
  })[];
  readonly precedence: readonly (Expected &
    Quote & {
      readonly dyad: readonly string[];
      readonly comparator?: Any<string>;
      readonly since: Any<string>;
    })[];
  readonly relations: readonly (Expected &
    Quote & { readonly from: Any<string>; readonly relation: Any<string>; readonly to: Any<string> })[];
  readonly forbidden: readonly Forbidden[];
}

/** Something that must not be in the dossier; one of the forms of data/README.md. */
export interface Forbidden {
  readonly delegation?: string;
  readonly together?: readonly [string, string];
  readonly person?: string;
  readonly post?: { readonly delegation: string; readonly post: string };
  readonly host?: string;
  readonly notation?: string;
  readonly meeting?: string;
  readonly event?: string;
  readonly commitment?: string;
  readonly statement?: string;
  readonly occurred?: true;
  readonly occurredAt?: { readonly place: string; readonly when?: string };
  readonly merged?: readonly [string, string];
  readonly status?: string;
}

/** One comparison: what was expected, what came, and whether that is right. */
export interface Check {
  readonly section: string;
  readonly ok: boolean;
  readonly expected: string;
  readonly got: string;
}
