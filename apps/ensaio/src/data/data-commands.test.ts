import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox } from '../testing/open-sandbox.ts'
import { checkData } from './check-data.ts'
import { compactData } from './compact-data.ts'
import { exportData } from './export-data.ts'
import { importData } from './import-data.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

const warn = (): undefined => undefined

/** Makes data of two sandboxes, and returns all leads and jobs of the first one. */
async function makeData(data: string) {
  await using sandbox = await openSandbox({ data, only: ['conversica'], scenario: 'default' })
  for (let index = 0; index < 20; index += 1)
    await sandbox.saveLead({ firstName: `Sally ${index}` })
  await sandbox.sandbox.advance('1d')
  sandbox.createSandbox({ name: 'other' })
  return contentOf(sandbox)
}

async function contentOf({ sandbox }: Awaited<ReturnType<typeof openSandbox>>) {
  const leads = sandbox.records('conversica', 'leads', { limit: 500 })
  const { services, clock } = sandbox.describe()
  return { leads, clock, jobs: sandbox.jobs(), scenario: services[0]?.scenario }
}

async function contentIn(data: string, change?: (sandbox: OpenSandbox['sandbox']) => void) {
  await using sandbox = await openSandbox({ data, only: ['conversica'] })
  change?.(sandbox.sandbox)
  return contentOf(sandbox)
}

test('check says what is there, and changes nothing', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  await makeData(data)
  const file = join(data, 'sandboxes', 'main', '000001.log')
  const bytes = readFileSync(file)

  const other = readFileSync(join(data, 'sandboxes', 'other', '000001.log'))

  const { text, exitCode } = checkData(data, false)
  const lineOf = (name: string, log: Buffer) =>
    `${name}: whole, ${log.toString().split('\n').length - 2} entries, ${log.length} bytes, version 3\n`
  expect(text).toBe(`${lineOf('main', bytes)}${lineOf('other', other)}`)
  expect(exitCode).toBe(0)
  bytes[300] = 0
  writeFileSync(file, bytes)
  expect(checkData(data, false).text).toMatch(/^main: Failed to read .* spoilt/)
  expect(JSON.parse(checkData(data, true).text)).toMatchObject({ whole: false })
  expect(checkData(data, true).exitCode).toBe(1)
  expect(readFileSync(file)).toEqual(bytes)
  expect(() => checkData(directory.path, false)).toThrow('it holds other files, such as data')
})

test('check finds a snapshot that was spoilt', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  await makeData(data)
  await contentIn(data, (sandbox) => {
    sandbox.saveSnapshot('one')
    sandbox.saveSnapshot('two')
  })
  const fileOf = (number: number, name: string) => join(data, 'snapshots', `00000${number}`, name)
  expect(checkData(data, false)).toMatchObject({
    exitCode: 0,
    text: expect.stringMatching(/\nsnapshot one: whole, .*\nsnapshot two: whole, /),
  })

  const log = readFileSync(fileOf(1, '000001.log'))
  log[300] = 0
  writeFileSync(fileOf(1, '000001.log'), log)
  writeFileSync(fileOf(2, 'snapshot.json'), '{')

  const { text, exitCode } = checkData(data, true)
  expect(exitCode).toBe(1)
  expect(JSON.parse(text)).toMatchObject({
    whole: false,
    snapshots: [
      { snapshot: 'one', problem: expect.stringContaining('spoilt') },
      { problem: expect.stringContaining('Failed to read the snapshot') },
    ],
  })
  rmSync(fileOf(2, 'snapshot.json'))
  expect(JSON.parse(checkData(data, true).text).snapshots).toHaveLength(1)
})

test('compact shortens the logs, and the sandbox is the same', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  await makeData(data)
  // Its entries need their own commits.
  const content = await contentIn(data, (sandbox) => sandbox.clearJournal())

  const text = await compactData(data, warn)

  const [, before = 0, now = 0] = (/^main: (\d+) bytes before, (\d+) now$/m.exec(text) ?? []).map(
    Number,
  )
  expect(now).toBeLessThan(before / 2)
  expect(readdirSync(join(data, 'sandboxes', 'main')).sort()).toEqual(['000002.log', 'closed.json'])
  expect(await contentIn(data)).toEqual(content)
})

test.each([false, true])(
  'what was exported can be imported elsewhere (whole: %s)',
  async (isWhole) => {
    using directory = temporaryDirectory()
    const data = join(directory.path, 'data')
    const [file, copy] = [join(directory.path, 'export.jsonl'), join(directory.path, 'copy')]
    const before = await makeData(data)
    const content = await contentIn(data, (sandbox) => {
      sandbox.saveSnapshot('before')
      sandbox.reset()
      sandbox.saveSnapshot('after')
    })
    const what = 'main, other and the snapshots before, after'

    expect(await exportData(data, file, isWhole)).toBe(`Exported ${what} to ${file}.\n`)
    expect(await importData(file, copy, warn)).toBe(`Imported ${what} into ${copy}.\n`)

    expect(await contentIn(copy)).toEqual(content)
    expect(content.leads).not.toEqual(before.leads)
    expect(await contentIn(copy, (sandbox) => sandbox.loadSnapshot('before'))).toEqual(before)
    expect(await contentIn(copy, (sandbox) => sandbox.loadSnapshot('after'))).toEqual(content)
    expect(readFileSync(file, 'utf8').includes('"kind":"empty"')).toBe(isWhole)
    await expect(importData(file, copy, warn)).rejects.toThrow('has the sandbox main already')
  },
)

test('imports what the first version has exported, and nothing beside snapshots', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  const [file, copy] = [join(directory.path, 'export.jsonl'), join(directory.path, 'copy')]
  const content = await makeData(data)
  await exportData(data, file, false)
  writeFileSync(file, readFileSync(file, 'utf8').replace('"version":2', '"version":1'))

  expect(await importData(file, copy, warn)).toBe(`Imported main, other into ${copy}.\n`)
  expect(await contentIn(copy)).toEqual(content)
  rmSync(join(copy, 'sandboxes'), { recursive: true })
  mkdirSync(join(copy, 'snapshots', '000001'), { recursive: true })
  await expect(importData(file, copy, warn)).rejects.toThrow('has snapshots already')
})

test('refuses files that are no exports, before it writes anything', async () => {
  using directory = temporaryDirectory()
  const file = join(directory.path, 'export.jsonl')
  const copy = join(directory.path, 'copy')
  for (const text of [
    'no JSON',
    '{"format":"other"}',
    '{"format":"ensaio-export","version":3}',
    '{"format":"ensaio-export","version":2}\n{"snapshot":{"version":2}}',
    '{"format":"ensaio-export","version":1}\n{"sandbox":"../x"}',
    '{"format":"ensaio-export","version":1}\n{"sandbox":"a"}\n{"kind":"commit","service":"b","changes":[]}',
  ]) {
    writeFileSync(file, text)
    await expect(importData(file, copy, warn)).rejects.toThrow(`Failed to import ${file}: `)
  }
  expect(readdirSync(directory.path)).toEqual(['export.jsonl'])
})
