// What agents do in the app, messages apart.
import { ARCHIVING_REASONS, LABELS } from '../account/account-words.ts'
import type { AgentRecord } from '../account/agent-record.ts'
import { archiveProspect, claimProspect, transferToAgent } from '../prospect/move-prospect.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import { chooseAgent } from '../vendor-side/choose-agent.ts'
import { setPresence } from '../vendor-side/presence.ts'
import { registerInteraction } from '../vendor-side/register-interaction.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { isInHand, toOneOfRecent } from './recent-prospects.ts'
import { NOTES } from './words.ts'

export function agentClaims(world: ZenviaConversionWorld): void {
  toOneOfRecent(
    world,
    ({ status }) => status === 'unclaimed',
    (prospect) => {
      const agent = chooseAgent(world, prospect.group.id)
      if (agent !== undefined) claimProspect(world, prospect, agent)
    },
  )
}

export function agentRegisters(world: ZenviaConversionWorld): void {
  const { random } = world
  toOneOfRecent(world, isInHand, (prospect) => {
    const { agent } = prospect
    if (agent === undefined) return
    const kind = random.weighted([
      ['call', 5],
      ['note', 4],
      ['visit', 1],
    ] as const)
    const text = random.pick(NOTES)
    registerInteraction(world, prospect, { kind, text, agent, isSuccessful: random.chance(0.7) })
  })
}

export function agentLabels(world: ZenviaConversionWorld): void {
  toOneOfRecent(world, isInHand, (prospect) => {
    saveProspect(world, { ...prospect, label: world.random.pick(LABELS).key })
  })
}

export function agentTransfers(world: ZenviaConversionWorld): void {
  toOneOfRecent(world, isInHand, (prospect) => {
    const others = activeAgents(world).filter(({ id }) => id !== prospect.agent?.id)
    if (others.length > 0) transferToAgent(world, prospect, world.random.pick(others))
  })
}

export function agentArchives(world: ZenviaConversionWorld): void {
  toOneOfRecent(world, isInHand, (prospect) => {
    archiveProspect(world, prospect, world.random.pick(ARCHIVING_REASONS).reason)
  })
}

export function agentComesOrGoes(world: ZenviaConversionWorld): void {
  const agents = activeAgents(world)
  if (agents.length === 0) return
  const agent = world.random.pick(agents)
  setPresence(world, agent, !agent.isOnline)
}

function activeAgents(world: ZenviaConversionWorld): readonly AgentRecord[] {
  return world.data.agents
    .all()
    .filter(({ isActive }) => isActive)
    .toArray()
}
