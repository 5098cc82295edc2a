// Three processes on one database, of which two are killed in the midst of their work.
import { startSandbox } from 'ensaio'
import { expect, test } from 'vitest'
import type { Services } from '../app/sync.ts'
import { onPostgres } from '../testing/each-database.ts'
import { servicesOf, START } from '../testing/open-integration.ts'
import { startProcess, type StartedProcess } from '../testing/system-process.ts'
import { findDifferences, type SentLead } from './find-differences.ts'
import { findWrongEffects } from './find-wrong-effects.ts'
import { type Front, openFront, type Receive } from './front.ts'
import { readTruth } from './truth.ts'

const DAY_MS = 24 * 60 * 60 * 1_000
/** Work that a dead process had in hand is left alone for five seconds. */
const RUN = ['run', '--port', '0', '--every', '3s', '--lease', '5s', '--backfill', '1d']

/** Of each kind: new prospects who become hot leads, and customers whose talk has ended. */
const PEOPLE = 6

/** A process of the app, and what stands between it and Zenvia Conversion. */
interface Worker extends AsyncDisposable {
  readonly process: StartedProcess
  readonly vendor: Front
}

interface Place {
  readonly services: Services
  readonly databaseUrl: string
  readonly publicUrl: string
}

/** Starts a process whose requests to Zenvia Conversion go through the given hands. */
async function startWorker(place: Place, hands: Receive): Promise<Worker> {
  const vendor = await openFront()
  vendor.lead(hands)
  const zenviaConversion = { ...place.services.zenviaConversion, baseUrl: `${vendor.url}/v1` }
  const words = [...RUN, '--since', START, '--public-url', place.publicUrl]
  const process = startProcess(words, { ...place.services, zenviaConversion }, place.databaseUrl)
  return {
    process,
    vendor,
    async [Symbol.asyncDispose]() {
      await process.end('SIGKILL')
      await vendor[Symbol.asyncDispose]()
    },
  }
}

/** Sends a request on to another address. */
async function sendTo(address: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  // Others, such as how the body is framed, are the connection's.
  const headers = [...request.headers].filter(([name]) => /^(?:auth|content-type)/u.test(name))
  const { method } = request
  const body = method === 'GET' ? {} : { body: await request.clone().text() }
  return fetch(`${new URL(address).origin}${pathname}${search}`, { method, headers, ...body })
}

/** Hands each callback to the next process that is there, as a load balancer does. */
function balance(addresses: string[]): Receive {
  return async function receive(request) {
    const [first] = addresses
    if (first === undefined) return new Response(null, { status: 503 })
    addresses.push(addresses.shift() ?? first)
    try {
      return await sendTo(first, request)
    } catch {
      addresses.splice(addresses.indexOf(first), 1)
      return receive(request)
    }
  }
}

async function readAddress({ process }: Worker): Promise<string> {
  await process.untilPrinted(', reading every')
  return /Receiving on (http:\S+),/u.exec(process.output())?.[1] ?? ''
}

const isNoteAt = (url: string) => new URL(url).pathname.endsWith('/interactions')

/** The processes that a note holds until they are killed: the first before the vendor hears of it, the last after the vendor has done it. */
const DEATHS = 2

onPostgres((create) => {
  test('three workers lose and double nothing, though one is killed before the vendor hears of a note, and one after', async () => {
    await using fixture = await create()
    await using running = await startSandbox({ clock: 'frozen', at: START, scenario: 'empty' })
    await using callbacks = await openFront()
    await using conversica = await openFront()
    const { sandbox } = running
    const services = servicesOf(running)
    const sentLeads: SentLead[] = []
    conversica.lead(async (request) => {
      sentLeads.push((await request.clone().json()) as SentLead)
      return sendTo(services.conversica.baseUrl, request)
    })
    /** The workers that a note holds until they are killed, in this order. */
    const held: number[] = []
    const place: Place = {
      services: { ...services, conversica: { ...services.conversica, baseUrl: conversica.url } },
      databaseUrl: fixture.url,
      publicUrl: callbacks.url,
    }
    const start = (index: number) =>
      startWorker(place, async (request) => {
        const isNote = request.method === 'POST' && isNoteAt(request.url)
        if (!isNote || held.includes(index) || held.length === DEATHS)
          return sendTo(services.zenviaConversion.baseUrl, request)
        held.push(index)
        if (held.length === DEATHS) await sendTo(services.zenviaConversion.baseUrl, request)
        return new Promise<never>(() => undefined)
      })
    await using first = await start(0)
    await using second = await start(1)
    await using third = await start(2)
    const workers = [first, second, third]
    callbacks.lead(balance(await Promise.all(workers.map(readAddress))))
    const login = { username: 'callbacks', password: 'sandbox-password' }
    sandbox.setEndpoints('conversica', { baseUrl: callbacks.url, ...login })

    for (let count = 0; count < PEOPLE; count += 1) {
      const email = `sally${count}+hot@example.com`
      const person = { channel: 'manual', firstName: `Sally ${count}`, email }
      sandbox.runAction('zenvia-conversion', 'prospectArrives', person)
      const customer = { id: `91${count}`, name: 'Nina', phone: `+551195555010${count}` }
      sandbox.runAction('zenvia-chat', 'startInteraction', { customer, state: 'ENDED' })
    }
    await sandbox.advance('1h')
    const countSent = (): number => new Set(sentLeads.map(({ id }) => id)).size
    await expect.poll(countSent).toBe(PEOPLE)
    const week = sandbox.advance('7d')
    for (let count = 0; count < DEATHS; count += 1) {
      await expect.poll(() => held.length).toBeGreaterThan(count)
      await workers[held[count] ?? 0]?.process.end('SIGKILL')
    }
    await week

    const startMs = Date.parse(START)
    const findFlaws = async (): Promise<readonly string[]> => {
      await sandbox.settle()
      // To this moment: what a worker makes after the week is over belongs to it too.
      const nowMs = Date.parse(sandbox.clock().now)
      const truth = await readTruth(services, startMs - DAY_MS, nowMs)
      const { size } = truth.prospects
      return [
        ...(size === 2 * PEOPLE ? [] : [`${size} prospects`]),
        ...(await findDifferences(fixture.database, truth, { ...callbacks, sentLeads })),
        ...(await findWrongEffects(truth, { ...callbacks, sentLeads })),
      ]
    }
    await expect.poll(findFlaws, { interval: 2_000 }).toEqual([])
    const survivors = workers.filter((_, index) => !held.includes(index))
    const exitCodes = await Promise.all(survivors.map(({ process }) => process.end('SIGTERM')))

    expect(exitCodes).toEqual([0])
    expect(await findFlaws()).toEqual([])
    const writes = workers.flatMap(({ vendor }) => vendor.taken.map(({ path }) => path))
    const countOf = (end: string) => writes.filter((path) => path.endsWith(end)).length
    expect(['/label', '/additionalData', '/lead/retail'].map(countOf)).toEqual([
      PEOPLE,
      PEOPLE,
      PEOPLE,
    ])
    expect(workers.filter(({ vendor }) => vendor.taken.length > 0).length).toBeGreaterThan(1)
  })
})
