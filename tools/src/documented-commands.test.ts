import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { watchEffect } from './documented-effects.ts'
import { blocksOf, commandsOf, isShell, isStartOrScript } from './markdown-blocks.ts'
import type { MarkdownBlock } from './markdown-blocks.ts'
import { freePort, isListening, movePorts, startByScript } from './running-sandbox.ts'
import type { StartedProcess } from './running-sandbox.ts'
import { createSnippetProject } from './snippet-project.ts'
import { listFiles } from './sources.ts'
import { ROOT } from './workspace.ts'

/** The address at which documents let a receiver listen. */
const DOCUMENTED_RECEIVER_PORT = 3000

const blocks = listFiles()
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => blocksOf(path, readFileSync(join(ROOT, path), 'utf8')))

/** Runs here, and not as a start or a script of the repository. */
const isRun = (block: MarkdownBlock): boolean =>
  isShell(block) &&
  !block.marks.includes('receiver') &&
  // Those about data and clusters start and kill sandboxes of their own.
  !block.marks.includes('data') &&
  !block.marks.includes('cluster') &&
  !commandsOf(block.text).every(isStartOrScript)

const documents = [...new Set(blocks.filter(isRun).map(({ file }) => file))]

// One sandbox for all documents: each begins with it as after a start. The first one starts it.
const started: { sandbox?: Promise<StartedProcess> } = {}
afterAll(async () => (await started.sandbox)?.[Symbol.asyncDispose]())

test.each(documents)('%s: each shell command does what it says', async (file) => {
  const sandbox = await (started.sandbox ??= startByScript())
  await startOver(sandbox)
  const receiverPort = await freePort()
  const own = blocks.filter((block) => block.file === file)
  const toRun = (text: string): string =>
    movePorts(text, sandbox).replaceAll(String(DOCUMENTED_RECEIVER_PORT), String(receiverPort))
  await using receiver = await startReceiver(own, receiverPort, toRun)
  using project = createSnippetProject(sandbox.report.control)

  let last = ''
  const shown: { readonly said: unknown; readonly answered: unknown }[] = []
  for (const block of own) {
    const { language, marks, text } = block
    const written = marks.find((mark) => mark.startsWith('file='))
    if (written !== undefined) project.write(written.slice('file='.length), toRun(text))
    // A block of JSON shows what the command before it answers, and one marked so what it prints.
    else if (language === 'json') shown.push({ said: JSON.parse(text), answered: JSON.parse(last) })
    else if (marks.includes('output')) shown.push({ said: wordsOf(text), answered: wordsOf(last) })
    else if (isRun(block)) {
      for (const command of stepsOf(text)) {
        const expectEffect = await watchEffect(toRun(command), sandbox.report.control)
        last = await project.run(toRun(command))
        await expectEffect(last)
      }
    }
  }
  expect(shown.map(({ answered }) => answered)).toEqual(shown.map(({ said }) => said))
  expect(receiver.isUsed).toBe(receiver.output().length > 0)
})

/** Calls, whose variables outlive them: whatever else a block holds is one script. */
const STEP = /^(?:\w+=\$\(|curl |(?:npx )?ensaio )/

/** Returns the commands of a block one by one where that is what it holds, so that the effect of each is seen. */
function stepsOf(text: string): readonly string[] {
  const commands = commandsOf(text)
  const areSteps = commands.every(
    (command) => STEP.test(command) && command.split("'").length % 2 === 1,
  )
  return areSteps ? commands : [text]
}

/** Puts the sandbox into the state of its start. */
async function startOver({ report }: StartedProcess): Promise<void> {
  const call = async (method: string, path: string, body?: object): Promise<Response> => {
    const answer = await fetch(`${report.control}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    expect(answer.ok).toBe(true)
    return answer
  }
  const namesIn = async (path: string): Promise<readonly string[]> => {
    const lists = (await (await call('GET', path)).json()) as Readonly<
      Record<string, readonly { readonly name: string }[]>
    >
    return Object.values(lists).flatMap((list) => list.map(({ name }) => name))
  }
  for (const name of await namesIn('/snapshots')) await call('DELETE', `/snapshots/${name}`)
  for (const name of await namesIn('/sandboxes')) {
    if (name !== 'main') await call('DELETE', `/sandboxes/${name}`)
  }
  await call('POST', '/sandboxes/main/reset', { everything: true })
}

/** The words of the text. Only the number of a port is another one in each run. */
function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/(?<=127\.0\.0\.1:)\d+/g, 'port')
    .trim()
    .split(/\s+/)
}

interface Receiver extends AsyncDisposable {
  readonly isUsed: boolean
  output(): string
}

async function startReceiver(
  own: readonly MarkdownBlock[],
  port: number,
  toRun: (command: string) => string,
): Promise<Receiver> {
  const block = own.find(({ marks }) => marks.includes('receiver'))
  if (block === undefined) {
    return { isUsed: false, output: () => '', [Symbol.asyncDispose]: async () => undefined }
  }
  const child = spawn('bash', ['--norc', '-c', `exec ${toRun(block.text)}`])
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  while (!(await isListening(port))) expect(child.exitCode).toBeNull()
  return {
    isUsed: true,
    output: () => output,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill()
      }),
  }
}
