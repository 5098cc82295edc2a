import type { CustomerDirectory } from '../customer/customer-directory.ts'
import { REPEATED_CUSTOMERS } from '../customer/repeated-customers.ts'
import { simulateCustomers } from '../customer/simulated-customers.ts'
import type { SimulatedCustomers } from '../customer/simulated-customers.ts'
import { mixSeed } from '../simulation/seeded-random.ts'
import type { StartConditions } from '../simulation/simulator.ts'
import { DAY_S, SECOND_MS } from '../time.ts'

/**
 * The finished past of an account, described by a few values. All its interactions follow from these and are simulated
 * again when they are needed, so a snapshot contains no more.
 */
export interface ArchiveRecord {
  readonly id: 'archive'
  readonly seed: number
  /** Number of interactions. */
  readonly count: number
  /** All interactions begin and end between these instants, in milliseconds since 1970. */
  readonly from: number
  readonly until: number
  /** Number of customers that the account has. */
  readonly customers: number
  /** A few customers are other records of the same people, see REPEATED_CUSTOMERS. @default none is */
  readonly hasRepeatedCustomers?: true
}

/** The protocol number of the first interaction that an account ever had. */
export const FIRST_PROTOCOL = 100_001

/** Protocol numbers go up by two: the numbers in between are for interactions of that time that are still open. */
const PROTOCOL_STEP = 2

export function protocolAt(index: number): number {
  return FIRST_PROTOCOL + index * PROTOCOL_STEP
}

/** Returns the free number after the interaction at this index. */
export function protocolAfter(index: number): number {
  return protocolAt(index) + 1
}

/** Returns the first number for interactions that begin after the archive ends. */
export function protocolBeyond({ count }: Pick<ArchiveRecord, 'count'>): number {
  return protocolAt(count)
}

/** Returns the index of an interaction in the archive; `undefined` where none has the number. */
export function indexOfProtocol({ count }: ArchiveRecord, protocol: number): number | undefined {
  const index = (protocol - FIRST_PROTOCOL) / PROTOCOL_STEP
  return Number.isInteger(index) && index >= 0 && index < count ? index : undefined
}

/** Returns the customers of an archive. */
export function customersOf(
  { seed, hasRepeatedCustomers }: Pick<ArchiveRecord, 'seed' | 'hasRepeatedCustomers'>,
  directory: CustomerDirectory,
): SimulatedCustomers {
  const repeated = hasRepeatedCustomers && { repeated: REPEATED_CUSTOMERS }
  return simulateCustomers({ seed, directory, ...repeated })
}

/** The longest duration of an archived interaction: reports look back so far for open ones. */
export const LIFETIME_MAX_S = 10 * DAY_S

/** Keeps the seeds of interactions apart from those of arrivals. */
const INTERACTION_SALT = 0x3c6ef372

/** Returns the seed of the interaction at an index. */
export function interactionSeedAt({ seed }: ArchiveRecord, index: number): number {
  return mixSeed(seed ^ INTERACTION_SALT, index)
}

/** Returns the conditions of the interaction at an index, which is over by the end of the archive. */
export function startConditionsAt(
  record: ArchiveRecord,
  index: number,
  created: number,
): StartConditions {
  const { until } = record
  return {
    seed: interactionSeedAt(record, index),
    created,
    durationMaxS: Math.min(LIFETIME_MAX_S, Math.floor((until - created) / SECOND_MS)),
  }
}
