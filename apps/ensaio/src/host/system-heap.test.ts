import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { growthPercent } from './system-heap.ts'

/** Makes garbage of which some lives for a while, and prints how large the young generation became, in MB. */
const GARBAGE = `
  import { getHeapSpaceStatistics } from 'node:v8'
  const youngOf = () => getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size
  let [kept, largest] = [[], 0]
  for (let round = 0; round < 150; round += 1) {
    for (let item = 0; item < 5_000; item += 1) kept.push({ round, text: 'x' + item })
    if (kept.length > 100_000) kept = kept.slice(50_000)
    largest = Math.max(largest, youngOf())
    await new Promise(setImmediate)
  }
  console.log(Math.round(largest / 2 ** 20))
`

function youngMb(prelude: string): number {
  const code = `${prelude}\n${GARBAGE}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return Number(stdout)
}

test('the young generation stays small, and would not by itself', () => {
  const file = new URL('system-heap.ts', import.meta.url).href
  const small = youngMb(`import { holdHeapSmall } from '${file}'; holdHeapSmall()`)

  expect(small).toBeLessThanOrEqual(24)
  expect(youngMb('')).toBeGreaterThan(small)
})

test('the young generation grows where it is let, up to a limit', () => {
  const stopped = `import v8 from 'node:v8'; v8.setFlagsFromString('--semi-space-growth-factor=1')`
  const file = new URL('system-heap.ts', import.meta.url).href
  const grown = youngMb(`${stopped}; import { letHeapGrow } from '${file}'; letHeapGrow()`)

  expect(grown).toBeGreaterThan(youngMb(stopped))
  expect(grown).toBeLessThanOrEqual(48)
})

test('the young generation grows while records are made, up to a limit, and would not stop there by itself', () => {
  const records = `
    import v8 from 'node:v8'
    import { growWhile } from '${new URL('system-heap.ts', import.meta.url).href}'
    const young = () => v8.getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size
    const make = async () => {
      const kept = []
      for (let item = 0; item < 400_000; item += 1) {
        kept.push({ item, text: 'x' + item })
        if (item % 5_000 === 0) await new Promise(setImmediate)
      }
      return Math.round(young() / 2 ** 20)
    }`
  const mbAfter = (growth: number, call: string): number => {
    const flag = `v8.setFlagsFromString('--semi-space-growth-factor=${growth}')`
    const code = `${records}\n${flag}\nconsole.log(await ${call})`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
    })
    return Number(stdout)
  }

  expect(mbAfter(1, 'make()')).toBeLessThan(16)
  expect(mbAfter(1, 'growWhile(make)')).toBe(24)
  expect(mbAfter(16, 'make()')).toBeGreaterThan(24)
})

/** Makes records, three times 200,000 of which are kept at a time. */
const RECORDS = `
  const kept = []
  const makeRecords = async (rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      kept[round % 3] = Array.from({ length: 200_000 }, (_, item) => ({ text: round + ' ' + item }))
      await new Promise(setImmediate)
    }
  }`

/** Runs the code where the heap may grow up to a limit, and returns V8's lines about collections of the old generation. */
function collections(limit: string, code: string): readonly string[] {
  const prelude = `
    import { letHeapGrow, makeRoom } from '${new URL('system-heap.ts', import.meta.url).href}'
    letHeapGrow(${limit})
    ${RECORDS}`
  const flags = [
    '--trace-gc',
    '--single-threaded-gc',
    '--max-semi-space-size=4',
    '--input-type=module',
  ]
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, '-e', `${prelude}\n${code}`], {
    encoding: 'utf8',
  })
  if (stderr !== '') throw new Error(stderr)
  return stdout.split('\n').filter((line) => line.includes('Mark-Compact'))
}

const LITTLE = `${60 * 2 ** 20}`

test('a process with much memory collects more often and returns what it frees, one with less keeps it', () => {
  const [, ...saving] = collections(LITTLE, 'await makeRecords(20)') // the first may have begun before
  const keeping = collections('', 'await makeRecords(20)')

  expect(saving.length).toBeGreaterThan(keeping.length)
  for (const line of saving) expect(line).toMatch(/\(reduce\).* pooled: 0 MB/u)
  expect(keeping.at(-1)).toMatch(/ pooled: [1-9]/u)
  for (const line of keeping) expect(line).not.toContain('(reduce)')
})

test('the heap may grow into the memory that is left, and slowly where it is large or nothing is left', () => {
  const percents = (spareMb: number): readonly number[] =>
    [20, 100, 240, 400].map((usedMb) => growthPercent(usedMb * 2 ** 20, spareMb * 2 ** 20))

  expect(percents(400)).toEqual([0, 0, 166, 15])
  expect(percents(120)).toEqual([0, 120, 50, 15])
  expect(percents(-300)).toEqual([192, 38, 16, 15])
})

test('a process with much memory collects what was left behind before it makes more, one with less does not', () => {
  const letGo = `
    await makeRecords(3)
    kept.length = 0`
  const ask = `${letGo}
    await makeRoom() // one may have begun before
    await makeRoom()`
  const lastLiveMb = (limit: string, code: string): number =>
    Number(/ -> ([\d.]+)/u.exec(collections(limit, code).at(-1) ?? '')?.[1])

  expect(lastLiveMb('1', ask)).toBeLessThan(15)
  expect(lastLiveMb('1', letGo)).toBeGreaterThan(15)
  expect(lastLiveMb('', ask)).toBeGreaterThan(15)
})
