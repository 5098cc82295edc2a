// The interactions that stand in the account while pacts are verified. Each differs from the others in what filters look
// at, so that a filter which is not heeded, or heeded the other way round, finds somebody else.
import type { HistoryRow } from '@ensaio/zenvia-chat-client'
import { natalia, refund, exchange, marcos, type Named, returns, sales } from './staff.ts'

/** One interaction as it is put into the account. */
export interface Sample {
  readonly customer: string
  readonly at: string
  readonly channel: HistoryRow['media']
  readonly state: HistoryRow['current_state']
  /** Is true when the agent started it. */
  readonly active: boolean
  readonly agent: Named | null
  readonly department: Named | null
  readonly tags: readonly Named[]
}

/** The clock of every interaction of the pact: it stands still. */
export const NOW = '2026-03-02T12:00:00.000Z'

/** In the vendor's order, newest first. */
export const samples = {
  iara: {
    customer: 'Iara Batista',
    at: '2026-03-02T11:50:00.000Z',
    channel: 'MELI_QST',
    state: 'NOT_ANSWER',
    active: false,
    agent: null,
    department: returns,
    tags: [],
  },
  bruno: {
    customer: 'Bruno Falcão',
    at: '2026-03-02T11:20:00.000Z',
    channel: 'WHATSAPP',
    state: 'PENDING',
    active: true,
    agent: marcos,
    department: sales,
    tags: [],
  },
  rosa: {
    customer: 'Rosa Helena Teixeira',
    at: '2026-03-02T02:30:00.000Z', // still the day before in São Paulo
    channel: 'WHATSAPP',
    state: 'ENDED',
    active: false,
    agent: marcos,
    department: returns,
    tags: [refund],
  },
  joao: {
    customer: 'João Pires',
    at: '2026-03-01T13:20:00.000Z',
    channel: 'TEXT',
    state: 'CANCELED',
    active: false,
    agent: null,
    department: sales,
    tags: [],
  },
  helena: {
    customer: 'Helena Prado',
    at: '2026-03-01T10:00:00.000Z',
    channel: 'WHATSAPP',
    state: 'ENDED',
    active: false,
    agent: natalia,
    department: returns,
    tags: [exchange],
  },
  yusuf: {
    customer: 'Yusuf Brandão',
    at: '2026-02-20T15:00:00.000Z',
    channel: 'EMAIL',
    state: 'ENDED',
    active: true,
    agent: natalia,
    department: sales,
    tags: [exchange, refund],
  },
  /** Older than what is found without a window. */
  olga: {
    customer: 'Olga Prado',
    at: '2026-01-10T12:00:00.000Z',
    channel: 'WHATSAPP',
    state: 'ENDED',
    active: false,
    agent: natalia,
    department: returns,
    tags: [exchange],
  },
} as const satisfies Readonly<Record<string, Sample>>

export type SampleName = keyof typeof samples

export function sampleOf(name: SampleName): Sample {
  return samples[name]
}

/** The name under which a provider hands out the protocol number that it has given to an interaction. */
export function protocolName(name: SampleName): string {
  return `${name}Protocol`
}
