import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { COMPLETION_SCRIPTS } from "./scripts.ts";

/** What bash takes from the script for a line split as bash splits it, and what it asked. */
function asked(words: readonly string[]): string[] {
  const { stdout } = spawnSync(
    "bash",
    [
      "-c",
      `${COMPLETION_SCRIPTS.bash}
      readout() { printf '[%s]' "$@" >&2; printf 'json\\tas the API\\ntwo words\\n'; }
      exec 3>&1; eval "$(declare -f _readout | sed 's#2> /dev/null#2>\\&3#')"
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _readout; echo; printf '%s;' "\${COMPREPLY[@]}"`,
      "bash",
      ...words,
    ],
    { encoding: "utf8" },
  );
  return stdout.split("\n");
}

test.each([
  [["readout", "ex"], "[complete][--word=ex][--]"],
  [["readout", "extract", ""], "[complete][--word=][--][extract]"],
  [
    ["readout", "extract", "a b.txt", "--format", "j"],
    "[complete][--word=j][--][extract][a b.txt][--format]",
  ],
  [["readout", "extract", "--format", "=", "j"], "[complete][--word=j][--][extract][--format]"],
  [["readout", "extract", "--format", "="], "[complete][--word=][--][extract][--format]"],
])("bash asks for %j, and takes the words without their meaning", (words, question) => {
  expect(asked(words)).toEqual([question, "json;two words;"]);
});

test.each(["bash", "zsh", "fish", "powershell"] as const)("%s asks the command", (shell) => {
  expect(COMPLETION_SCRIPTS[shell]).toMatch(/complete "?--word=/);
});
