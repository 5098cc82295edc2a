import { createTally } from '../attack.ts'
import type { Attack, Tally } from '../attack.ts'
import { authorized, control, saveLead, send } from '../system-client.ts'
import type { Target } from '../system-target.ts'

/** Texts that take one byte a character in memory, and two; each fills a body nearly. */
const TEXTS = ['x'.repeat(1_000_000), '日'.repeat(340_000)]

/** One character makes all of the text take two bytes: a short run fills a world with a quarter of the requests. */
const SHORT_TEXT = `日${'x'.repeat(999_000)}`

/** More than find room, whatever they take. */
const LEADS_MAX = 3_000

/** Requests in a row that must be refused once one was. */
const REFUSALS = 20

export const fullWorlds: Attack = {
  name: 'full worlds',
  roundsMax: TEXTS.length,
  isAlone: true,
  run: async (target, rounds) => {
    const tally = createTally()
    for (const text of rounds === 1 ? [SHORT_TEXT] : TEXTS) await fill(target, text, tally)
    return tally.outcome()
  },
}

/** Saves leads until the world is full, and expects it to be well: it refuses, answers others, and can be reset. */
async function fill(target: Target, firstName: string, tally: Tally): Promise<void> {
  let refusals = 0
  const service = target.services.find((one) => one.service === 'conversica')
  if (service === undefined) throw new Error('Failed to save a lead: there is no Conversica.')
  const { url, headers } = authorized(service, '/json/')
  const lead = { apiVersion: '7.2', firstName, email: 'sally@example.com' }
  // Most of the body is written once: the rest is the id.
  const body = Buffer.from(JSON.stringify({ ...lead, leadSource: 'Web', repName: 'Tiago' }))
  for (let number = 0; refusals < REFUSALS; number += 1) {
    if (number > LEADS_MAX) {
      tally.fault(`${LEADS_MAX} leads of a megabyte found room`)
      break
    }
    const id = Buffer.from(`{"id":"lead ${number}",`)
    const { status, text } = await send(url, {
      method: 'POST',
      headers,
      body: Buffer.concat([id, body.subarray(1)]),
    })
    tally.count(status)
    if (status === 200) continue
    refusals += 1
    if (status !== 400 || !text.includes('No more leads')) tally.fault(`${status}: ${text}`)
  }
  const entry = (await control(target, 'GET', '/sandboxes/main/journal?limit=1')).text
  if (!entry.includes('as many as they may')) tally.fault(`the journal says ${entry.slice(0, 500)}`)
  await control(target, 'POST', '/sandboxes/main/reset', {
    service: 'conversica',
    scenario: 'empty',
  })
  await saveLead(target, 'after the reset')
  const after = (await control(target, 'GET', '/sandboxes/main/journal?limit=1')).text
  if (!after.includes('"status":200')) tally.fault(`a reset made no room: ${after.slice(0, 500)}`)
}
