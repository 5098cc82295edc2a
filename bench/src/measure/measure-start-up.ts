import { startServer } from '../servers/start-server.ts'
import type { Subject } from '../subjects.ts'

/** Starts each server several times, in turns; gives the times to the first answer of each, in milliseconds. */
export async function measureStartUp(
  subjects: readonly Subject[],
  rounds: number,
  tell: (line: string) => void,
): Promise<ReadonlyMap<Subject, readonly number[]>> {
  const times = new Map(subjects.map((subject) => [subject, [] as number[]]))
  for (let round = 1; round <= rounds; round += 1) {
    tell(`start-up ${round} of ${rounds}`)
    for (const [subject, startUpsMs] of times) {
      await using server = await startServer(subject)
      startUpsMs.push(server.startUpMs)
    }
  }
  return times
}
