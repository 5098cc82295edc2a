// The folder that the commands of one document run in.
import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './workspace.ts'

const run = promisify(execFile)

const TOOLS = join(ROOT, 'tools')

/** A project of somebody who reads a document and does what it says. */
export interface SnippetProject extends Disposable {
  readonly folder: string
  /** Writes a file that the document shows. */
  write(file: string, text: string): void
  /** Runs a script as a shell does, with the variables of those before it, and returns what it printed. A command that fails ends it. */
  run(script: string): Promise<string>
}

/** Says whatever a program of theirs would: it calls the sandbox that it finds in its variables. */
const INTEGRATION = `#!/bin/sh
curl -sSf "$ENSAIO_ZENVIA_CHAT_URL/api/ms/external/ongoing?token=$ENSAIO_ZENVIA_CHAT_TOKEN&limit=1" > /dev/null
`

/** Makes a project in which `ensaio` is that of the working copy, and works on the control plane at the address. */
export function createSnippetProject(controlUrl: string): SnippetProject {
  const base = join(TOOLS, '.snippets-shell')
  mkdirSync(base, { recursive: true })
  const folder = mkdtempSync(join(base, 'project-'))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const writeProgram = (file: string, text: string): void => {
    write(file, text)
    chmodSync(join(folder, file), 0o755)
  }
  const ensaio = `exec '${process.execPath}' '${join(ROOT, 'apps/ensaio/bin/ensaio.js')}' "$@"\n`
  writeProgram('bin/ensaio', `#!/bin/sh\n${ensaio}`)
  // npx itself would take half a second to find what is known here.
  writeProgram(
    'bin/npx',
    `#!/bin/sh\nname=$1; shift\n[ "$name" = ensaio ] && ${ensaio}exec '${TOOLS}/node_modules/.bin/'"$name" "$@"\n`,
  )
  write('.variables', '')
  write('package.json', '{ "type": "module", "scripts": { "test": "./integration" } }')
  writeProgram('integration', INTEGRATION)
  symlinkSync(join(ROOT, 'examples'), join(folder, 'examples'))
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter)
  const env = {
    PATH: path,
    HOME: process.env['HOME'],
    NO_COLOR: '1',
    ENSAIO_CONTROL_URL: controlUrl,
  }
  return {
    folder,
    write,
    run: async (script) => {
      const checked = script.replaceAll(/\bcurl /g, 'curl -sS --fail-with-body ')
      const kept = `set -a\n. ./.variables\n${checked}\nexport -p > .variables`
      // Bash takes the socket that is its input for a login from elsewhere, and would read what the user has in ~/.bashrc.
      const words = ['--norc', '-eo', 'pipefail', '-c', kept]
      const { stdout } = await run('bash', words, { cwd: folder, env })
      return stdout
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  }
}
