import { checkInstant, INSTANT_MAX } from './instant-range.ts'

/** The way the sandbox clock moves: with the machine's, faster or slower than it, or only when told to. */
export type ClockMode =
  | { readonly kind: 'real' }
  | { readonly kind: 'scaled'; readonly factor: number }
  | { readonly kind: 'frozen' }

/** A clock as plain data. `at` is the instant it showed when it was written down, in milliseconds since 1970. */
export interface ClockSnapshot {
  readonly mode: ClockMode
  readonly at: number
}

/** The time inside one sandbox, in milliseconds since 1970. */
export interface Clock {
  now(): number
  readonly mode: ClockMode
  /** Changes how the clock moves from now on; the instant it shows stays. */
  setMode(mode: ClockMode): void
  /**
   * Sets the instant. The clock goes on from there in its mode, and stands still when it has reached the year 9000.
   * @throws InstantOutOfRangeError for an instant before 1970 or after the year 9000 has begun
   */
  moveTo(instant: number): void
  /** Milliseconds of machine time until the clock shows the instant: 0 if it is past, Infinity if it never comes by itself. */
  machineMsUntil(instant: number): number
  toJSON(): ClockSnapshot
}

export interface ClockOptions {
  /** The machine's time, in milliseconds since 1970. */
  readonly machineNow: () => number
  /** @default { kind: 'real' } */
  readonly mode?: ClockMode
  /** The instant that the clock shows first. @default the machine's time */
  readonly at?: number
}

/**
 * @throws RangeError when the factor of a scaled clock is not a positive number
 * @throws InstantOutOfRangeError when it is to begin at an instant that it cannot show
 */
export function createClock(options: ClockOptions): Clock {
  const { machineNow } = options
  let mode = checkedMode(options.mode ?? { kind: 'real' })
  let machineBase = machineNow()
  let base = options.at ?? machineBase

  checkInstant(base)

  const now = (): number =>
    mode.kind === 'frozen'
      ? base
      : Math.min(INSTANT_MAX, Math.floor(base + (machineNow() - machineBase) * speed(mode)))
  const moveTo = (instant: number): void => {
    checkInstant(instant)
    // Each job of a simulated day moves a frozen clock, to which the machine's time means nothing.
    if (mode.kind !== 'frozen') machineBase = machineNow()
    base = instant
  }

  return {
    now,
    get mode() {
      return mode
    },
    setMode: (next) => {
      const checked = checkedMode(next)
      base = now()
      machineBase = machineNow()
      mode = checked
    },
    moveTo,
    machineMsUntil: (instant) => {
      const left = instant - now()
      if (left <= 0) return 0
      if (instant > INSTANT_MAX) return Infinity
      return left / speed(mode)
    },
    toJSON: () => ({ mode, at: now() }),
  }
}

/** The beginning of a clock: without an instant where it moves with the machine's. */
export function startOf(
  { mode, now }: Clock,
  given: number | undefined,
): Partial<ClockSnapshot> & Pick<ClockSnapshot, 'mode'> {
  const at = given ?? (mode.kind === 'frozen' ? now() : undefined)
  return { mode, ...(at !== undefined && { at }) }
}

/** Sandbox milliseconds per machine millisecond. */
function speed(mode: ClockMode): number {
  switch (mode.kind) {
    case 'real':
      return 1
    case 'scaled':
      return mode.factor
    case 'frozen':
      return 0
    default:
      return mode satisfies never
  }
}

function checkedMode(mode: ClockMode): ClockMode {
  if (mode.kind === 'scaled' && !(mode.factor > 0 && Number.isFinite(mode.factor))) {
    throw new RangeError(
      `Failed to set the clock: the factor ${mode.factor} is not a positive number. Give one such as 60.`,
    )
  }
  return mode
}

/** The clock of a world that is made before its sandbox. */
export interface LateClock {
  readonly now: () => number
  /** Shows the same as another clock from now on. */
  follow(now: () => number): void
}

/** Creates a clock that stands still at an instant until it follows another. */
export function createLateClock(at: number): LateClock {
  let current = (): number => at
  return {
    now: () => current(),
    follow: (now) => {
      current = now
    },
  }
}
