import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sourceMutants } from './source-mutants.ts'
import { runTests } from './system-run-tests.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const isAll = process.env['ENSAIO_MUTANTS'] === 'all'

test.each(sourceMutants.filter(({ isQuick }) => isAll || isQuick))(
  '$room that $name is caught',
  { timeout: 150_000 },
  async (mutant) => {
    const { failed, total, why } = await runTests({
      cwd: join(ROOT, mutant.testedIn ?? mutant.room),
      tests: [`src/${mutant.caughtBy}`],
      mutant,
      timeoutMs: 120_000,
    })

    // A mutant that cannot be made, or a file that does not load, proves nothing.
    expect(why).not.toContain('Failed to mutate')
    expect(total).toBeGreaterThan(0)
    expect(failed).toBeGreaterThan(0)
  },
)
