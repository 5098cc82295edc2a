// The completion in the shells themselves, where they are installed: CI has bash, zsh and fish.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ENTRY } from '../testing/system-cli.ts'

/** The call of each shell that completes `ensaio clock ad` by its script, and prints what came of it. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  // The function is what bash-completion would set up.
  bash: [
    '-c',
    `_get_comp_words_by_ref() { cur=\${COMP_WORDS[COMP_CWORD]}; prev=\${COMP_WORDS[COMP_CWORD-1]}; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }
source <(ensaio completion bash)
COMP_WORDS=(ensaio clock ad) COMP_CWORD=2 COMP_LINE='ensaio clock ad' COMP_POINT=15
$(complete -p ensaio | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  // It completes on a terminal alone, so it gets one; the pattern is what is waited for.
  zsh: [
    '-f',
    '-c',
    `ensaio completion zsh > _ensaio
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1="READ""Y> "; fpath=($PWD $fpath); autoload -Uz compinit && compinit -u -D'
zpty -r shell output '*READY>*'
zpty -w -n shell $'ensaio clock ad\t'
zpty -r shell output '*advance*'
print -r -- $output`,
  ],
  fish: ['--no-config', '-c', `ensaio completion fish | source; complete -C 'ensaio clock ad'`],
  pwsh: [
    '-NoProfile',
    '-Command',
    `ensaio completion powershell | Out-String | Invoke-Expression
(TabExpansion2 -inputScript 'ensaio clock ad' -cursorColumn 15).CompletionMatches.CompletionText`,
  ],
}

test.for(Object.keys(CALLS))('a real %s completes with its script', (shell, { skip }) => {
  skip(spawnSync(shell, ['--version']).error !== undefined, `${shell} is not installed`)
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-completion-'))
  const program = `#!/bin/sh\nexec '${process.execPath}' '${ENTRY}' "$@"\n`
  writeFileSync(join(folder, 'ensaio'), program, { mode: 0o755 })
  const env = { PATH: `${folder}:${process.env['PATH']}`, HOME: folder, TERM: 'dumb' }

  const shown = execFileSync(shell, CALLS[shell], {
    cwd: folder,
    env,
    timeout: 50_000, // it blocks the test, whose own timeout cannot end it
    stdio: 'pipe',
  })
  rmSync(folder, { recursive: true })

  expect(shown.toString()).toMatch(/\badvance\b/)
})
