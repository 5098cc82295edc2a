// Kills a sandbox under load, starts it again on the same data, and compares what it has with what it had acknowledged.
import type { Schemas } from '@ensaio/contracts/control'
import { runAtOnce } from '@ensaio/mock-kit'
import { SAMPLE_LEAD } from '../../testing/sample-lead.ts'
import { startReceiver } from '../../testing/start-receiver.ts'
import type { Receiver } from '../../testing/start-receiver.ts'
import { startCli } from '../../testing/system-cli.ts'
import type { CliSandbox } from '../../testing/system-cli.ts'
import { sandboxPath } from '../system-directory.ts'
import { findLog } from '../system-find-log.ts'

export interface KillOptions {
  readonly directory: string
  readonly rounds: number
  /** More flags of `start`. @default none */
  readonly flags?: readonly string[]
}

/** The outcome in numbers. A finding is a promise that was broken. */
export interface KillReport {
  readonly kills: number
  /** Changes that were acknowledged. */
  readonly acknowledged: number
  /** Requests that were under way when the process was killed. */
  readonly unanswered: number
  readonly received: number
  /** Webhooks that came again because they were on their way when the process was killed. */
  readonly receivedAgain: number
  /** Kills that left a line behind that was not written to its end. */
  readonly tornEnds: number
  readonly findings: readonly string[]
}

/** Requests under way at once. */
const CALLERS = 4
/** Each caller has leads of its own, and one request at a time: so the last answer tells what must be there. */
const LEADS_EACH = 4

/** The leads by id, with the number that the last acknowledged change gave them, and the last one that was sent. */
type Ledger = Map<string, { acknowledged: number; sent: number }>

export async function killRounds({
  directory,
  rounds,
  flags = [],
}: KillOptions): Promise<KillReport> {
  await using receiver = await startReceiver()
  const tally: Tally = { ledger: new Map(), findings: [], acknowledged: 0, unanswered: 0, calls: 0 }
  const inFlight = new Set<string>()
  let tornEnds = 0
  for (let round = 0; round <= rounds; round += 1) {
    const cli = await startCli([...FLAGS, ...flags, '--data', directory])
    const subject = createSubject(cli)
    await check(subject, receiver, tally, round)
    if (round === 0) await setUp(subject, receiver.url)
    // A kill falls after a number of answers, which is never at the same point of the work.
    if (round < rounds) await loadUntilKilled(subject, tally, 3 + ((round * 7) % 40))
    await cli.end(round < rounds ? 'SIGKILL' : 'SIGTERM')
    for (const body of pendingIn(directory)) {
      // It arrived, and the sandbox does not know: it was on its way.
      if (receiver.received.some((one) => JSON.stringify(one.body) === body)) inFlight.add(body)
    }
    if ((await cli.stderr).includes('Cut ')) tornEnds += 1
  }
  const { acknowledged, unanswered, findings } = tally
  const twice = [...countBodies(receiver)].filter(([, count]) => count > 1)
  for (const [body, count] of twice) {
    if (!inFlight.has(body)) findings.push(`sent ${count} times, and never in flight: ${body}`)
  }
  return {
    kills: rounds,
    acknowledged,
    unanswered,
    received: receiver.received.length,
    receivedAgain: twice.length,
    tornEnds,
    findings,
  }
}

/** The state of the load, over all rounds. */
interface Tally {
  readonly ledger: Ledger
  readonly findings: string[]
  acknowledged: number
  unanswered: number
  calls: number
}

/** Calls the sandbox from many sides, and kills it after this many answers. */
async function loadUntilKilled(subject: Subject, tally: Tally, answers: number): Promise<void> {
  let left = answers
  const call = async (caller: number): Promise<void> => {
    while (left > 0) {
      try {
        if (caller === 0) await subject.advance()
        else await saveLead(subject, tally, caller)
      } catch {
        tally.unanswered += 1 // the process has gone
      }
      left -= 1
      if (left === 0) subject.cli.child.kill('SIGKILL')
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => call(caller)))
}

async function saveLead(subject: Subject, tally: Tally, caller: number): Promise<void> {
  const number = (tally.calls += 1)
  const id = `lead-${caller}-${number % LEADS_EACH}`
  const entry = tally.ledger.get(id) ?? { acknowledged: 0, sent: 0 }
  tally.ledger.set(id, entry)
  entry.sent = number
  const status = await subject.saveLead(id, number)
  if (status === 200) {
    entry.acknowledged = number
    tally.acknowledged += 1
  } else if (status !== 503) tally.findings.push(`${id} was answered ${status}`)
}

const FLAGS =
  '--only conversica --scenario empty --port-base 0 --clock frozen --at 2026-03-02T09:00:00Z'.split(
    ' ',
  )

