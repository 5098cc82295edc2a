// Faults in what the mock makes of leads: nobody sees them in an answer, only in what is called back.
import { conversicaMock } from '@ensaio/mock-conversica'
import type { Mock } from '@ensaio/mock-kit'
import type { Mutant } from './mutant.ts'

type LeadBody = Readonly<Record<string, unknown>>

const { handle } = conversicaMock
const caughtBy = ['receiver pact'] as const

export const ruleMutants: readonly Mutant[] = [
  {
    name: 'forgets the keys that an update leaves out',
    stage: { mock: handling((body) => ({ ...body, ...blankKeys(body) })) },
    caughtBy,
  },
  {
    name: 'does not obey a lead that was sold',
    stage: { mock: handling(({ leadStatus: _ignored, ...body }) => body) },
    caughtBy,
  },
  {
    name: 'does not obey a lead that was opted out',
    stage: { mock: handling(({ optOut: _ignored, ...body }) => body) },
    caughtBy,
  },
  {
    name: 'does not know clients apart',
    stage: { mock: handling(({ clientId: _ignored, ...body }) => body) },
    caughtBy,
  },
  {
    name: 'lets nothing happen by itself',
    stage: { mock: { ...conversicaMock, runJob: () => undefined } },
    caughtBy,
  },
]

/** The mock, which hears another lead than it was told. */
function handling(change: (lead: LeadBody) => LeadBody): Mock {
  return {
    ...conversicaMock,
    handle: (world, call) => {
      // The engine knows no operation's types, but the contract's only one has a lead for its body.
      const lead = change(call.body as unknown as LeadBody)
      return handle(world, { ...call, body: lead as unknown as typeof call.body })
    },
  }
}

/** What a lead is left with where keys are not merged. */
function blankKeys({ cellPhone = '', smsOptIn = false }: LeadBody): LeadBody {
  return { cellPhone, smsOptIn }
}
