/** One who talks to customers. */
export interface AgentRecord {
  readonly id: string
  readonly name: string
  /** Search finds it; no answer shows it. */
  readonly email: string
  /** Empty without one. */
  readonly extension: string
  /** Id of the department that the agent works in. */
  readonly department: string
  readonly shift: Shift
  /** How long this agent takes, beside the others: 1 is usual, 2 twice as long. */
  readonly pace: number
  /** What an administrator set; `null` leaves it to the shift. */
  readonly status: 'ONLINE' | 'OFFLINE' | null
}

/** When an agent works, in the account's own time. */
export interface Shift {
  readonly fromHour: number
  readonly untilHour: number
  readonly worksSaturdays: boolean
  readonly worksSundays: boolean
}

/** A part of the account's staff. */
export interface DepartmentRecord {
  readonly id: string
  readonly name: string
}

/** A label that agents put on interactions. */
export interface TagRecord {
  readonly id: string
  readonly name: string
}
