/** Takes a statement, gives its chain of sources drawn as links, outlet first, speaker last (R27). */
import { type Statement, speakerName } from "@readout/core";

/** The chain; a statement without one has its speaker alone. */
export function Chain({ statement, name }: { statement: Statement; name: (id: string) => string }) {
  const links = statement.chain.length > 0 ? statement.chain : [{ actor: statement.speaker, evidence: null }];
  return (
    <ol class="chain" aria-label="Chain of sources, outlet first">
      {links.map(({ actor }, at) => (
        <li class={at === links.length - 1 ? "speaker" : undefined}>{speakerName(actor, name)}</li>
      ))}
    </ol>
  );
}
