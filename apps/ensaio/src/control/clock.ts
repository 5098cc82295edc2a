import type { Schemas } from '@ensaio/contracts/control'
import type { AdvanceProgress, ClockMode, Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import type { HandlersOf } from './control-context.ts'
import { DURATION_MS_MAX, parseDuration } from './parse-duration.ts'

export const clockHandlers: HandlersOf<'getClock' | 'setClock' | 'advanceClock' | 'cancelAdvance'> =
  {
    getClock: ({ sandbox }) => ({
      status: 200,
      body: toClockView(sandbox),
    }),

    setClock: ({ sandbox }, { body }) => {
      sandbox.setClock(
        toClockMode(body),
        body.at === undefined ? undefined : toInstant('set the clock', body.at),
      )
      return { status: 200, body: toClockView(sandbox) }
    },

    advanceClock: async ({ sandbox }, { body, query, signal }) => {
      const isTied = query.cancelOnDisconnect === true && signal !== undefined
      const { now, ...done } = await sandbox.advance(toDurationMs(body), isTied ? { signal } : {})
      return { status: 200, body: { now: toIso(now), ...done } }
    },

    cancelAdvance: async ({ sandbox }) => {
      await sandbox.cancelAdvance()
      return { status: 204 }
    },
  }

export function toClockView({
  clock,
  advancing,
}: Pick<Sandbox, 'clock' | 'advancing'>): Schemas['Clock'] {
  const { mode } = clock
  return {
    mode: mode.kind,
    ...(mode.kind === 'scaled' && { factor: mode.factor }),
    now: toIso(clock.now()),
    ...(advancing && { advance: toProgressView(advancing) }),
  }
}

export function toProgressView(progress: AdvanceProgress): Schemas['AdvanceProgress'] {
  const { from, to, now } = progress
  return { ...progress, from: toIso(from), to: toIso(to), now: toIso(now) }
}

/** Returns the clock of a new sandbox. @throws ControlRefusalError */
export function toClockStart(setting: Schemas['ClockSetting']): {
  readonly mode: ClockMode
  readonly at?: number
} {
  const { at } = setting
  const mode = toClockMode(setting)
  return at === undefined ? { mode } : { mode, at: toInstant('set the clock', at) }
}

function toClockMode({ mode, factor }: Schemas['ClockSetting']): ClockMode {
  if (mode === 'scaled') {
    if (factor !== undefined) return { kind: 'scaled', factor }
    throw refusal('set the clock', 'the mode scaled needs a factor. Give one such as 60.')
  }
  if (factor === undefined) return { kind: mode }
  throw refusal('set the clock', `the mode ${mode} has no factor. Leave it out, or choose scaled.`)
}

/**
 * Returns the instant of a text.
 * @param what the attempt, for the refusal: "set the clock"
 * @throws ControlRefusalError where it is not one
 */
export function toInstant(what: string, text: string): number {
  const instant = parseInstant(text)
  if (instant !== undefined) return instant
  const why = `"${text}" is not a valid instant. Give one such as 2026-03-02T09:00:00Z.`
  throw refusal(what, why)
}

function toDurationMs({ duration, ms }: Schemas['AdvanceRequest']): number {
  const durationMs = duration === undefined ? ms : parseDuration(duration)
  if (durationMs === undefined) {
    throw refusal(
      'advance the clock',
      `"${duration}" is not a valid duration. Give one such as P7D, PT10M, 7d or 1h30m; months and years have no fixed length.`,
    )
  }
  if (durationMs >= 0 && durationMs <= DURATION_MS_MAX) return durationMs
  throw refusal(
    'advance the clock',
    `${durationMs} ms is not within ten years. Give 0 to ${DURATION_MS_MAX} ms.`,
  )
}

function refusal(what: string, why: string): ControlRefusalError {
  const message = `Failed to ${what}: ${why}`
  return new ControlRefusalError({ status: 400, code: 'SANDBOX_CLOCK_REFUSED', message })
}

const ISO_8601 =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/i
const HAS_ZONE = /(?:Z|[+-]\d{2}:\d{2})$/i

/** Formats milliseconds since 1970 as ISO 8601 in UTC. */
export function toIso(instant: number): string {
  return new Date(instant).toISOString()
}

/** Parses an ISO 8601 date or datetime into milliseconds since 1970, UTC where it has no zone; `undefined` where it is not valid. */
export function parseInstant(text: string): number | undefined {
  const date = ISO_8601.exec(text)?.groups?.date
  if (date === undefined || !isInCalendar(date)) return undefined
  const isDateOnly = text.length === 'YYYY-MM-DD'.length
  const instant = Date.parse(isDateOnly || HAS_ZONE.test(text) ? text : `${text}Z`)
  return Number.isNaN(instant) ? undefined : instant
}

/** Refuses the 30th of February, which `Date.parse` reads as the 2nd of March. */
function isInCalendar(date: string): boolean {
  const instant = Date.parse(date)
  return !Number.isNaN(instant) && toIso(instant).startsWith(date)
}
