const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const WEEK_MS = 7 * DAY_MS

/** Ten years: beyond any conversation with a lead. */
export const DURATION_MS_MAX = 3_653 * DAY_MS

const NUMBER = String.raw`\d+(?:\.\d+)?`

/** Without years and months, which have no fixed length. */
const ISO_8601 = new RegExp(
  `^P(?!$)(?:(${NUMBER})W)?(?:(${NUMBER})D)?(?:T(?=\\d)(?:(${NUMBER})H)?(?:(${NUMBER})M)?(?:(${NUMBER})S)?)?$`,
  'i',
)
const ISO_UNITS_MS = [WEEK_MS, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS]

const SHORTHAND = new RegExp(`^(?:${NUMBER}\\s*(?:ms|[smhdw])\\s*)+$`, 'i')
const SHORTHAND_PART = new RegExp(`(${NUMBER})\\s*(ms|[smhdw])\\s*`, 'giy')
const SHORTHAND_UNITS_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: SECOND_MS,
  m: MINUTE_MS,
  h: HOUR_MS,
  d: DAY_MS,
  w: WEEK_MS,
}

/** Parses a duration such as `7d`, `1h30m` or `P7D` into whole milliseconds; `undefined` where it is not valid. */
export function parseDuration(text: string): number | undefined {
  const ms = fromIso(text.trim()) ?? fromShorthand(text.trim())
  return ms === undefined ? undefined : Math.round(ms)
}

function fromIso(text: string): number | undefined {
  const match = ISO_8601.exec(text)
  if (match === null) return undefined
  return ISO_UNITS_MS.reduce(
    (sum, unitMs, index) => sum + Number(match[index + 1] ?? 0) * unitMs,
    0,
  )
}

function fromShorthand(text: string): number | undefined {
  if (!SHORTHAND.test(text)) return undefined
  const parts = [...text.matchAll(SHORTHAND_PART)]
  return parts.reduce(
    (sum, [, amount, unit = '']) =>
      sum + Number(amount) * (SHORTHAND_UNITS_MS[unit.toLowerCase()] ?? 0),
    0,
  )
}
