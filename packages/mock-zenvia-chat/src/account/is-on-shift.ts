import type { Shift } from './account-records.ts'

const SATURDAY = 5
const SUNDAY = 6

/** Whether the shift covers this hour of the account's week. */
export function isOnShift(shift: Shift, hourOfWeek: number): boolean {
  const day = Math.floor(hourOfWeek / 24)
  const hour = hourOfWeek % 24
  if (day === SATURDAY && !shift.worksSaturdays) return false
  if (day === SUNDAY && !shift.worksSundays) return false
  return hour >= shift.fromHour && hour < shift.untilHour
}
