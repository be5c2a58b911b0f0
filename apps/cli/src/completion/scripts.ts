/** Gives the script of each shell that asks `readout complete` for what can follow, and offers files where it names nothing. */

const BASH = `# readout in bash: source <(readout completion bash)
_readout() {
  local current=\${COMP_WORDS[COMP_CWORD]} word before=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do [[ $word == = ]] || before+=("$word"); done
  [[ $current == = ]] && current=
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" complete --word="$current" -- "\${before[@]}" 2>/dev/null | cut -f 1))
}
complete -o bashdefault -o default -F _readout readout
`;

const ZSH = `#compdef readout
# readout in zsh: a file _readout in a folder of $fpath, or, after compinit: source <(readout completion zsh)
_readout() {
  local -a found
  found=("\${(@f)$("$words[1]" complete --word="$words[CURRENT]" -- "\${(@)words[2,CURRENT-1]}" 2>/dev/null)}")
  found=("\${(@)found//:/\\\\:}")
  found=("\${(@)found/$'\\t'/:}")
  if [[ -n "$found[1]" ]]; then _describe readout found; else _files; fi
}
if [[ "$funcstack[1]" == _readout ]]; then _readout "$@"; else compdef _readout readout; fi
`;

const FISH = `# readout in fish: readout completion fish > ~/.config/fish/completions/readout.fish
function __readout_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($before[1] complete --word="$current" -- $before[2..-1] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c readout -f -a '(__readout_complete)'
`;

const POWERSHELL = `# readout in PowerShell: readout completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName readout -ScriptBlock {
    param($word, $ast, $cursor)
    $before = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
    & readout complete "--word=$word" -- @before 2>$null | ForEach-Object {
        $value, $meaning = $_ -split "\`t", 2
        if (-not $meaning) { $meaning = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $meaning)
    }
}
`;

/** The scripts, by shell. */
export const COMPLETION_SCRIPTS = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
} as const satisfies Readonly<Record<string, string>>;
