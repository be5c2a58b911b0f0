/** Takes a record's Meta, gives why it is there: stated or inferred, by which rule, how far to trust it. */
import type { Meta } from "@readout/core";

/** Closed until asked for. */
export function Why({ meta }: { meta: Meta }) {
  const { basis, confidence, voice, by, absent, status } = meta;
  const rule = basis.rule ? `, by ${basis.rule.replaceAll("_", " ")}` : "";
  const gaps = Object.entries(absent);
  return (
    <details class="why">
      <summary>Why</summary>
      <dl>
        <dt>Basis</dt>
        <dd>{`${basis.kind}${rule}${basis.entry ? `, from ${basis.entry}` : ""}`}</dd>
        <dt>Voice</dt>
        <dd>{voice}</dd>
        <dt>Confidence</dt>
        <dd>
          {`${Math.round(confidence.score * 100)} %`}
          {confidence.reasons.length > 0 && ` (${confidence.reasons.join("; ")})`}
        </dd>
        {gaps.length > 0 && <dt>Not there</dt>}
        {gaps.map(([field, reason]) => (
          <dd>{`${field}: ${reason}`}</dd>
        ))}
        <dt>Made by</dt>
        <dd>{`${by}, ${status}`}</dd>
      </dl>
    </details>
  );
}
