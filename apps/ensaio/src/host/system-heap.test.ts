import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Makes garbage of which some lives for a while, and prints how large the young generation became, in MB. */
const GARBAGE = `
  import { getHeapSpaceStatistics } from 'node:v8'
  const youngOf = () => getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size
  let [kept, largest] = [[], 0]
  for (let round = 0; round < 300; round += 1) {
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

test('the young generation grows in small steps while records are made', () => {
  const file = new URL('system-heap.ts', import.meta.url).href
  const records = `
    import v8 from 'node:v8'
    import { growInSmallSteps } from '${file}'
    const young = () => v8.getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size
    v8.setFlagsFromString('--semi-space-growth-factor=12')
    // The first step, as in a start.
    let kept = []
    while (young() < 2 ** 23) kept.push({ text: 'x' + kept.length })
    const make = () => {
      kept = []
      for (let item = 0; item < 200_000; item += 1) kept.push({ item, text: 'x' + item })
      return Math.round(young() / 2 ** 20)
    }`
  const mbAfter = (call: string): number => {
    const code = `${records}\nconsole.log(${call})`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
    })
    return Number(stdout)
  }

  expect(mbAfter('growInSmallSteps(make)')).toBeLessThanOrEqual(64)
  expect(mbAfter('make()')).toBeGreaterThan(64)
})

// On a busy machine V8's threads may mark so late that the heap grows meanwhile.
test('a large heap grows slowly, and would not by itself', { retry: 2 }, () => {
  const file = new URL('system-heap.ts', import.meta.url).href
  const churn = `
    let largest = 0
    const kept = []
    for (let round = 0; round < 10; round += 1) {
      kept[round % 4] = Array.from({ length: 1_000_000 }, (_, item) => ({ round, item }))
      largest = Math.max(largest, process.memoryUsage().heapTotal)
      await new Promise(setImmediate)
    }
    console.log(Math.round(largest / 2 ** 20))`
  const totalMb = (prelude: string): number => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `${prelude}\n${churn}`],
      { encoding: 'utf8' },
    )
    if (stdout === '') throw new Error(stderr)
    return Number(stdout)
  }

  const slow = totalMb(`import { letHeapGrow } from '${file}'; letHeapGrow()`)

  expect(slow).toBeLessThan(totalMb('') * 0.9)
})