interface Subject {
  readonly cli: CliSandbox
  saveLead(id: string, number: number): Promise<number>
  advance(): Promise<unknown>
  control<Body>(method: string, path: string, body?: unknown): Promise<Body>
}

function createSubject(cli: CliSandbox): Subject {
  const { control: url, services } = cli.report
  const { baseUrl = '', credentials = {} } = services[0] ?? {}
  const { username = '', password = '' } = credentials as Readonly<Record<string, string>>
  const control = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const answer = await fetch(`${url}/sandboxes/main${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Body // each caller asks for what the spec has there
  }
  return {
    cli,
    control,
    advance: () => control('POST', '/clock/advance', { duration: '3h' }),
    saveLead: async (id, number) => {
      const answer = await fetch(`${baseUrl}/json/`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${username}:${password}`)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          ...SAMPLE_LEAD,
          id,
          lastName: `${number}`,
          email: `${id}+hot@example.com`,
        }),
      })
      await answer.text()
      return answer.status
    },
  }
}

async function setUp({ control }: Subject, receiver: string): Promise<void> {
  await control('PUT', '/services/conversica/endpoints', { baseUrl: receiver })
  const effect = { kind: 'status', status: 503 }
  const when = { probability: 0.1 }
  await control('POST', '/faults', { on: 'request', service: 'conversica', effect, when })
}

/** Compares what the sandbox has after a start with what it had acknowledged before. */
async function check(
  subject: Subject,
  receiver: Receiver,
  tally: Tally,
  round: number,
): Promise<void> {
  const { control } = subject
  const { ledger, findings } = tally
  const { records } = await control<Schemas['RecordList']>(
    'GET',
    '/services/conversica/records/leads?limit=500',
  )
  const found = new Map(
    records.map(({ record }) => {
      const { lead } = record as { readonly lead: Readonly<Record<string, string>> } // as saveLead sent it
      return [lead['id'], numberOf(record)]
    }),
  )
  if (found.size !== records.length) findings.push(`round ${round}: a lead is there twice`)
  for (const [id, { acknowledged, sent }] of ledger) {
    const number = found.get(id)
    if (acknowledged > 0 && number === undefined) findings.push(`round ${round}: ${id} is lost`)
    else if (number !== undefined && (number < acknowledged || number > sent))
      findings.push(`round ${round}: ${id} is ${number}, not ${acknowledged} to ${sent}`)
  }
  const { deliveries } = await control<Schemas['DeliveryList']>('GET', '/deliveries?limit=500')
  const delivered = deliveries.filter(({ status }) => status === 'delivered')
  const known = countBodies(receiver)
  for (const { id, body } of delivered)
    if (!known.has(body)) findings.push(`round ${round}: ${id} counts as delivered, and is not`)
  await checkJournal(subject, tally, round)
}

/** The journal comes back with the latest thousand commits: more than these last calls made. */
const CALLS_IN_JOURNAL = 50

/** Looks for the latest changes that were acknowledged in the journal. */
async function checkJournal(
  { control }: Subject,
  { ledger, findings, calls }: Tally,
  round: number,
): Promise<void> {
  const { entries } = await control<Schemas['JournalList']>('GET', '/journal?limit=500')
  const ids = new Set(entries.map(({ id }) => id))
  if (ids.size !== entries.length) findings.push(`round ${round}: a journal id is there twice`)
  const told = new Set(
    entries.flatMap(({ kind, changes = [] }) =>
      kind === 'request' ? changes.map(({ after }) => numberOf(after)) : [],
    ),
  )
  for (const [id, { acknowledged }] of ledger) {
    if (acknowledged > Math.max(0, calls - CALLS_IN_JOURNAL) && !told.has(acknowledged))
      findings.push(`round ${round}: the journal lacks change ${acknowledged} of ${id}`)
  }
}

/** Returns the number that a change gave a lead. */
function numberOf(record: unknown): number {
  const { lead } = (record ?? {}) as { readonly lead?: Readonly<Record<string, string>> } // as saveLead sent it
  return Number(lead?.['lastName'])
}

/** Reads the bodies of the deliveries that a killed process had still to send. */
function pendingIn(directory: string): readonly string[] {
  const changes = runAtOnce(findLog(sandboxPath(directory, 'main')))?.state.worlds.get(
    'conversica',
  )?.changes
  return [...(changes?.changes() ?? [])].flatMap(([collection, , , record]) => {
    const { status, body } = (record ?? {}) as { readonly status?: string; readonly body?: string } // a delivery
    return collection === '$deliveries' && status === 'pending' && body !== undefined ? [body] : []
  })
}

function countBodies({ received }: Receiver): Map<string, number> {
  const times = new Map<string, number>()
  for (const { body } of received) {
    const text = JSON.stringify(body)
    times.set(text, (times.get(text) ?? 0) + 1)
  }
  return times
}
