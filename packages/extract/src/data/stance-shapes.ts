/** Shapes of a clause that take a stand whatever its subject: conditions, and what a thing is said to be. Tokens stand in lower case with a space between, quotation marks left out. */
import type { Polarity } from "@readout/core";

/** What makes a step wait. Where one ends in "until", "before", "when", "once" or "if", something is to happen behind it. */
export const CONDITIONS: readonly RegExp[] = [
  // "only through talks" is no condition; "will only get worse if" foretells.
  /\b(?:will|would|can|could|may|must) .{0,90}\bonly (?!get|make|wors|lead|inc|help|pro|serve)(?:as |(?:\S+ ){0,3}(?:if|when|after|once|under) )/,
  /\b(?:(?:will|would|can|could|wo|ca) (?:not|n['’]t|never)|(?:can|could|will|would) be no) (?!only|know|comment|say|see|spec|rest|stop|cease|relent|get|be (?:able|known|clear|comp|fin)).{0,120}\b(?:unless|until|before)\b/,
  /\b(?:will|would) (?:stay|remain|continue|end|be (?:lifted|eased|kept)).{0,90} (?:until|when|once|if)\b/,
  /\b(?:will|would) (?:lift|ease|end|keep|open|reopen|withdraw|pull|return|release|free|sign|join|stop|halt|resume|go|restore) .{0,90} (?:once|only after|only when|as long as|provided)\b/,
  /\b(?:depend|hinge)(?:s|d|ed) (?:up)?on\b|\bcon(?:ditional|tingent) (?:up)?on\b/,
  /\b(?:ready|willing|prepared|open) (?:to|for) (?:\S+ ){1,12}(?:if|unless|provided|on condition|but not|but only) /,
];

/** Steps and measures that a side can make wait. */
export const STEPS =
  /\b(?:deployment|talks|negotiations|dialogue|meeting|visit|return|withdrawal|release|relations|recognition|border|corridor|road|truce|peace|deal|agreement|treaty|support|aid|sanctions|embargo|closure|blockade|ban|measures|troops|there)\b/;

/** What a thing is said to be, from its verb on. */
export const PREDICATES: readonly (readonly [Polarity, RegExp])[] = [
  [
    "oppose",
    /\b(?:(?:is|was|are|were) not (?:on the table|an option|acceptable|realistic|open for|open to|justified|permissible)|(?:ca|can|could) (?:not|n['’]t) be (?:justified|accepted|tolerated)|(?:is|was|are|were|remains|remained) (?:\S+ly )?(?:unacceptable|out of the question|off the table|unjustifi|illegitimate|null and void|(?:illegal|unlawful|void)(?=$| under| and| in | ,)))/,
  ],
  ["demand", /\b(?:is|was|are|were|remains) (?:not negotiable|not for sale|not up for|non - negotiable)/],
];
