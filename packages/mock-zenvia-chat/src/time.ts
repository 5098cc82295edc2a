import { defined } from '@ensaio/mock-kit'

export const SECOND_MS = 1_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000
export const HOUR_S = 3_600
export const DAY_S = 86_400
export const WEEK_HOURS = 168

/** The account's time zone is Brasília's, which has had no summer time since 2019. */
const ACCOUNT_OFFSET_HOURS = -3

/** 1970 began on a Thursday, three days after midnight on Monday. */
const EPOCH_HOUR_OF_WEEK = 72

const WEEK_S = WEEK_HOURS * HOUR_S

/** Returns the second of the account's week at an instant: 0 is midnight on Monday. */
export function secondOfWeekAt(instant: number): number {
  const seconds =
    Math.floor(instant / SECOND_MS) + (ACCOUNT_OFFSET_HOURS + EPOCH_HOUR_OF_WEEK) * HOUR_S
  return ((seconds % WEEK_S) + WEEK_S) % WEEK_S
}

/** Returns the hour of the account's week at an instant: 0 begins on Monday at midnight, 167 on Sunday at 23:00. */
export function hourOfWeekAt(instant: number): number {
  return Math.floor(secondOfWeekAt(instant) / HOUR_S)
}

/** A day as people in the account's time zone name it. */
export interface AccountDay {
  readonly day: number
  /** 1 is January. */
  readonly month: number
  readonly year: number
  /** 0 is Monday. */
  readonly weekday: number
}

/** Returns the account's day at an instant. */
export function accountDayAt(instant: number): AccountDay {
  const date = new Date(instant + ACCOUNT_OFFSET_HOURS * HOUR_MS)
  return {
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
    weekday: (date.getUTCDay() + 6) % 7,
  }
}

/** Formats an instant as every answer shows it: in UTC, with milliseconds. */
export function formatInstant(instant: number): string {
  if (instant < 0 || instant >= YEAR_10000) return new Date(instant).toISOString()
  const day = Math.floor(instant / DAY_MS)
  const ms = instant - day * DAY_MS
  const second = Math.floor(ms / SECOND_MS)
  const time = `${two(Math.floor(second / HOUR_S))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`
  return `${formatDay(day)}T${time}.${String(ms % SECOND_MS).padStart(3, '0')}Z`
}

const YEAR_10000 = Date.UTC(10_000, 0)
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

function two(number: number): string {
  return defined(TWO_DIGITS[number])
}

/** Days in 400 years of the Gregorian calendar, after which it repeats itself, and in parts of these. */
const DAYS_IN = { era: 146_097, century: 36_524, fourYears: 1_461, year: 365 } as const
/** The day 0000-03-01, from which eras are counted: with March as the first month, a leap day is the last day of a year. */
const FIRST_MARCH = -719_468

/**
 * Formats a day counted from 1970. A page has thousands of instants, and a Date for each takes five times as long.
 * Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
 */
function formatDay(day: number): string {
  const days = day - FIRST_MARCH
  const era = Math.floor(days / DAYS_IN.era)
  const dayOfEra = days - era * DAYS_IN.era
  const leapDays =
    Math.floor(dayOfEra / (DAYS_IN.fourYears - 1)) -
    Math.floor(dayOfEra / DAYS_IN.century) +
    Math.floor(dayOfEra / (DAYS_IN.era - 1))
  const yearOfEra = Math.floor((dayOfEra - leapDays) / DAYS_IN.year)
  const dayOfYear =
    dayOfEra - (DAYS_IN.year * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * month + 2) / 5) + 1
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
  return `${year}-${two(month >= 10 ? month - 9 : month + 3)}-${two(dayOfMonth)}`
}

/** Formats the instant that is some seconds after another. */
export function formatInstantAfter(instant: number, seconds: number): string {
  return formatInstant(instant + seconds * SECOND_MS)
}
