import { readFileSync } from 'node:fs'
import { startSandbox } from 'ensaio'
import { expect, test } from 'vitest'
import type { Asked, StoreFigures } from './measured-store.ts'
import { callersOf } from './measure-loads.ts'
import { cpuMsOfTree, parseCurrentMemory } from './process-tree.ts'
import { percentile, sendChanges } from './send-changes.ts'
import { nodeCpuUs, renderSizes, replaceSizes, toSize } from './sizes.ts'
import { readFigures } from './store-pages.ts'
import { renderStorePage } from './store-report.ts'

const load = (
  nodes: number,
  nodeCpu: number,
  { asked = 'owner', hasDatabase = true }: { asked?: Asked; hasDatabase?: boolean } = {},
) => ({
  title: `${nodes} nodes`,
  nodes,
  asked,
  changesPerSecond: 1_000,
  p50Ms: 1,
  p99Ms: 2,
  unavailable: 0,
  nodeCpuUs: nodeCpu,
  ...(hasDatabase && { database: { cpuUs: 50, walBytes: 1_000, changesPerCommit: 3 } }),
})

const FIGURES: StoreFigures = {
  date: '2026-03-02',
  machine: 'a machine',
  loads: [
    load(1, 10, { hasDatabase: false }),
    load(1, 90),
    load(3, 100),
    load(3, 140, { asked: 'any' }),
  ],
  takeovers: [{ title: 'a world', afterKillMs: 9_000, whileDrainingMs: 30 }],
  crowd: {
    sandboxes: 900,
    nodes: 3,
    createMs: 9_000,
    nodeBytes: 160e6,
    emptyNodeBytes: 100e6,
    idleNodesMs: 6,
    idleDatabaseMs: 3,
  },
}

const read = (page: string): string =>
  readFileSync(new URL(`../../../docs/${page}`, import.meta.url), 'utf8')

test('the pages say what was measured last', () => {
  const figures = readFigures()

  expect(read('benchmarks.md')).toContain(renderStorePage(figures))
  expect(read('guides/cluster-sizing.md')).toContain(renderSizes(figures))
})

test('shows what was reached, and what was not', () => {
  const page = renderStorePage(FIGURES)

  expect(page).toContain('| 1 nodes | 1000 | 1.0 | 2.0 | 0 | 10 |  |  |  |\n')
  expect(page).toContain('| 3 nodes | 1000 | 1.0 | 2.0 | 0 | 140 | 50 | 1000 | 3.0 |\n')
  expect(page).toContain(
    '- missed: a sandbox with a world answers again after a kill in 8 s (9.00 s)\n',
  )
  expect(page).toContain(
    '- reached: a sandbox with a world answers while its node drains in 2 s (0.03 s)\n',
  )
})

test('a change that is handed on costs more, by how many nodes there are', () => {
  expect(nodeCpuUs(FIGURES, 5, 'owner')).toBe(100)
  expect(nodeCpuUs(FIGURES, 1, 'any')).toBe(100)
  expect(nodeCpuUs(FIGURES, 2, 'any')).toBeCloseTo(130)
  expect(nodeCpuUs(FIGURES, 3, 'any')).toBeCloseTo(140)
})

test('enough nodes are half busy, and one more is there to take over', () => {
  // 2,500 changes a second keep a node busy for 0.25 s, and 10,000 for 1 s, or 1.4 s where they are handed on.
  expect(toSize(FIGURES, 500, 'owner')).toMatchObject({ changesPerSecond: 2_500, nodes: 2 })
  expect(toSize(FIGURES, 2_000, 'owner')).toMatchObject({ nodes: 3, databaseCores: 1 })
  expect(toSize(FIGURES, 2_000, 'any')).toMatchObject({ nodes: 4, databaseCores: 1 })
  expect(toSize(FIGURES, 5_000, 'owner')).toMatchObject({ nodes: 6, databaseCores: 3 })
  // Each sandbox takes 0.2 MB: 1,000 on each of the two that are at work.
  expect(toSize(FIGURES, 2_000, 'owner').nodeBytes).toBeCloseTo(100e6 + 1_000 * 0.2e6)
  expect(toSize(FIGURES, 2_000, 'owner').walBytesPerSecond).toBe(10e6)
})

test('refuses figures without a load of several nodes', () => {
  const alone = { ...FIGURES, loads: [load(1, 100)] }

  expect(() => toSize(alone, 50, 'owner')).toThrow('a load of several nodes is missing')
})

test('renews the figures of a page, and refuses a page without a place for them', () => {
  const sizes = renderSizes(FIGURES)
  const older = renderSizes({ ...FIGURES, loads: [load(3, 50), load(3, 60, { asked: 'any' })] })

  expect(replaceSizes(`a\n${older}\nz`, sizes)).toBe(`a\n${sizes}\nz`)
  expect(() => replaceSizes('a', sizes)).toThrow('the comments around its figures are missing')
})

test('callers meet the owner always, or as seldom as behind a proxy that knows nothing', () => {
  const nodes = ['a', 'b', 'c'].map((url) => ({ services: { conversica: url } }))
  const sandboxes = Array.from({ length: 9 }, (_, number) => `job-${number}`)
  // They were made on the nodes in turn.
  const met = (asked: Asked): number =>
    callersOf(sandboxes, nodes, asked).filter(
      ({ url }, number) => url === nodes[number % 3]?.services.conversica,
    ).length

  expect(met('owner')).toBe(9)
  expect(met('any')).toBe(3)
})

test('sends leads one after the other, and ends at an answer that is not a success', async () => {
  await using running = await startSandbox({ only: ['conversica'], scenario: 'empty' })
  const url = running.urls.conversica
  const job = running.createSandbox({ name: 'job-1' })

  const sent = await sendChanges([{ sandbox: 'job-1', url }], 0.05)

  expect(sent.durationsMs).toHaveLength(sent.changes)
  expect(job.journal()).toHaveLength(sent.changes)
  expect(running.sandbox.journal()).toEqual([])
  await expect(sendChanges([{ sandbox: 'nobody', url }], 0.05)).rejects.toThrow('answered 401')
})

test('adds up the processes of a server, and reads what they hold', () => {
  const stat = (parent: number, ticks: number, ofEnded: number) =>
    `1 (post (gres) S ${parent} 0 0 0 0 0 0 0 0 0 ${ticks} 1 ${ofEnded} 2 20`
  const processes = [
    { pid: 7, stat: stat(1, 10, 100) },
    { pid: 8, stat: stat(7, 20, 400) },
    { pid: 9, stat: stat(2, 40, 800) },
  ]

  // Those of 7 and 8, and of the children of 7 that have ended.
  expect(cpuMsOfTree(7, processes)).toBe((10 + 1 + 100 + 2 + 20 + 1) * 10)
  expect(parseCurrentMemory('VmHWM:\t900 kB\nVmRSS:\t   100 kB\n')).toBe(102_400)
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(3)
})
