/** Takes npm's CycloneDX document of the rehearsed install, gives it with the hashes that the lockfile pins. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./public-packages.ts";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly externalReferences: readonly { readonly type: string; readonly url: string }[];
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
}

/**
 * The document with the registry's hash of each dependency in place of the repacked tarball's, and no path of this
 * machine. A package of ours has no hash: its tarball is made by the release itself.
 */
export function withPinnedHashes(cycloneDx: string): string {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string; integrity?: string }>;
  };
  const integrityOf = ({ name, version }: Component): string | undefined =>
    Object.entries(packages).find(
      ([path, locked]) => path.endsWith(`node_modules/${name}`) && locked.version === version,
    )?.[1].integrity;
  const document = JSON.parse(cycloneDx) as { components: Component[] };
  const components = document.components.map((component) => {
    const [, base64] = integrityOf(component)?.match(/^sha512-(.*)$/) ?? [];
    return {
      ...component,
      externalReferences: component.externalReferences.filter(({ url }) => !url.startsWith("file:")),
      hashes: base64 ? [{ alg: "SHA-512", content: Buffer.from(base64, "base64").toString("hex") }] : [],
    };
  });
  return `${JSON.stringify({ ...document, components }, null, 2)}\n`;
}
