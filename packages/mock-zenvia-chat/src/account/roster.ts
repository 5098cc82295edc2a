import { WEEK_HOURS } from '../durations.ts'
import type { AgentRecord, DepartmentRecord } from './account-records.ts'
import { isOnShift } from './is-on-shift.ts'

/** Who is at work when, by department, laid out for quick looking up. Agents and departments go by their places. */
export interface Roster {
  /** Those at work in this hour of the week; empty where nobody is. */
  onShift(department: number, hourOfWeek: number): readonly number[]
  /** Hours from this one to the next in which somebody is at work; 0 where somebody is. */
  hoursUntilStaffed(department: number, hourOfWeek: number): number
  /** Everybody in the department, at work or not. */
  membersOf(department: number): readonly number[]
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
  const untilStaffed = onShift.map((byHour) => hours.map((hour) => nextStaffed(byHour, hour)))
  const paces = agents.map(({ pace }) => pace)
  return {
    onShift: (department, hour) => onShift[department]?.[hour] ?? [],
    hoursUntilStaffed: (department, hour) => untilStaffed[department]?.[hour] ?? 0,
    membersOf: (department) => members[department] ?? [],
    paceOf: (agent) => paces[agent] ?? 1,
  }
}

function worksAt(agent: AgentRecord | undefined, hourOfWeek: number): boolean {
  return agent !== undefined && isOnShift(agent.shift, hourOfWeek)
}

function nextStaffed(byHour: readonly (readonly number[])[], hour: number): number {
  const wait = Array.from({ length: WEEK_HOURS }, (_, later) => later).find(
    (later) => (byHour[(hour + later) % WEEK_HOURS]?.length ?? 0) > 0,
  )
  return wait ?? 0
}
