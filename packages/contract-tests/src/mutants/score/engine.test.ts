import { expect, test } from 'vitest'
import { mutantsToTry } from './system-settings.ts'
import { tryEngine } from './system-try-engine.ts'

const count = mutantsToTry()
const A_MINUTE_MS = 60_000

test.skipIf(count === 0)(
  `the engine's tests notice all of ${count} mutants, but those that nothing can notice`,
  { timeout: (count + 10) * A_MINUTE_MS },
  async () => {
    const { tried } = await tryEngine({
      seed: 1,
      count,
      testsFirst: 6,
      onProgress: (text) => void process.stderr.write(`${text}\n`),
    })

    const survivors = tried.filter(({ fate }) => fate === 'survived')
    // One that nothing can notice is listed in equivalent-mutations.ts, with the reason.
    expect(survivors.map(({ file, line, change }) => `${file}:${line}: ${change}`)).toEqual([])
    expect(tried).toHaveLength(count)
  },
)
