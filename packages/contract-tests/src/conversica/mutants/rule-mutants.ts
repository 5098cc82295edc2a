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
    provider: { mock: handling((body) => ({ ...body, ...blankKeys(body) })) },
    caughtBy,
  },
  {
    name: 'does not obey a lead that was sold',
    provider: { mock: handling(({ leadStatus: _ignored, ...body }) => body) },
    caughtBy,
  },
  {
    name: 'does not obey a lead that was opted out',
    provider: { mock: handling(({ optOut: _ignored, ...body }) => body) },
    caughtBy,
  },
  {
    name: 'does not know clients apart',
    provider: { mock: handling(({ clientId: _ignored, ...body }) => body) },
    caughtBy,
  },
  {
    name: 'lets nothing happen by itself',
    provider: { mock: { ...conversicaMock, runJob: () => undefined } },
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

/** Returns the keys that remain of a lead where updates are not merged. */
function blankKeys({ cellPhone = '', smsOptIn = false }: LeadBody): LeadBody {
  return { cellPhone, smsOptIn }
}
