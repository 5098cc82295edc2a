import { defined } from '@ensaio/mock-kit'
import { hourOfWeekAt, WEEK_HOURS } from '../time.ts'
import type { ChatWorld } from '../world.ts'
import type { AgentRecord, DepartmentRecord } from './account.ts'

/** The hours in which an agent works, in the account's own time. */
export interface Shift {
  readonly fromHour: number
  readonly untilHour: number
  readonly worksSaturdays: boolean
  readonly worksSundays: boolean
}

const SATURDAY = 5
const SUNDAY = 6

/** Returns whether the shift covers this hour of the account's week. */
export function isOnShift(shift: Shift, hourOfWeek: number): boolean {
  const day = Math.floor(hourOfWeek / 24)
  const hour = hourOfWeek % 24
  if (day === SATURDAY && !shift.worksSaturdays) return false
  if (day === SUNDAY && !shift.worksSundays) return false
  return hour >= shift.fromHour && hour < shift.untilHour
}

/** Returns whether the agent is at work now, by the status that an administrator set or else by the shift. */
export function isOnline(world: ChatWorld, agentId: string): boolean {
  const agent = world.data.agents.get(agentId)
  if (agent === undefined) return false
  if (agent.status !== null) return agent.status === 'ONLINE'
  return isOnShift(agent.shift, hourOfWeekAt(world.now()))
}

/** Returns whether an administrator has set the agent to OFFLINE, whatever the shift. */
export function isSetOffline(world: ChatWorld, agentId: string): boolean {
  return world.data.agents.get(agentId)?.status === 'OFFLINE'
}

/** The working hours of all agents, laid out for fast lookup. Agents and departments are given by their indexes. */
export interface Roster {
  /** Returns the agents of the department who work in this hour of the week; empty where nobody does. */
  onShift(department: number, hourOfWeek: number): readonly number[]
  /** Returns the hours until somebody of the department works; 0 where somebody does now. */
  hoursUntilStaffed(department: number, hourOfWeek: number): number
  /** Returns the hours until the agent works; 0 where the agent does now. */
  hoursUntilAtWork(agent: number, hourOfWeek: number): number
  /** Returns the hours until the agent's shift ends, counted from the beginning of this hour; 0 where the agent does not work now. */
  hoursUntilOff(agent: number, hourOfWeek: number): number
  paceOf(agent: number): number
}

export function createRoster(
  agents: readonly AgentRecord[],
  departments: readonly DepartmentRecord[],
): Roster {
  const hours = Array.from({ length: WEEK_HOURS }, (_, hour) => hour)
  const onShift = departments.map(({ id }) =>
    hours.map((hour) =>
      agents.flatMap(({ department, shift }, index) =>
        department === id && isOnShift(shift, hour) ? [index] : [],
      ),
    ),
  )
  const untilStaffed = onShift.map((byHour) => hoursUntil(byHour.map(({ length }) => length > 0)))
  const untilAtWork = agents.map(({ shift }) =>
    hoursUntil(hours.map((hour) => isOnShift(shift, hour))),
  )
  const untilOff = agents.map(({ shift }) =>
    hoursUntil(
      hours.map((hour) => !isOnShift(shift, hour)),
      HOURS_MAX,
    ),
  )
  const paces = agents.map(({ pace }) => pace)
  return {
    onShift: (department, hour) => defined(defined(onShift[department])[hour]),
    hoursUntilStaffed: (department, hour) => defined(defined(untilStaffed[department])[hour]),
    hoursUntilAtWork: (agent, hour) => defined(defined(untilAtWork[agent])[hour]),
    hoursUntilOff: (agent, hour) => defined(defined(untilOff[agent])[hour]),
    paceOf: (agent) => defined(paces[agent]),
  }
}

/** Stands for a shift that never ends. */
const HOURS_MAX = 255

/** Returns for each hour of the week the hours until the next one that is marked, itself included; `none` where none is. */
function hoursUntil(isMarked: readonly boolean[], none = 0): Uint8Array {
  const hours = new Uint8Array(WEEK_HOURS).fill(none)
  const first = isMarked.indexOf(true)
  if (first < 0) return hours
  let next = first + WEEK_HOURS
  for (let hour = WEEK_HOURS - 1; hour >= 0; hour -= 1) {
    if (isMarked[hour] === true) next = hour
    hours[hour] = next - hour
  }
  return hours
}
