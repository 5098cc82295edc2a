import { createAgents, DEPARTMENTS, TAGS } from '../account/staff.ts'
import type { ChatWorld } from '../world.ts'

/** Inserts the staff: the same agents, departments and tags in every scenario, with more agents in large ones. */
export function seedStaff(world: ChatWorld, agents: number): void {
  const { data } = world
  for (const agent of createAgents(agents)) data.agents.insert(agent)
  for (const department of DEPARTMENTS) data.departments.insert(department)
  for (const tag of TAGS) data.tags.insert(tag)
}

/** Four in each department. */
export const AGENTS_DEFAULT = 24
