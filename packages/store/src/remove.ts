/** Takes a document's id, takes the document out of the workspace. */
import { audit, type Scope } from "./scope.ts";

/**
 * Removes a document with its dossier and everything found by it. Its reviews stay in the log and apply again should
 * the same text come back. False where the workspace has no such document.
 */
export async function removeDocument(scope: Scope, id: string): Promise<boolean> {
  const there = {
    sql: "EXISTS (SELECT 1 FROM documents WHERE workspace = ? AND id = ?)",
    params: [scope.workspace, id],
  };
  const [, removed = []] = await scope.driver.batch([
    audit(scope, "document.remove", id, {}, there),
    {
      sql: "DELETE FROM documents WHERE workspace = ? AND id = ? RETURNING key",
      params: [scope.workspace, id],
    },
  ]);
  return removed.length > 0;
}
