import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blocksOf, commandsOf } from './markdown-blocks.ts'
import { movePorts, startByScript } from './running-sandbox.ts'
import type { StartedProcess } from './running-sandbox.ts'
import { createSnippetProject } from './snippet-project.ts'
import { listFiles } from './sources.ts'
import { ROOT } from './workspace.ts'

const START = /^npx ensaio start (?<flags>.*?)\s*&$/

/** The documents that show what is kept when a sandbox is killed, with their commands. */
const documents = listFiles()
  .filter((path) => path.endsWith('.md'))
  .map((path) => ({ path, blocks: blocksOf(path, readFileSync(join(ROOT, path), 'utf8')) }))
  .map(({ path, blocks }) => ({
    path,
    commands: blocks
      .filter(({ marks }) => marks.includes('data'))
      .flatMap((one) => commandsOf(one.text)),
  }))
  .filter(({ commands }) => commands.length > 0)

test('the README shows what is kept', () => {
  expect(documents.map(({ path }) => path)).toContain('README.md')
})

test.each(documents)(
  '$path: a killed sandbox goes on as the commands show it',
  async ({ commands }) => {
    using project = createSnippetProject('')
    await using stack = new AsyncDisposableStack()
    const data = join(project.folder, 'data')
    let sandbox: StartedProcess | undefined
    let [answer, all] = ['', '']
    for (const command of commands.map((text) => text.replaceAll('.ensaio', data))) {
      const flags = START.exec(command)?.groups?.['flags']
      if (flags !== undefined) sandbox = stack.use(await startByScript(...flags.split(' ')))
      else if (command === 'kill -9 $!') await sandbox?.kill()
      else if (command === 'kill $!') await sandbox?.[Symbol.asyncDispose]()
      else {
        answer = await project.run(sandbox ? movePorts(command, sandbox) : command)
        all += answer
      }
    }
    // The last commands ask for what was there before the kill.
    expect(answer).toContain('"pending"')
    expect(answer).toContain('lead-1')
    expect(all).toContain('"restored":true')
  },
)
