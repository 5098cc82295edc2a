import { at } from '@ensaio/mock-kit'
import { BRAZILIAN_NAMES } from '@ensaio/synthetic-data'
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import type { Channel } from '../channel/channel-profiles.ts'
import { firstNameOf } from '../customer/customer-record.ts'
import type { Interaction } from '../interaction/interaction.ts'
import { createSeededRandom, mixSeed } from '../simulation/seeded-random.ts'
import { createFacts } from './facts.ts'
import type { Facts } from './facts.ts'
import type { Utterance } from './follow-talk.ts'
import { hourWordsAt } from './greeting.ts'
import { planSteps } from './plan-steps.ts'
import type { Step } from './plan-steps.ts'
import { otherScriptOf, scriptOf } from './scripts.ts'
import type { Script } from './scripts.ts'
import { genderedWord } from './wording.ts'
import type { Writer } from './wording.ts'

/** All that the messages of a talk have in common. */
export interface Talk {
  readonly channel: Channel
  readonly script: Script
  /** People write letters, or for all to read. */
  readonly isFormal: boolean
  readonly steps: readonly Step[]
  readonly facts: Facts
  /** Returns the person who writes a message. */
  writerOf(utterance: Utterance): Writer
  /** Returns a value for a template in a message. @throws RangeError where there is none with the name */
  valueOf(name: string, utterance: Utterance): string
}

const STEPS_SALT = 0x5354
const WRITER_SALT = 0x5752

/** Channels on which nobody chats: letters, and questions that all can read. */
const FORMAL: ReadonlySet<Channel> = new Set(['EMAIL', 'MELI_QST'])

export function openTalk(account: Account, interaction: Interaction): Talk {
  const { seed, active, talk: plan, customer } = interaction
  const channel = at(CHANNELS, interaction.channel)
  const script = scriptOf(seed, interaction)
  const other = otherScriptOf(seed, script)
  const random = createSeededRandom(mixSeed(seed, STEPS_SALT))
  const facts = createFacts({
    seed,
    protocol: interaction.protocol,
    created: interaction.created,
    customer: () => customer,
    product: script.subject.product,
  })
  const isFormal = FORMAL.has(channel)
  const writerOf = ({ isAgents, agent }: Utterance): Writer => {
    const habits = createSeededRandom(mixSeed(isAgents ? agent : seed, WRITER_SALT))
    const firstName = isAgents ? agentNameOf(account, agent) : firstNameOf(customer)
    return {
      isAgent: isAgents,
      gender: BRAZILIAN_NAMES.genderOf(firstName),
      isFormal,
      usesEmoji: habits.chance(0.5),
      isHasty: !isAgents && habits.chance(0.45),
    }
  }
  return {
    channel,
    script,
    isFormal,
    facts,
    steps: planSteps({ scripts: { main: script, other }, plan, active, random }),
    writerOf,
    valueOf: (name, utterance) => {
      const value =
        genderedWord(name, writerOf(utterance)) ??
        facts.dateOf(name, utterance.sentAt) ??
        facts.valueOf(name) ??
        hourWordsAt(utterance.sentAt)[name] ??
        agentValues(account, utterance.agent)[name]
      if (value !== undefined) return value
      throw new RangeError(`Failed to fill in "{${name}}": no such value. Name an existing one.`)
    },
  }
}

function agentNameOf({ agents }: Account, agent: number): string {
  return at(at(agents, agent).name.split(' '), 0)
}

function agentValues(account: Account, agent: number): Readonly<Record<string, string>> {
  const { agents, departments, departmentIndexes } = account
  const name = agentNameOf(account, agent)
  const gender = BRAZILIAN_NAMES.genderOf(name)
  const article = gender === undefined ? '' : gender === 'female' ? 'a ' : 'o '
  const department = departmentIndexes.get(at(agents, agent).department)
  return {
    agente: name,
    oagente: `${article}${name}`,
    ao: gender === 'female' ? 'a' : 'o',
    setor: department === undefined ? 'Atendimento' : at(departments, department).name,
  }
}
