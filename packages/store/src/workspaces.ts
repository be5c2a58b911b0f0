/** Takes a database, gives its workspaces: made, listed, opened for reading. */
import { ReadoutError, shorten } from "@readout/core";
import type { Driver } from "./driver.ts";
import { type Surroundings, timestamp } from "./scope.ts";

/** A workspace as the list shows it. `openReading`: its records may be read without a token. */
export interface WorkspaceInfo {
  readonly id: string;
  readonly openReading: boolean;
  readonly createdAt: string;
}

/** The workspaces of a database. */
export interface Workspaces {
  /** Makes a workspace; `created` is false where there was one of that id. Throws `invalid_option` for a bad id. */
  createWorkspace(
    id: string,
    options?: { openReading?: boolean; by?: string },
  ): Promise<{ created: boolean }>;
  workspaces(): Promise<WorkspaceInfo[]>;
  /** Lets a workspace be read without a token, or no longer. False where there is none of that id. */
  setOpenReading(id: string, open: boolean, by?: string): Promise<boolean>;
  /** Whether a workspace may be read without a token; false too where there is none of that id. */
  isOpen(id: string): Promise<boolean>;
}

/** What an id of a workspace looks like. */
const WORKSPACE_ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** Those of a database. */
export function workspacesOf(driver: Driver, around: Surroundings): Workspaces {
  return {
    createWorkspace: async (id, { openReading = false, by = "store" } = {}) => {
      if (!WORKSPACE_ID.test(id)) {
        throw new ReadoutError(
          "invalid_option",
          `workspace: expected up to 64 lower-case letters, digits, dashes or underscores, got "${shorten(id)}"`,
        );
      }
      const at = timestamp(around);
      const [rows = []] = await driver.batch([
        {
          sql: "INSERT INTO workspaces (id, open_reading, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING key",
          params: [id, openReading ? 1 : 0, at],
        },
        {
          // changes() is that of the statement before.
          sql: `INSERT INTO audit (workspace, at, by, action, target, details)
            SELECT key, ?, ?, 'workspace.create', id, '{}' FROM workspaces WHERE id = ? AND changes() > 0`,
          params: [at, by, id],
        },
      ]);
      return { created: rows.length > 0 };
    },
    workspaces: async () => {
      const rows = await driver.all<{ id: string; open_reading: number; created_at: string }>(
        "SELECT id, open_reading, created_at FROM workspaces ORDER BY id",
      );
      return rows.map((row) => ({
        id: row.id,
        openReading: row.open_reading === 1,
        createdAt: row.created_at,
      }));
    },
    setOpenReading: async (id, open, by = "store") => {
      const [rows = []] = await driver.batch([
        {
          sql: "UPDATE workspaces SET open_reading = ? WHERE id = ? RETURNING key",
          params: [open ? 1 : 0, id],
        },
        {
          sql: `INSERT INTO audit (workspace, at, by, action, target, details)
            SELECT key, ?, ?, 'workspace.open', id, ? FROM workspaces WHERE id = ?`,
          params: [timestamp(around), by, JSON.stringify({ open }), id],
        },
      ]);
      return rows.length > 0;
    },
    isOpen: async (id) => {
      const [row] = await driver.all("SELECT 1 FROM workspaces WHERE id = ? AND open_reading = 1", [id]);
      return row !== undefined;
    },
  };
}
