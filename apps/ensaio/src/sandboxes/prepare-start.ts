import { makeReadyWorlds } from '@ensaio/mock-kit'
import type { Mock, PausingWork, SandboxOptions, Templates } from '@ensaio/mock-kit'
import type { SandboxStart } from './sandbox-pool.ts'

export interface PrepareOptions extends Pick<SandboxOptions, 'room'> {
  readonly mocks: readonly Mock[]
  /** The templates with which the sandbox will be opened. @default all is made then */
  readonly templates?: Templates | undefined
  readonly machineNow: () => number
  /** Returns the instant as of which scenarios are made. @default that of the clock */
  readonly asOf?:
    | ((clock: { readonly isFrozen: boolean; readonly now: () => number }) => number)
    | undefined
}

/** The records that a sandbox is about to begin with. */
export interface PreparedStart {
  /** The instant as of which they are: it may be another minute when the sandbox comes. */
  readonly scenariosAt: number
  /** Lets them go: the sandbox is there, or does not come. */
  letGo(): void
}

/** Makes the records that a sandbox with this start begins with, and pauses on the way; `undefined` where there is nothing to make. */
export function* prepareStart(
  { base, snapshot, scenarios = {}, seed = 1, clock }: SandboxStart,
  { mocks, templates, machineNow, asOf, room }: PrepareOptions,
): PausingWork<PreparedStart | undefined> {
  // A fork shares the records of others.
  if (templates === undefined || base !== undefined || snapshot !== undefined) return undefined
  const isFrozen = clock?.mode?.kind === 'frozen'
  const scenariosAt = instantOf(clock, { machineNow, asOf })
  const held: (() => void)[] = []
  const letGo = (): void => held.forEach((letOne) => letOne())
  let isPrepared = false
  try {
    for (const mock of mocks) {
      const letOne = yield* templates.prepare(mock, {
        scenario: scenarios[mock.service] ?? 'default',
        seed,
        sandbox: mock.service,
        now: () => scenariosAt,
        isFrozen: isFrozen || asOf !== undefined,
        overdraftBytes: 0,
        ...(room && { room }),
      })
      held.push(letOne)
    }
    isPrepared = true
    return { scenariosAt, letGo }
  } finally {
    if (!isPrepared) letGo()
  }
}

/** Returns the instant as of which the scenarios of a start are made. */
function instantOf(
  clock: SandboxStart['clock'],
  { machineNow, asOf }: Pick<PrepareOptions, 'machineNow' | 'asOf'>,
): number {
  const begun = clock?.at ?? machineNow()
  return asOf?.({ isFrozen: clock?.mode?.kind === 'frozen', now: () => begun }) ?? begun
}

/**
 * Makes the worlds of a sandbox that shares them with no other, and pauses on the way. Returns the start to create it with: a clock that
 * stands still shows the instant at which this was asked for.
 */
export function* readyStart<Start extends SandboxStart & { readonly name: string }>(
  start: Start,
  { mocks, machineNow, asOf, room }: Omit<PrepareOptions, 'templates'>,
): PausingWork<Start> {
  const { name, scenarios = {}, seed = 1 } = start
  const clock = heldClock(start, machineNow)
  const at = instantOf(clock, { machineNow, asOf })
  const ready = yield* makeReadyWorlds({
    mocks,
    at,
    make: (mock, now) => {
      const scenario = scenarios[mock.service] ?? 'default'
      return mock.makeWorld({ scenario, seed, sandbox: name, now, ...(room && { room }) })
    },
  })
  return { ...start, ...(clock && { clock }), ready, ...(asOf && { scenariosAt: at }) }
}

/** Returns the clock of a start: one that stands still shows this instant. */
export function heldClock(
  { clock }: Pick<SandboxStart, 'clock'>,
  machineNow: () => number,
): SandboxStart['clock'] {
  if (clock?.mode?.kind !== 'frozen') return clock
  return { mode: clock.mode, at: clock.at ?? machineNow() }
}
