import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { measureFollowers } from './measure/measure-followers.ts'
import { measureLoad } from './measure/measure-load.ts'
import { measureStartUp } from './measure/measure-start-up.ts'
import type { AllMeasured, Measured } from './measure/measured.ts'
import type { Answer } from './servers/answer.ts'
import { startServer } from './servers/start-server.ts'
import { bareHono, ENSAIO, PACKED_ENSAIO, PACKED_ENSAIO_WHOLE, PRISM } from './subjects.ts'
import type { Subject } from './subjects.ts'

const START_UPS = 7

/** Short rounds, many times in turn: about a minute and a half in all. */
const LOAD_PLAN = { rounds: 6, secondsPerRound: 3, warmUpSeconds: 4 } as const

/** Measures all servers, side by side in one session. @throws BenchError when one of them fails */
export async function runBench(tell: (line: string) => void): Promise<AllMeasured> {
  const hono = bareHono(await sampleAnswer())
  const subjects = [ENSAIO, hono, PRISM]
  const packed = await buildPacked(tell)
  const startUps = await measureStartUp([...subjects, ...packed], START_UPS, tell)
  const loads = await measureLoad(subjects, LOAD_PLAN, tell)
  const followers = await measureFollowers(LOAD_PLAN, tell)

  const measured = (subject: Subject): Measured => ({
    title: subject.title,
    startUpsMs: startUps.get(subject) ?? [],
    ...(loads.get(subject) ?? { rounds: [], peakMemoryBytes: null }),
  })
  return {
    ensaio: measured(ENSAIO),
    hono: measured(hono),
    prism: measured(PRISM),
    followers,
    packedStartUpsMs: {
      one: startUps.get(PACKED_ENSAIO) ?? [],
      all: startUps.get(PACKED_ENSAIO_WHOLE) ?? [],
    },
  }
}

/** Builds the package that users install, of the sources as they are. */
async function buildPacked(tell: (line: string) => void): Promise<readonly Subject[]> {
  tell('building the package')
  await promisify(execFile)(process.execPath, [BUILD_MAIN])
  return [PACKED_ENSAIO, PACKED_ENSAIO_WHOLE]
}

const BUILD_MAIN = fileURLToPath(new URL('../../packaging/src/build-main.ts', import.meta.url))

async function sampleAnswer(): Promise<Answer> {
  await using server = await startServer(ENSAIO)
  return server.firstAnswer
}
