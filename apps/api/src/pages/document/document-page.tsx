/** Takes a dossier of one report, gives its page: the text on one side, what was read from it on the other. */
import { type Dossier, delegationsOf, mainMeeting } from "@readout/core";
import type { StoredDocument } from "@readout/store";
import { TimesLine } from "../drawings/times-line.tsx";
import type { Frame } from "../frame/frame.ts";
import { Page } from "../frame/layout.tsx";
import { Section } from "../frame/section.tsx";
import { words } from "../frame/words.ts";
import { recordPlaces } from "../record/evidence-spans.ts";
import type { ReviewDesk } from "../record/review-desk.tsx";
import { ActorsSection } from "./actors-section.tsx";
import { DocumentWays } from "./document-ways.tsx";
import { HiddenRecords, withoutHidden } from "./hidden-records.tsx";
import { MarkedText } from "./marked-text.tsx";
import { PositionsGrid } from "./positions-grid.tsx";
import { RecordSections } from "./record-sections.tsx";
import { RoomSection } from "./room-section.tsx";

/** What a stored document's page shows besides: what people decided, and where else the document is to be had. */
export interface StoredView {
  readonly document: StoredDocument;
  readonly desk: ReviewDesk;
}

/** The page of the dossier's first document; `stored` where it is kept. */
export function DocumentPage({
  dossier: all,
  frame,
  stored = null,
}: {
  dossier: Dossier;
  frame: Frame;
  stored?: StoredView | null;
}) {
  const { dossier, hidden } = withoutHidden(all);
  const [document] = dossier.documents;
  const desk = stored?.desk ?? null;
  const text = document?.text ?? "";
  const records = document ? recordPlaces(dossier, document.id) : [];
  const main = mainMeeting(dossier);
  const parties = main
    ? delegationsOf(main, dossier.actors)
        .filter(({ counted }) => counted !== "no")
        .map(({ entity }) => entity)
    : [];
  const title = document?.title ?? "A report";
  const undated = dossier.times.filter(({ edtf }) => edtf === null);
  return (
    <Page title={title} frame={frame}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="source">
        {[
          document?.outlet ?? "outlet unknown",
          document?.published ?? "date unknown",
          words(document?.kind ?? "news"),
        ].join(" · ")}
      </p>
      {stored && <DocumentWays document={stored.document} />}
      <p class="hint scripted" id="hint" role="status">
        Point at a card to light its characters; select a passage to see what was read from it.
      </p>
      <p class="hint unscripted">
        Lighting up a card’s characters as you point at it needs a script; without one, the link on each card
        leads to them.
      </p>
      <div class="reading">
        <MarkedText text={text} records={records} />
        <div class="cards">
          <RoomSection
            dossier={dossier}
            event={main?.id ?? null}
            places={records.find(({ id, kind }) => kind === "event" && id === main?.id) ?? null}
            desk={desk}
          />
          <RecordSections dossier={dossier} records={records} main={main?.id ?? null} desk={desk} />
          <PositionsGrid dossier={dossier} parties={parties} />
          <Section title="Times" count={dossier.times.length}>
            <TimesLine dossier={dossier} id="times" />
            <ul class="times-list">
              {records
                .filter(({ kind }) => kind === "time")
                .map((places, at) => {
                  const time = dossier.times[at];
                  const [place] = places.places;
                  return (
                    <li class="card time" id={places.key} data-at={place ? `${place[0]}-${place[1]}` : ""}>
                      {place ? <a href={`#t${place[0]}`}>{time?.evidence.quote}</a> : time?.evidence.quote}
                      {` ${time?.edtf ?? "no date could be worked out"}`}
                    </li>
                  );
                })}
            </ul>
          </Section>
          {stored && <HiddenRecords hidden={hidden} desk={stored.desk} />}
          {stored && <ActorsSection dossier={dossier} desk={stored.desk} />}
          {(dossier.diagnostics.length > 0 || (undated.length > 0 && document?.published === null)) && (
            <section>
              <h2>About this reading</h2>
              <ul>
                {dossier.diagnostics.map(({ message }) => (
                  <li>{message}</li>
                ))}
                {undated.length > 0 && document?.published === null && (
                  <li>The day of publication isn’t known; relative dates stay open until it is given.</li>
                )}
              </ul>
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}
