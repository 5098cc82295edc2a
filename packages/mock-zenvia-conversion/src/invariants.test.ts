// All that always holds, whatever people and programs do, in whatever order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACCOUNT_AGENTS } from './account/account-agents.ts'
import { ACCOUNT_GROUPS } from './account/account-groups.ts'
import { ARCHIVING_REASONS, LABELS } from './account/account-settings.ts'
import { openConversion } from './testing/open-conversion.ts'
import type { TestConversion } from './testing/open-conversion.ts'
import { brokenInvariants } from './testing/prospect-invariants.ts'

/** Something that somebody does; it may well be refused. */
type Deed = (conversion: TestConversion, prospectId: string) => Promise<unknown>

const AGENT = fc.constantFrom(...ACCOUNT_AGENTS.map(({ id }) => id))
const GROUP = fc.constantFrom(...ACCOUNT_GROUPS.map(({ id }) => id))
const REASON = fc.constantFrom(...ARCHIVING_REASONS.map(({ reason }) => reason))
const PHONE = fc.integer({ min: 1, max: 6 }).map((digit) => `+549115555000${digit}`)
const EMAIL = fc.integer({ min: 1, max: 6 }).map((digit) => `p${digit}@example.com`)

const post =
  (path: string, body: object): Deed =>
  async (conversion, id) => {
    const { status } = await conversion.call(`/prospect/${id}/${path}`, { method: 'POST', body })
    expect(status).toBeLessThan(500)
  }

const act =
  (name: string, input: object): Deed =>
  async (conversion, prospectId) => {
    try {
      conversion.act(name, { prospectId, ...input })
    } catch (error) {
      // Agents cannot do everything at any time: a refusal is one of the answers.
      expect(String(error)).toMatch(/ActionRefusedError/)
    }
  }

const DEED: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .record({
      phones: fc.array(PHONE, { maxLength: 2 }),
      emails: fc.array(EMAIL, { maxLength: 2 }),
    })
    .map(
      (contact): Deed =>
        (conversion) =>
          conversion.call('/lead/vehicle', {
            method: 'POST',
            body: { utmSource: 'google', ...contact },
          }),
    ),
  AGENT.map((user) => post('as-user/transfer', { user })),
  GROUP.map((group) => post('transfer', { group })),
  REASON.map((archivingReason) => post('as-user/archive', { archivingReason })),
  fc.constantFrom(...LABELS.map(({ key }) => key)).map((label) => post('as-user/label', { label })),
  fc.constant(post('interactions', { type: 'note', content: 'note' })),
  fc.constant(post('quotes', { items: [{ quantity: 1, price: 5 }] })),
  fc.constant(post('messaging/whatsapp', { content: 'Hola' })),
  fc.constant(act('customerWrites', { text: 'Hola' })),
  AGENT.map((agentId) => act('agentClaims', { agentId })),
  fc.constant<Deed>((conversion, id) => conversion.call(`/prospect/${id}`, { method: 'DELETE' })),
  // Forward and back, as far as the clock goes.
  fc.date({ min: new Date(0), max: new Date('8999-01-01'), noInvalidDate: true }).map(
    (at): Deed =>
      async (conversion) =>
        conversion.sandbox.setClock({ kind: 'frozen' }, at.getTime()),
  ),
  fc.integer({ min: 1, max: 72 }).map(
    (hours): Deed =>
      (conversion) =>
        conversion.sandbox.advance(hours * 3_600_000),
  ),
)

test('the invariants hold after any operation or action', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(DEED, fc.nat({ max: 9 })), { minLength: 5, maxLength: 25 }),
      async (deeds) => {
        await using conversion = openConversion()
        await conversion.lead({ phones: ['+5491155550001'] })
        for (const [deed, choice] of deeds) {
          const ids = conversion.world.data.prospects.all().map(({ id }) => id)
          const all = ids.toArray()
          await deed(conversion, all[choice % all.length] ?? '')
          expect(brokenInvariants(conversion.world)).toEqual([])
        }
      },
    ),
    { numRuns: 60 },
  )
})
