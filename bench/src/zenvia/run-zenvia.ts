import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { BenchError } from '../bench-error.ts'
import { nodeOnCore, SERVER_CORE } from '../servers/pinned.ts'
import { measureDays } from './autopilot.ts'
import type { SimulatedDay } from './autopilot.ts'
import { measureColdWalks } from './cold-walk.ts'
import type { ColdWalk } from './cold-walk.ts'
import { measureService, measureStarts } from './measure-service.ts'
import type { MeasuredService, MeasuredStart } from './measured-service.ts'
import { CHAT_PLAN, CONVERSION_PLAN, zenviaChat } from './service-plan.ts'
import type { SqliteResult } from './sqlite-result.ts'

/** The measurements of both services. */
export interface MeasuredZenvia {
  readonly chat: MeasuredService
  /** Ten million interactions. */
  readonly huge: readonly MeasuredStart[]
  readonly coldWalks: readonly ColdWalk[]
  readonly sqlite: SqliteResult
  readonly conversion: MeasuredService
  readonly days: readonly SimulatedDay[]
}

const SQLITE_MAIN = fileURLToPath(new URL('sqlite-main.ts', import.meta.url))

/** Measures both services of Zenvia. @throws BenchError when one of them fails */
export async function runZenvia(tell: (line: string) => void): Promise<MeasuredZenvia> {
  const chat = await measureService(CHAT_PLAN, tell)
  const huge = await measureStarts(zenviaChat('huge'), 1, tell)
  const coldWalks = await measureColdWalks(tell)
  tell('Zenvia Chat beside SQLite')
  const sqlite = await runSqlite()
  const conversion = await measureService(CONVERSION_PLAN, tell)
  const days = await measureDays(tell)
  return { chat, huge, coldWalks, sqlite, conversion, days }
}

async function runSqlite(): Promise<SqliteResult> {
  const [command, ...args] = nodeOnCore(SERVER_CORE, [SQLITE_MAIN])
  try {
    const { stdout } = await promisify(execFile)(command, args)
    return JSON.parse(stdout) as SqliteResult // written by sqlite-main.ts
  } catch (cause) {
    const why = String(cause)
    throw new BenchError(`Failed to ask SQLite: ${why}. There is nothing to compare with.`, {
      cause,
    })
  }
}
