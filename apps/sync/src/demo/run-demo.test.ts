import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { COMPILE_CACHE } from '@ensaio/test-config'
import { expect, test } from 'vitest'
import { openDatabase } from '../database/open-database.ts'
import { type Outage, runDemo } from './run-demo.ts'
import type { Scene } from './view.ts'

const MAIN = fileURLToPath(new URL('demo-main.ts', import.meta.url))

/** Seconds, on a machine that has nothing else to do. */
const TIMEOUT_MS = 180_000

/** Two days of the demo, step by step. */
async function runTwoDays(outage?: Outage): Promise<readonly Scene[]> {
  await using database = await openDatabase({ url: 'sqlite::memory:' })
  const scenes: Scene[] = []
  await runDemo({
    database,
    days: 2,
    ...(outage === undefined ? {} : { outage }),
    onStep: (scene) => scenes.push(scene),
    signal: new AbortController().signal,
  })
  return scenes
}

/** The demo as a process of its own. */
async function runProcess(...words: readonly string[]) {
  const demo = spawn(process.execPath, [MAIN, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE },
  })
  const [[code], output, errors] = await Promise.all([
    once(demo, 'close'),
    text(demo.stdout),
    text(demo.stderr),
  ])
  return { code: code as number | null, output, errors }
}

test(
  'keeps the three services in step while days go by',
  async () => {
    const last = (await runTwoDays()).at(-1)

    expect(last?.at.toISOString()).toBe('2026-03-04T06:00:00.000Z')
    const empty = last?.flows.filter(({ counts }) => counts.every(({ number }) => number === 0))
    expect(empty).toEqual([])
  },
  TIMEOUT_MS,
)

test(
  'lets calls wait while a vendor is down, and says so',
  async () => {
    const scenes = await runTwoDays({ firstDay: 2, lastDay: 2 })

    expect(scenes.at(0)).toMatchObject({ note: undefined, waiting: 0 })
    expect(scenes.at(-1)?.note).toBe('Conversica is down')
    expect(scenes.at(-1)?.waiting).toBeGreaterThan(0)
  },
  TIMEOUT_MS,
)

test(
  'ends with the report, on plain lines where nobody watches',
  async () => {
    const { code, output } = await runProcess('--days', '1')

    expect(code).toBe(0)
    expect(output).toMatch(/^day 1 2026-03-02: Zenvia Chat > sync \d+ interactions; /u)
    for (const title of ['First response', 'Prospects by stage', 'Hot leads', 'From advertisement'])
      expect(output).toContain(title)
    expect(output).not.toContain('\u001B')
  },
  TIMEOUT_MS,
)

test.each([
  ['--days', 'many'],
  ['--days', '0'],
  ['--days', '1.5'],
  ['--month', '1'],
])('refuses %s %s with what to do', async (...words) => {
  const { code, errors } = await runProcess(...words)

  expect(code).toBe(2)
  expect(errors).toMatch(/^Failed to start the demo: .*\. Usage: sync:demo/u)
})
