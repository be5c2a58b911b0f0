/** Takes a stored document, gives where else it leads: the source, a comparison, downloads. */
import type { StoredDocument } from "@readout/store";
import { WaysOut } from "../lists/ways-out.tsx";
import { documentAddress } from "../record/record-address.ts";

const TABLES = ["events", "statements", "commitments", "positions", "quantities", "times", "actors"];

/** The links under a document's title. */
export function DocumentWays({ document }: { document: StoredDocument }) {
  const { id, url, extractor } = document;
  return (
    <div class="ways">
      {url !== null && /^https?:\/\//i.test(url) && (
        <a href={url} rel="noreferrer">
          The report where it was published
        </a>
      )}
      <a href={`/compare?document=${encodeURIComponent(id)}`}>Compare with others</a>
      <span class="note">{`read by ${extractor}`}</span>
      <WaysOut path={documentAddress(id)} feed={false} tables={TABLES} />
    </div>
  );
}
