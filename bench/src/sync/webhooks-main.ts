// Lets Zenvia Conversion send 10,000 webhooks, delivers them dropped, doubled and reordered, and compares the app's
// prospects with the vendor's. Prints what came of it.
import { isDeepStrictEqual } from 'node:util'
import { serveReceivers } from '@ensaio/sync'
import { type RunningSandbox, startSandbox } from 'ensaio'
import { BenchError } from '../bench-error.ts'
import { costOf } from './cost.ts'
import { disturb } from './disturb.ts'
import { type OpenedApp, openApp } from './open-app.ts'
import { WEBHOOK_SECRET } from './webhook-secret.ts'
import type { WebhooksResult } from './webhooks-result.ts'

const WEBHOOKS = 10_000
const PEOPLE = 2_500
/** Leads between two seconds of the vendor's clock. */
const LEADS_PER_SECOND = 10
const SEED = 1
/** Deliveries at once. */
const DELIVERIES = 50
const PAGE = 1_000

const sent: string[] = []
await using collector = await serveReceivers({
  host: '127.0.0.1',
  port: 0,
  async receive(request) {
    sent.push(await request.text())
    return new Response('ok')
  },
})
await using running = await startSandbox({
  only: ['zenvia-conversion'],
  scenario: 'empty',
  clock: 'frozen',
  at: '2026-03-02T12:00:00.000Z',
})
const conversionUrl = running.urls['zenvia-conversion']
await using app = await openApp({ databaseUrl: 'sqlite::memory:', conversionUrl })
await app.sync.subscribe(collector.url)
await sendLeads(running)
const delivered = disturb(sent, SEED)

const taken = await costOf(async () => {
  await deliver(app, delivered)
  await app.sync.work()
})
const prospects = await listProspects()
const wrongBeforeSweep = await countWrong(app, prospects)
const swept = await costOf(() => app.sync.pull({ only: ['conversion-prospects'] }))
const printed: WebhooksResult = {
  sent: sent.length,
  delivered: delivered.length,
  prospects: prospects.length,
  wrongBeforeSweep,
  wrong: await countWrong(app, prospects),
  cpuMs: taken.cpuMs + swept.cpuMs,
}
console.log(JSON.stringify(printed))
process.exit()

/** Several leads of each person: the first makes a prospect, the others change it. */
async function sendLeads({ sandbox }: RunningSandbox): Promise<void> {
  for (let lead = 0; sent.length < WEBHOOKS; lead += 1) {
    if (lead > 2 * WEBHOOKS)
      throw new BenchError(
        `Failed to collect webhooks: only ${sent.length} came. Look at the mock.`,
      )
    const person = lead % PEOPLE
    const answer = await fetch(`${conversionUrl}/v1/lead/retail?api-key=main-conversion-key`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        utmSource: 'newsletter',
        firstName: 'Ilse',
        lastName: 'Brandão',
        phones: [`+55119${10_000_000 + person}`],
        emails: [`ilse.brandao.${person}@example.com`],
        comments: `Asks for the ${lead}th time.`,
      }),
    })
    if (!answer.ok)
      throw new BenchError(`Failed to send a lead: ${await answer.text()}. Look at the mock.`)
    if (lead % LEADS_PER_SECOND === 0) await sandbox.advance('1s')
  }
  await sandbox.settle()
}

async function deliver({ sync }: OpenedApp, bodies: readonly string[]): Promise<void> {
  for (let start = 0; start < bodies.length; start += DELIVERIES)
    await Promise.all(
      bodies.slice(start, start + DELIVERIES).map(async (body) => {
        const url = `http://receiver.example/zenvia-conversion?secret=${WEBHOOK_SECRET}`
        const headers = { 'content-type': 'application/json' }
        const { status } = await sync.receive(new Request(url, { method: 'POST', headers, body }))
        if (status !== 200)
          throw new BenchError(`Failed to deliver a webhook: ${status}. Look at the receiver.`)
      }),
    )
}

interface Prospect {
  readonly id: string
}

async function listProspects(): Promise<readonly Prospect[]> {
  const all: Prospect[] = []
  for (let page: readonly Prospect[] = await readPage(''); page.length > 0;) {
    all.push(...page)
    page = await readPage(page.at(-1)?.id ?? '')
  }
  return all
}

async function readPage(before: string): Promise<readonly Prospect[]> {
  const place = before === '' ? '' : `&before=${before}`
  const answer = await fetch(
    `${conversionUrl}/v1/prospects?api-key=main-conversion-key&limit=${PAGE}${place}`,
  )
  return (await answer.json()) as readonly Prospect[] // held against the contract
}

/** Prospects that the app does not hold as the vendor does. */
async function countWrong({ database }: OpenedApp, truth: readonly Prospect[]): Promise<number> {
  const rows = await database.kysely.selectFrom('prospect').select(['id', 'row']).execute()
  const held = new Map(rows.map(({ id, row }) => [id, JSON.parse(row) as unknown]))
  const isRight = (prospect: Prospect) => isDeepStrictEqual(held.get(prospect.id), prospect)
  return truth.filter((prospect) => !isRight(prospect)).length
}
