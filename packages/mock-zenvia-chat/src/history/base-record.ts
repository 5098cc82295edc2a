/**
 * The finished past of an account, in a few words: all its interactions follow from these, so a snapshot needs no more.
 * They are told again whenever they are asked for.
 */
export interface BaseRecord {
  readonly id: 'base'
  readonly seed: number
  /** How many interactions there are. */
  readonly count: number
  /** They began, and ended, between these instants, in milliseconds since 1970. */
  readonly from: number
  readonly until: number
  /** How many customers the account has. */
  readonly customers: number
}

/** The protocol number of the first interaction that an account ever had. */
export const FIRST_PROTOCOL = 100_001

/**
 * Protocol numbers go up in steps: those between are for interactions that began in between and are not finished, so
 * that later ones always have higher numbers.
 */
const PROTOCOL_STEP = 2

export function protocolAt(index: number): number {
  return FIRST_PROTOCOL + index * PROTOCOL_STEP
}

/** The free number before the next one. */
export function protocolAfter(index: number): number {
  return protocolAt(index) + 1
}

/** The first number that the base leaves to whatever begins after it. */
export function protocolBeyond({ count }: Pick<BaseRecord, 'count'>): number {
  return protocolAt(count)
}

/** The place of an interaction in the base; `undefined` where the number is none of its own. */
export function indexOfProtocol({ count }: BaseRecord, protocol: number): number | undefined {
  const index = (protocol - FIRST_PROTOCOL) / PROTOCOL_STEP
  return Number.isInteger(index) && index >= 0 && index < count ? index : undefined
}
