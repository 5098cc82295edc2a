// Counts the source files through which a request passes: those in which a function ran between its first byte and its answer.
import { Session } from 'node:inspector/promises'
import { startSandbox } from 'ensaio'
import { LEAD_HEADERS, LEAD_PATH, leadBodies } from '../leads.ts'

/** The files that a call of each kind runs through, once everything is warm. */
export interface FilesPerRequest {
  readonly lead: readonly string[]
  readonly control: readonly string[]
}

/** Calls of each kind before the one that is watched: what is only done once is then done. */
const WARM_UP_CALLS = 3

/** Sends a new lead to Conversica and asks the control plane for its clock, over sockets. */
export async function filesPerRequest(): Promise<FilesPerRequest> {
  await using sandbox = await startSandbox({ only: ['conversica'], scenario: 'empty' })
  let leads = 0
  const sendLead = async (): Promise<void> => {
    const [body = ''] = leadBodies((leads += 1))
    const url = `${sandbox.urls.conversica}${LEAD_PATH}`
    await expectOk(fetch(url, { method: 'POST', headers: LEAD_HEADERS, body }))
  }
  const askClock = (): Promise<void> =>
    expectOk(fetch(`${sandbox.urls.control}/sandboxes/main/clock`))

  return { lead: await filesOf(sendLead), control: await filesOf(askClock) }
}

/** The files, below the root of the repository, in which a function ran during the last of several calls. */
async function filesOf(call: () => Promise<void>): Promise<readonly string[]> {
  for (let calls = 0; calls < WARM_UP_CALLS; calls += 1) await call()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await session.post('Profiler.takePreciseCoverage')
  await call()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  session.disconnect()
  const root = new URL('../../../', import.meta.url).href
  return result
    .filter(({ functions }) => functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0))
    .map(({ url }) => url.replace(root, ''))
    .filter((path) => /^(?:packages|apps)\//.test(path))
    .sort()
}

async function expectOk(answer: Promise<Response>): Promise<void> {
  const { ok, status, url } = await answer
  if (!ok) throw new Error(`Failed to measure: ${url} answered ${status}. Run the tests first.`)
}
