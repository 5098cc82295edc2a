import { join } from 'node:path'
import { expect, test } from 'vitest'
import { killRounds } from './testing/kill-rounds.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

/** Each round starts a process. ENSAIO_KILL_ROUNDS=500 takes a quarter of an hour. */
const ROUNDS = Number(process.env['ENSAIO_KILL_ROUNDS'] ?? 3)

test(
  'loses nothing that it acknowledged when it is killed, and sends nothing twice but what was on its way',
  async ({ annotate }) => {
    using directory = temporaryDirectory()

    const report = await killRounds({ directory: join(directory.path, 'data'), rounds: ROUNDS })

    await annotate(JSON.stringify(report))
    expect(report.findings).toEqual([])
    expect(report.acknowledged).toBeGreaterThan(ROUNDS)
  },
  60_000 + ROUNDS * 10_000,
)
