/** Takes a dossier and the parties of its main meeting, gives who stands where on what; an empty cell stays empty. */
import { type Dossier, namesOf, positionTable } from "@readout/core";

/** The grid; nothing where no position is stated or nobody to compare. */
export function PositionsGrid({ dossier, parties }: { dossier: Dossier; parties: readonly string[] }) {
  const name = namesOf(dossier);
  const holders = parties.length > 1 ? parties : [...new Set(dossier.positions.map(({ holder }) => holder))];
  if (dossier.positions.length === 0 || holders.length < 2) return null;
  const stated = dossier.issues.filter(({ id }) => dossier.positions.some(({ issue }) => issue === id));
  const table = positionTable(dossier.positions, stated, holders, { actors: dossier.actors });
  const labels = new Map(dossier.issues.map(({ id, label }) => [id, label]));
  return (
    <section>
      <h2>Who stands where</h2>
      <section class="scroll" tabindex={0} aria-label="Positions by party and issue">
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">Issue</th>
              {table.parties.map((party) => (
                <th scope="col">{name(party)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.issues.map((issue) => (
              <tr>
                <th scope="row">{labels.get(issue) ?? issue}</th>
                {table.parties.map((party) => {
                  const cell = table.cells.find((one) => one.issue === issue && one.party === party);
                  return cell?.state === "stated" ? (
                    <td class="stated">{cell.polarities.join(", ") || "stated"}</td>
                  ) : (
                    <td class="silent">not stated</td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
