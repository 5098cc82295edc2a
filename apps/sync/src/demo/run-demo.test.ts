import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openDatabase } from '../database/open-database.ts'
import { runDemo } from './run-demo.ts'
import type { Scene } from './view.ts'

const MAIN = fileURLToPath(new URL('demo-main.ts', import.meta.url))

/** Seconds, on a machine that has nothing else to do. */
const TIMEOUT_MS = 180_000

test(
  'keeps the three services in step while days go by',
  async () => {
    await using database = await openDatabase({ url: 'sqlite::memory:' })
    const scenes: Scene[] = []

    await runDemo({
      database,
      days: 2,
      onStep: (scene) => scenes.push(scene),
      signal: new AbortController().signal,
    })

    const last = scenes.at(-1)
    expect(last?.at.toISOString()).toBe('2026-03-04T06:00:00.000Z')
    const empty = last?.flows.filter(({ counts }) => counts.every(({ number }) => number === 0))
    expect(empty).toEqual([])
  },
  TIMEOUT_MS,
)

test(
  'lets calls wait while a vendor is down, and says so',
  async () => {
    await using database = await openDatabase({ url: 'sqlite::memory:' })
    const scenes: Scene[] = []

    await runDemo({
      database,
      days: 2,
      outage: { firstDay: 2, lastDay: 2 },
      onStep: (scene) => scenes.push(scene),
      signal: new AbortController().signal,
    })

    expect(scenes.at(0)).toMatchObject({ note: undefined, waiting: 0 })
    expect(scenes.at(-1)?.note).toBe('Conversica is down')
    expect(scenes.at(-1)?.waiting).toBeGreaterThan(0)
  },
  TIMEOUT_MS,
)

test(
  'ends with the report, on plain lines where nobody watches',
  async () => {
    const demo = spawn(process.execPath, [MAIN, '--days', '5'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    demo.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8')
    })
    const [code] = await once(demo, 'close')

    expect(code).toBe(0)
    expect(text).toMatch(/^day 5 2026-03-0[67]: Zenvia Chat > sync \d+ interactions; /u)
    for (const title of ['First response', 'Prospects by stage', 'Hot leads', 'From advertisement'])
      expect(text).toContain(title)
    expect(text).not.toContain('\u001B')
  },
  TIMEOUT_MS,
)

test.each([
  ['--days', 'many'],
  ['--days', '0'],
  ['--days', '1.5'],
  ['--month', '1'],
])('refuses %s %s with what to do', async (...words) => {
  const demo = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
  let text = ''
  demo.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8')
  })
  const [code] = await once(demo, 'close')

  expect(code).toBe(2)
  expect(text).toMatch(/^Failed to start the demo: .*\. Usage: sync:demo/u)
})
