import { createTally } from '../attack.ts'
import type { Attack, Tally } from '../attack.ts'
import { authorized, control, open, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** Passwords of an endpoint, one after the other: as many secrets as a sandbox remembers. */
const PASSWORDS = 130

/** Entries whose texts fill the journal. */
const ENTRIES = 130

/** The beginning of each password, again and again: each place of the text may be that of a secret. */
const TEXT = 'a-long-password-'.slice(0, -1).repeat(4_000)

/** The ways to read the whole journal. The entries are made for the first of them, so that each has a full one. */
const READINGS: readonly string[] = [
  '/journal?limit=500',
  '/journal.har',
  '/journal/nobody',
  '/journal/{last}/chain',
  '/journal?text=nobody',
  '/services/conversica/operations',
]

export const fullJournals: Attack = {
  name: 'full journals',
  roundsMax: 2 * READINGS.length,
  run: async (target, rounds) => {
    const tally = createTally()
    for (let one = 0; one < PASSWORDS; one += 1) await setPassword(target, one)
    for (let round = 0; round < rounds; round += 1) {
      const last = await fill(target)
      const reading = READINGS[round % READINGS.length]?.replace('{last}', last) ?? ''
      await read(target, reading, tally)
      // A follower that comes back is told all that it has missed.
      if (rounds > 1) await follow(target, await fill(target), tally)
    }
    return tally.outcome()
  },
}

async function setPassword(target: Target, number: number): Promise<void> {
  const path = '/sandboxes/main/services/conversica/endpoints/message'
  const password = `a-long-password-${number}`
  await control(target, 'PUT', path, { url: 'http://localhost:9/', username: 'me', password })
}

/** Fills the journal, and returns the id of its first entry. */
async function fill(target: Target): Promise<string> {
  await control(target, 'DELETE', '/sandboxes/main/journal')
  const service = target.services.find((one) => one.service === 'conversica')
  if (service === undefined) throw new Error('Failed to fill the journal: there is no Conversica.')
  const { url, headers } = authorized(service, '/json/')
  const body = JSON.stringify({ unknown: TEXT })
  for (let one = 0; one < ENTRIES; one += 1) await send(url, { method: 'POST', headers, body })
  const { text } = await control(target, 'GET', '/sandboxes/main/journal?limit=1')
  return (
    (JSON.parse(text) as { readonly entries: readonly { readonly id: string }[] }).entries[0]?.id ??
    ''
  )
}

async function read(target: Target, path: string, tally: Tally): Promise<void> {
  const reading = control(target, 'GET', `/sandboxes/main${path}`)
  for (let one = 0; one < 10; one += 1) {
    const { status } = await send(`${target.control}/health`)
    tally.count(`health ${status}`)
  }
  const { status } = await reading
  tally.count(status)
  if (status >= 500 || status === 0) tally.fault(`${status} to ${path}`)
}

async function follow(target: Target, id: string, tally: Tally): Promise<void> {
  const socket = await open(target.control)
  let text = ''
  const isTold = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      text = (text + String(chunk)).slice(-200_000)
      if (text.includes(`id: ${id}\n`)) resolve()
    })
    socket.on('close', () => resolve())
  })
  socket.write(
    'GET /sandboxes/main/journal/stream HTTP/1.1\r\nhost: localhost\r\nlast-event-id: nobody\r\n\r\n',
  )
  await isTold
  tally.count(socket.destroyed ? 'lost' : 'followed')
  socket.destroy()
}
