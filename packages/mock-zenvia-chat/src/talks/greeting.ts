import { HOUR_S, secondOfWeekAt } from '../time.ts'

/** The words of the hour, in the account's own time. */
export type HourWords = Readonly<Record<string, string>>

const MORNING: HourWords = { saudacao: 'bom dia', otimodia: 'um ótimo dia' }
const AFTERNOON: HourWords = { saudacao: 'boa tarde', otimodia: 'uma ótima tarde' }
const EVENING: HourWords = { saudacao: 'boa noite', otimodia: 'uma ótima noite' }

/** Returns the greeting and the wish for an instant. */
export function hourWordsAt(instant: number): HourWords {
  const hour = Math.floor(secondOfWeekAt(instant) / HOUR_S) % 24
  if (hour >= 5 && hour < 12) return MORNING
  return hour >= 12 && hour < 18 ? AFTERNOON : EVENING
}
