import { WEEK_HOURS } from '../durations.ts'
import type { AgentRecord, DepartmentRecord } from './account-records.ts'
import { isOnShift } from './is-on-shift.ts'

/** Who is at work when, by department, laid out for quick looking up. Agents and departments go by their places. */
export interface Roster {
  /** Those at work in this hour of the week; empty where nobody is. */
  onShift(department: number, hourOfWeek: number): readonly number[]
  /** Hours from this one to the next in which somebody is at work; 0 where somebody is. */
  hoursUntilStaffed(department: number, hourOfWeek: number): number
  /** Hours from this one to the next in which the agent is at work; 0 where the agent is. */
  hoursUntilAtWork(agent: number, hourOfWeek: number): number
  paceOf(agent: number): number
}

export function createRoster(
  agents: readonly AgentRecord[],
  departments: readonly DepartmentRecord[],
): Roster {
  const members = departments.map(({ id }) =>
    agents.flatMap((agent, place) => (agent.department === id ? [place] : [])),
  )
  const hours = Array.from({ length: WEEK_HOURS }, (_, hour) => hour)
  const onShift = members.map((places) =>
    hours.map((hour) => places.filter((place) => worksAt(agents[place], hour))),
  )
  const untilStaffed = onShift.map((byHour) => waits(byHour.map(({ length }) => length > 0)))
  const untilAtWork = agents.map(({ shift }) => waits(hours.map((hour) => isOnShift(shift, hour))))
  const paces = agents.map(({ pace }) => pace)
  return {
    onShift: (department, hour) => onShift[department]?.[hour] ?? [],
    hoursUntilStaffed: (department, hour) => untilStaffed[department]?.[hour] ?? 0,
    hoursUntilAtWork: (agent, hour) => untilAtWork[agent]?.[hour] ?? 0,
    paceOf: (agent) => paces[agent] ?? 1,
  }
}

function worksAt(agent: AgentRecord | undefined, hourOfWeek: number): boolean {
  return agent !== undefined && isOnShift(agent.shift, hourOfWeek)
}

/** How many hours there are from each of a week to the next that is one of them, itself included; 0 without any. */
function waits(isOneOfThem: readonly boolean[]): Uint8Array {
  const hours = new Uint8Array(WEEK_HOURS)
  const first = isOneOfThem.indexOf(true)
  if (first < 0) return hours
  let next = first + WEEK_HOURS
  for (let hour = WEEK_HOURS - 1; hour >= 0; hour -= 1) {
    if (isOneOfThem[hour] === true) next = hour
    hours[hour] = next - hour
  }
  return hours
}
