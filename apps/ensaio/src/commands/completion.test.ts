import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { openCli, runInProcess } from '../testing/open-cli.ts'
import { ENTRY, runCli } from '../testing/system-cli.ts'

const run = promisify(execFile)

test('completes the names that the running sandbox knows', async () => {
  await using cli = await openCli()
  await cli.ensaio('sandbox', 'create', 'one')
  await cli.ensaio('faults', 'add', '--service', 'conversica', '--status', '429')
  const complete = async (...words: string[]): Promise<string> =>
    (await cli.ensaio('complete', '--', ...words)).text

  expect(await complete('sandbox', 'delete', '')).toBe('main\t\none\t\n:4\n')
  expect(await complete('action', 'run', 'conversica', 'lead')).toBe('leadReplies\t\n:4\n')
  expect(await complete('scenario', 'load', 'b')).toBe('brasil\t\nbusy\t\n:4\n')
  expect(await complete('faults', 'remove', '')).toBe('fault-1\t\n:4\n')
  expect(await complete('verify', '')).toBe(':0\n')
})

test('completes what needs no sandbox where none runs', async () => {
  const env = { ENSAIO_CONTROL_URL: 'http://127.0.0.1:1' }
  const complete = async (...words: string[]): Promise<string> =>
    (await runInProcess(['complete', '--', ...words], env)).text

  expect(await complete('action', 'run', 'conv')).toBe('conversica\t\n:4\n')
  expect(await complete('sandbox', 'delete', '')).toBe(':4\n')
  expect(await complete('clock', 'adv')).toMatch(/^advance\tlet time pass .*\n:4\n$/)
})

test.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', async (shell) => {
  const { code, out } = await runCli(['completion', shell])

  expect(code).toBe(0)
  expect(out).toMatch(/\bensaio\b.*\bcomplete\b.*--/)
})

test('refuses a shell that it has no script for', async () => {
  expect(await runInProcess(['completion', 'bsh'])).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('Did you mean bash'),
  })
})

test('a real bash completes with its script', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-completion-'))
  writeFileSync(join(folder, 'ensaio'), `#!/bin/sh\nexec '${process.execPath}' '${ENTRY}' "$@"\n`, {
    mode: 0o755,
  })
  // What bash-completion itself would set up, for a line whose end is to be completed.
  const script = `
_get_comp_words_by_ref() { cur=\${COMP_WORDS[COMP_CWORD]}; prev=\${COMP_WORDS[COMP_CWORD-1]}; words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; }
source <(ensaio completion bash)
COMP_WORDS=(ensaio clock ad) COMP_CWORD=2 COMP_LINE='ensaio clock ad' COMP_POINT=15
$(complete -p ensaio | sed 's/.*-F \\([^ ]*\\).*/\\1/')
printf '%s\\n' "\${COMPREPLY[@]}"`
  const env = { PATH: `${folder}:${process.env['PATH']}`, HOME: folder }

  const { stdout } = await run('bash', ['-c', script], { env })
  rmSync(folder, { recursive: true })

  expect(stdout).toMatch(/^advance/)
})
