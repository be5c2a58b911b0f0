/** What the MCP tools have to do with. */
import type { Dossier } from "@readout/core";
import type { ExtractOptions } from "@readout/extract";
import type { Workspace } from "@readout/store";
import type { Limits } from "../http/limits.ts";

/** What the tools work with. `workspace` throws where there is none or the caller may not read it. */
export interface McpSurroundings {
  readonly extract: (text: string, options: ExtractOptions) => Dossier;
  readonly workspace: () => Promise<Workspace>;
  readonly limits: Limits;
}
