import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { createZenviaConversionReceiver } from '@ensaio/zenvia-conversion-client'
import { afterAll, describe, expect, test } from 'vitest'
import { blocksOf, commentBlocksOf } from './markdown-blocks.ts'
import type { MarkdownBlock } from './markdown-blocks.ts'
import { movePorts, startForPeople } from './running-sandbox.ts'
import { listFiles } from './sources.ts'
import { readJson, ROOT, TSC } from './workspace.ts'

const run = promisify(execFile)

const documents = listFiles().filter((path) => path.endsWith('.md'))
const blocks = documents.flatMap((path) => blocksOf(path, readFileSync(join(ROOT, path), 'utf8')))
const sources = listFiles()
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ({ path, code: readFileSync(join(ROOT, path), 'utf8') }))
// Examples in comments are compiled, and not run: most of it is a function for somebody's own code.
const commentBlocks = sources.flatMap(({ path, code }) => commentBlocksOf(path, code))

// One start for what is printed and for the code that calls it. The first test that needs it starts it.
const started: { sandbox?: ReturnType<typeof startForPeople> } = {}
const sandboxOfAll = (): ReturnType<typeof startForPeople> => (started.sandbox ??= startForPeople())
afterAll(async () => (await started.sandbox)?.[Symbol.asyncDispose]())

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
      [...proseOf(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
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

    const printed = wordsOf((await sandboxOfAll()).output)
    const words = wordsOf(shown?.text ?? '')
    expect(words.length).toBeGreaterThan(10)
    expect(printed).toEqual(expect.arrayContaining([...words]))
  })

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
    const sandbox = await sandboxOfAll()
    const folder = join(ROOT, 'tools', '.snippets')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    const write = (
      { file, line, language, marks, text }: MarkdownBlock,
      index: number,
    ): string[] => {
      // What is a file of a project runs there.
      if (language !== 'ts' || marks.some((mark) => mark.startsWith('file='))) return []
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
    // Each of several checkers would infer the same types anew.
    const words = ['--noEmit', '--checkers', '1', '-p', folder]
    const complaints = await run(TSC, words).then(
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

/** Returns the text of a document without its blocks of code. */
function proseOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll(/^```[^]*?^```$/gm, '')
}

/** The words of the text. Only the number of a port is another one in each run. */
function wordsOf(text: string): readonly string[] {
  return text.replaceAll(/(?<=127\.0\.0\.1:)\d+/g, 'port').split(/[\s,]+/)
}
