import { checkRetrySchedule, DEFAULT_RETRY_SCHEDULE } from './retry-schedule.ts'
import type { RetrySchedule } from './retry-schedule.ts'

/** The time that a receiver may take, in milliseconds of machine time. No vendor documents it; most of the trade use this. */
export const DELIVERY_TIMEOUT_MS = 10_000

/** A receiver that takes longer than this holds up `advance` for too long, in milliseconds. */
const DELIVERY_TIMEOUT_MS_MAX = 600_000

/** Simultaneous attempts to one target: enough for each order of arrival to occur. */
const CONCURRENCY_MAX = 16

/** The way in which a sandbox delivers. */
export interface DeliverySettings {
  /** The time that a receiver may take, in milliseconds of machine time. */
  readonly timeoutMs: number
  /** The schedule by which failed deliveries are tried again. */
  readonly schedule: RetrySchedule
  /** Simultaneous attempts to one target; with more than one, deliveries overlap. */
  readonly concurrency: number
  /** True to lay deliveries into an inbox, as if a receiver had taken them, instead of sending them. */
  readonly isCollecting: boolean
}

export const DEFAULT_DELIVERY_SETTINGS: DeliverySettings = {
  timeoutMs: DELIVERY_TIMEOUT_MS,
  schedule: DEFAULT_RETRY_SCHEDULE,
  concurrency: 1,
  isCollecting: false,
}

/** @throws RangeError naming what is out of bounds */
export function checkDeliverySettings(settings: DeliverySettings): DeliverySettings {
  checkRetrySchedule(settings.schedule)
  checkBounds('timeoutMs', settings.timeoutMs, DELIVERY_TIMEOUT_MS_MAX)
  checkBounds('concurrency', settings.concurrency, CONCURRENCY_MAX)
  return settings
}

function checkBounds(name: string, value: number, max: number): void {
  if (Number.isInteger(value) && value > 0 && value <= max) return
  throw new RangeError(
    `Failed to set how deliveries go out: ${name} ${value} is out of bounds. Give a whole number from 1 to ${max}.`,
  )
}
