import { execFile, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { createZenviaConversionReceiver } from '@ensaio/zenvia-conversion-client'
import { describe, expect, test } from 'vitest'
import { blocksOf, commandsOf, commentBlocksOf } from './markdown-blocks.ts'
import type { MarkdownBlock } from './markdown-blocks.ts'
import { freePort, isListening, printedByStart, startByScript } from './running-sandbox.ts'
import type { StartedProcess } from './running-sandbox.ts'
import { listFiles } from './sources.ts'
import { readJson, ROOT } from './workspace.ts'

const run = promisify(execFile)

/** The address at which the README lets a receiver listen. */
const DOCUMENTED_RECEIVER_PORT = 3000

const documents = listFiles().filter((path) => path.endsWith('.md'))
const blocks = documents.flatMap((path) => blocksOf(path, readFileSync(join(ROOT, path), 'utf8')))
const sources = listFiles()
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }))
// Examples in comments are compiled, and not run: most of it is a function for somebody's own code.
const commentBlocks = sources.flatMap(({ path, code }) => commentBlocksOf(path, code))
const shellBlocks = blocks.filter(({ language }) => language === 'sh')
const isScriptCall = (command: string): boolean => /^npx (?:--offline )?-y pnpm@12 /.test(command)

describe('documentation', () => {
  test('calls only scripts that there are', () => {
    const { scripts } = readJson('package.json') as {
      readonly scripts: Readonly<Record<string, string>>
    }
    const called = documents.flatMap((path) =>
      [
        ...readFileSync(join(ROOT, path), 'utf8').matchAll(
          /npx (?:--offline )?-y pnpm@12 (?:run )?([\w:]+)/g,
        ),
      ].map(([, script = '']) => script),
    )

    expect(called).not.toEqual([])
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(called)]))
  })

  test('links only to files that there are', () => {
    const files = new Set(listFiles())
    const dead = documents.flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, link = '']) => join(path, '..', link))
        .filter((target) => !files.has(target))
        .map((target) => `${path} links to ${target}`),
    )

    expect(dead).toEqual([])
  })

  test('has no example in a comment that would not be compiled', () => {
    const loose = sources.filter(({ code }) => /^ *\* @example\n(?! *\* ```ts\n)/m.test(code))

    expect(loose.map(({ path }) => path)).toEqual([])
  })

  test('shows in the README what start prints', async () => {
    const shown = blocks.find(({ file, language }) => file === 'README.md' && language === 'text')

    const printed = wordsOf(await printedByStart())
    const words = wordsOf(shown?.text ?? '')
    expect(words.length).toBeGreaterThan(10)
    expect(printed).toEqual(expect.arrayContaining([...words]))
  })

  test.each(documentsWith(shellBlocks))(
    '%s: each shell command does what it says',
    async (file) => {
      await using sandbox = await startByScript()
      const receiverPort = await freePort()
      const toRun = (command: string): string =>
        movePorts(command, sandbox).replaceAll(
          String(DOCUMENTED_RECEIVER_PORT),
          String(receiverPort),
        )
      await using receiver = await startReceiver(
        shellBlocks.filter((block) => block.file === file && block.marks.includes('receiver')),
        receiverPort,
        toRun,
      )

      let last = ''
      const shown: { readonly said: string; readonly answered: string }[] = []
      for (const block of blocks.filter((one) => one.file === file)) {
        // A block of JSON shows what the command before it answers.
        if (block.language === 'json') shown.push({ said: block.text, answered: last })
        if (block.language !== 'sh' || block.marks.includes('receiver')) continue
        if (commandsOf(block.text).every(isScriptCall)) continue
        // A refusal fails the script, and with it the test.
        const script = toRun(block.text).replaceAll(/\bcurl /g, 'curl -sS --fail-with-body ')
        const { stdout } = await run('bash', ['-ec', script])
        last = stdout
      }
      expect(shown.map(({ answered }) => JSON.parse(answered))).toEqual(
        shown.map(({ said }) => JSON.parse(said)),
      )
      expect(receiver.isUsed).toBe(receiver.output().length > 0)
    },
  )

  test('subscribes from the shell with an address that the typed receiver takes', async () => {
    const [, callbackUrl = ''] =
      /"callbackUrl":"([^"]+)"/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? []
    const receive = createZenviaConversionReceiver({
      secret: 's3cret',
      onInteraction: () => undefined,
    })

    const { status } = await receive(new Request(callbackUrl, { method: 'POST', body: '{}' }))

    // Path, method and secret were right: only what stands in the body was not.
    expect(status).toBe(400)
  })

  test('has TypeScript that compiles and runs', async () => {
    await using sandbox = await startByScript()
    const folder = join(ROOT, 'tools', '.snippets')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    const write = ({ file, line, language, text }: MarkdownBlock, index: number): string[] => {
      if (language !== 'ts') return []
      const path = join(folder, `${basename(file, extname(file))}-${index}.ts`)
      writeFileSync(path, `// ${file}:${line}\n${movePorts(text, sandbox)}\nexport {}\n`)
      return [path]
    }
    const files = blocks.flatMap(write)
    expect(commentBlocks.flatMap(write)).not.toEqual([])
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.base.json', include: ['*.ts'] }),
    )

    expect(files).not.toEqual([])
    const complaints = await run('tsc', ['--noEmit', '-p', folder]).then(
      ({ stdout }) => stdout,
      (error) => String(error.stdout),
    )
    expect(complaints).toBe('')
    // One process reads the modules once for all of them.
    const all = join(folder, 'all.ts')
    writeFileSync(all, files.map((file) => `await import(${JSON.stringify(file)})\n`).join(''))
    await run(process.execPath, [all])
    rmSync(folder, { recursive: true })
  })
})

/** The words of the text. Only the number of a port is another one in each run. */
function wordsOf(text: string): readonly string[] {
  return text.replaceAll(/(?<=127\.0\.0\.1:)\d+/g, 'port').split(/[\s,]+/)
}

function documentsWith(some: readonly MarkdownBlock[]): readonly string[] {
  const commands = some.filter(({ text }) => !commandsOf(text).every(isScriptCall))
  return [...new Set(commands.map(({ file }) => file))]
}

function movePorts(text: string, sandbox: StartedProcess): string {
  return text.replaceAll(/(?<=(?:localhost|127\.0\.0\.1):)44\d\d/g, (port) =>
    String(sandbox.portFor(Number(port))),
  )
}

interface Receiver extends AsyncDisposable {
  readonly isUsed: boolean
  output(): string
}

async function startReceiver(
  [block]: readonly MarkdownBlock[],
  port: number,
  toRun: (command: string) => string,
): Promise<Receiver> {
  if (block === undefined) {
    return { isUsed: false, output: () => '', [Symbol.asyncDispose]: async () => undefined }
  }
  const child = spawn('bash', ['-c', `exec ${toRun(block.text)}`])
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
