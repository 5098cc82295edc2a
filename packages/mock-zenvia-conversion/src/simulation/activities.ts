// The activities of agents and customers on autopilot.
import { wordsOf } from '../account/account-settings.ts'
import { chooseAgent, setPresence } from '../account/agent.ts'
import type { AgentRecord } from '../account/agent.ts'
import { registerInteraction } from '../interaction/register-interaction.ts'
import { addressOf, CHANNEL_NAMES, channelOf, usableChannel } from '../messaging/channel.ts'
import type { ChannelName } from '../messaging/channel.ts'
import { isConversationOpen } from '../messaging/conversation.ts'
import { receiveMessage } from '../messaging/receive-message.ts'
import { sendMessage } from '../messaging/send-message.ts'
import { archiveProspect, claimProspect, transferToAgent } from '../prospect/change-prospect.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import { addQuote, decideQuote } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { countryOf } from './country.ts'
import type { Country } from './country.ts'
import { addNewProspect, FACT, forRecentProspect, pickPendingQuote } from './recent-prospects.ts'

/** Something that an agent or a customer does. */
type Activity = (world: ZenviaConversionWorld) => void

/** The activities with their weights, in percent. Where there is no fitting prospect, a new one arrives instead. */
export const ACTIVITIES: readonly (readonly [Activity, number])[] = [
  [addNewProspect, 12],
  [agentClaims, 14],
  [customerWrites, 22],
  [agentWrites, 22],
  [agentRegisters, 10],
  [agentLabels, 4],
  [agentTransfers, 2],
  [agentArchives, 6],
  [agentQuotes, 3],
  [customerDecides, 3],
  [agentComesOrGoes, 2],
]

const UNCLAIMED = { fact: FACT.unclaimed } as const
const IN_PROGRESS = { fact: FACT.inProgress } as const
const ABLE_TO_WRITE = { fact: FACT.canWrite } as const

function agentClaims(world: ZenviaConversionWorld): void {
  forRecentProspect(world, UNCLAIMED, (prospect) => {
    const agent = chooseAgent(world, prospect.group.id)
    if (agent !== undefined) claimProspect(world, prospect, agent)
  })
}

const REGISTRATIONS = [
  ['call', 5],
  ['note', 4],
  ['visit', 1],
] as const

function agentRegisters(world: ZenviaConversionWorld): void {
  const { random } = world
  forRecentProspect(world, IN_PROGRESS, (prospect) => {
    const { agent } = prospect
    if (agent === undefined) return
    const kind = random.weighted(REGISTRATIONS)
    const text = random.pick(countryOfProspect(world, prospect).notes)
    registerInteraction(world, prospect, { kind, text, agent, isSuccessful: random.chance(0.7) })
  })
}

function agentLabels(world: ZenviaConversionWorld): void {
  forRecentProspect(world, IN_PROGRESS, (prospect) => {
    const { key: label } = world.random.pick(wordsOf(world).labels)
    saveProspect(world, { ...prospect, label }, ['label'])
  })
}

function agentTransfers(world: ZenviaConversionWorld): void {
  forRecentProspect(world, IN_PROGRESS, (prospect) => {
    const others = activeAgents(world).filter(({ id }) => id !== prospect.agent?.id)
    if (others.length > 0) transferToAgent(world, prospect, world.random.pick(others))
  })
}

function agentArchives(world: ZenviaConversionWorld): void {
  forRecentProspect(world, IN_PROGRESS, (prospect) => {
    archiveProspect(world, prospect, world.random.pick(wordsOf(world).archivingReasons).reason)
  })
}

function agentComesOrGoes(world: ZenviaConversionWorld): void {
  const agents = activeAgents(world)
  if (agents.length === 0) return
  const agent = world.random.pick(agents)
  setPresence(world, agent, !agent.isOnline)
}

function activeAgents(world: ZenviaConversionWorld): readonly AgentRecord[] {
  return [...world.data.agents.all()].filter(({ isActive }) => isActive)
}

function customerWrites(world: ZenviaConversionWorld): void {
  forRecentProspect(world, ABLE_TO_WRITE, (prospect) => {
    const channel = usableChannel(world, prospect) ?? 'whatsapp'
    const { replies } = countryOfProspect(world, prospect)
    receiveMessage(world, prospect, { channel, text: world.random.pick(replies) })
  })
}

/** Sends a message of an agent where a conversation is open. */
function agentWrites(world: ZenviaConversionWorld): void {
  const now = world.now()
  forRecentProspect(world, { fact: FACT.inProgress, openAt: now }, (prospect) => {
    const name = openChannel(prospect, now) ?? 'whatsapp'
    const channel = channelOf(world, prospect.group.id, name)
    const recipient = addressOf(prospect, name)
    // After a transfer, the group may lack the channel.
    if (channel === undefined || recipient === undefined) return
    const content = { text: world.random.pick(countryOfProspect(world, prospect).answers) }
    sendMessage(world, { prospect, channel, recipient, content })
  })
}

function openChannel(prospect: ProspectRecord, now: number): ChannelName | undefined {
  for (const name of CHANNEL_NAMES) if (isConversationOpen(prospect, name, now)) return name
  return undefined
}

function countryOfProspect(world: ZenviaConversionWorld, { group }: ProspectRecord): Country {
  return countryOf(world.data.groups.get(group.id)?.countryCode ?? '')
}

function agentQuotes(world: ZenviaConversionWorld): void {
  forRecentProspect(world, IN_PROGRESS, (prospect) => {
    const year = new Date(world.now()).getUTCFullYear()
    const { make, model, price } = countryOfProspect(world, prospect).vehicles.draw(
      world.random,
      year,
    )
    const concept = `${make} ${model}`
    addQuote(world, prospect, { items: [{ quantity: 1, price, concept }] })
  })
}

/** Accepts or rejects a pending quote; creates one where there is none. */
function customerDecides(world: ZenviaConversionWorld): void {
  const before = pickPendingQuote(world)
  if (before === undefined) return agentQuotes(world)
  const prospect = world.data.prospects.get(before.prospectId)
  const status = world.random.chance(0.6) ? 'accepted' : 'rejected'
  if (prospect !== undefined) decideQuote(world, prospect, { before, status })
}
