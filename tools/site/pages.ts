/** Takes the checkout, gives the pages of the site: what is written by hand, and a reference from each package's docstrings. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { publicPackages, ROOT } from "../release/public-packages.ts";

/** A page in Markdown; `group` heads it in the navigation, `path` is where it stands in the site, `source` where in the checkout. */
export interface SitePage {
  readonly group: string;
  readonly path: string;
  readonly source: string;
  readonly markdown: string;
}

/** Files and folders that pages show or lead to, copied as they are. */
export const ATTACHED = ["docs/pictures", "LICENSE", "packages/english/NOTICE"] as const;

/** By hand: the README first, then docs, decisions, and the READMEs of packages. */
export function writtenPages(): SitePage[] {
  const sources = [
    "README.md",
    ...["architecture", "codebook", "dictionary"].map((name) => `docs/${name}.md`),
    ...globSync("docs/*.md", { cwd: ROOT }).sort(),
    "CONTRIBUTING.md",
    "SECURITY.md",
    ...globSync("{packages,apps}/*/README.md", { cwd: ROOT }).sort(),
    ...globSync("docs/decisions/*.md", { cwd: ROOT }).sort(),
  ];
  return [...new Set(sources)].map((source) => ({
    group: source.startsWith("docs/decisions/")
      ? "Decisions"
      : /^(?:packages|apps)\//.test(source)
        ? "Packages"
        : "Guide",
    path: source === "README.md" ? "index.html" : source.replace(/\.md$/, ".html"),
    source,
    markdown: readFileSync(join(ROOT, source), "utf8"),
  }));
}

/** One page a package: each exported name with its docstring and its declaration, as the built types have them. */
export function referencePages(): SitePage[] {
  return publicPackages().flatMap(({ folder, manifest }) => {
    const entry = join(ROOT, folder, "dist/index.d.ts");
    if (!existsSync(entry)) throw new Error(`site: ${folder} isn't built; run npm run -s build first`);
    const named = documentedExports(entry);
    if (named.length === 0) return [];
    const sections = named.map(
      ({ name, comment, declaration }) => `## ${name}\n\n${comment}\n\n\`\`\`ts\n${declaration}\n\`\`\`\n`,
    );
    return [
      {
        group: "Reference",
        path: `reference/${folder.split("/")[1]}.html`,
        source: `${folder}/src/index.ts`,
        markdown: `# ${manifest.name}\n\n${named.length} exports.\n\n${sections.join("\n")}`,
      },
    ];
  });
}

interface Documented {
  readonly name: string;
  readonly comment: string;
  readonly declaration: string;
}

/** A longer declaration is cut: zod writes a whole record into it. */
const LONGEST = 600;

function documentedExports(entry: string): Documented[] {
  const found: Documented[] = [];
  for (const [, list = "", from = ""] of readFileSync(entry, "utf8").matchAll(
    /^export (?:type )?\{([^}]*)\} from "(\.[^"]*)";/gm,
  )) {
    const file = readFileSync(join(dirname(entry), from.replace(/\.ts$/, ".d.ts")), "utf8");
    for (const item of list.split(",")) {
      const name = item
        .trim()
        .replace(/^type /, "")
        .split(" as ")[0];
      if (!name) continue;
      const pattern = new RegExp(
        String.raw`(?:/\*\*((?:(?!\*/)[\s\S])*)\*/\n)?^export (?:declare )?(?:abstract )?(?:const|function|class|interface|type) ${name.replaceAll("$", "\\$")}\b[\s\S]*?(?=\n(?:/\*\*|export|import|declare|interface|type|const)\b|\n/\*\*|$(?![\s\S]))`,
        "m",
      );
      const match = pattern.exec(file);
      if (!match) continue;
      const declaration = match[0].replace(/^\/\*\*[\s\S]*?\*\/\n/, "").trim();
      found.push({
        name,
        comment: (match[1] ?? "").replace(/^\s*\* ?/gm, "").trim(),
        declaration: declaration.length > LONGEST ? `${declaration.slice(0, LONGEST)} …` : declaration,
      });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
