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

/**
 * Makes the records that a sandbox with this start begins with, and pauses on the way. Returns the instant as of which they are, where
 * `asOf` gives one: it may be another minute when they are made.
 */
export function* prepareStart(
  { base, snapshot, scenarios = {}, seed = 1, clock }: SandboxStart,
  { mocks, templates, machineNow, asOf, room }: PrepareOptions,
): PausingWork<number | undefined> {
  // A fork shares the records of others.
  if (templates === undefined || base !== undefined || snapshot !== undefined) return undefined
  const isFrozen = clock?.mode?.kind === 'frozen'
  const begun = clock?.at ?? machineNow()
  const at = asOf?.({ isFrozen, now: () => begun }) ?? begun
  for (const mock of mocks) {
    yield* templates.prepare(mock, {
      scenario: scenarios[mock.service] ?? 'default',
      seed,
      sandbox: mock.service,
      now: () => at,
      isFrozen: isFrozen || asOf !== undefined,
      overdraftBytes: 0,
      ...(room && { room }),
    })
  }
  return asOf && at
}
