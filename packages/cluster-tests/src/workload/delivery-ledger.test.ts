import { expect, test } from 'vitest'
import { createDeliveryLedger } from './delivery-ledger.ts'
import type { DeliveryLedger } from './delivery-ledger.ts'

test('takes webhooks that come once, those that nobody was promised, and those that nobody asked for', () => {
  const { ledger, ask, arrive } = openLedger()
  ask('lead-1')
  arrive('lead-1')
  ledger.asked('lead-2')
  arrive('lead-3')

  expect(ledger.report()).toEqual({ promised: 1, arrived: 1, twice: 0, findings: [] })
})

test('takes a webhook that comes again about a fault', () => {
  const { ledger, ask, arrive, pass } = openLedger()
  ask('lead-1')
  arrive('lead-1')
  pass(900)
  ledger.setFault(true)
  pass(5_000)
  arrive('lead-1')

  expect(ledger.report()).toMatchObject({ arrived: 2, twice: 1, findings: [] })
})

test.each<readonly [string, (open: OpenLedger) => void]>([
  ['was promised, and never came', ({ ask }) => ask('lead-1')],
  [
    'came again, and was not under way',
    ({ ask, arrive }) => {
      ask('lead-1')
      arrive('lead-1')
      arrive('lead-1')
    },
  ],
  [
    'came again, and was not under way',
    ({ ledger, ask, arrive, pass }) => {
      ask('lead-1')
      arrive('lead-1')
      pass(2_000)
      ledger.setFault(true)
      arrive('lead-1')
    },
  ],
  [
    'has several bodies',
    ({ ledger, ask }) => {
      ask('lead-1')
      ledger.arrived('{"id":"lead-1","x":2}')
    },
  ],
])('finds a webhook that %s', (finding, act) => {
  const open = openLedger()

  act(open)

  expect(open.ledger.report().findings).toEqual([expect.stringContaining(finding)])
})

interface OpenLedger {
  readonly ledger: DeliveryLedger
  ask(subject: string): void
  arrive(subject: string): void
  pass(milliseconds: number): void
}

function openLedger(): OpenLedger {
  let now = 0
  const ledger = createDeliveryLedger(() => now)
  const bodyOf = (subject: string): string => `{"id":"${subject}"}`
  return {
    ledger,
    ask(subject) {
      ledger.asked(subject)
      ledger.promised(subject, bodyOf(subject))
    },
    arrive: (subject) => ledger.arrived(bodyOf(subject)),
    pass: (milliseconds) => void (now += milliseconds),
  }
}
