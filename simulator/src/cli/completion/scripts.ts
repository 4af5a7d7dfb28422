export const completedShells = ['bash', 'zsh', 'fish'] as const;

export type CompletedShell = (typeof completedShells)[number];

/** Scripts that ask `drydock complete` for each word; one line a candidate, its description after a tab. */
export const completionScripts: Readonly<Record<CompletedShell, string>> = {
  bash: `_drydock() {
  local IFS=$'\\n' current="\${COMP_WORDS[COMP_CWORD]}"
  local lines=($(drydock complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  COMPREPLY=("\${lines[@]%%$'\\t'*}")
  if [ \${#COMPREPLY[@]} -eq 0 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -F _drydock drydock`,
  zsh: `#compdef drydock
_drydock() {
  local -a lines
  lines=("\${(@f)$(drydock complete -- "\${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)}")
  lines=("\${lines[@]//:/\\\\:}")
  lines=("\${lines[@]/$'\\t'/:}")
  if [[ -n "\${lines[1]}" ]]; then _describe drydock lines; else _files; fi
}
compdef _drydock drydock`,
  fish: `complete -c drydock -e
complete -c drydock -a '(drydock complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'`,
};
