import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Account } from '../account/account.ts'
import { isFinal } from '../story/beat.ts'
import { createDice, mixSeed } from '../story/dice.ts'
import { lifeSeconds } from '../rows/row.ts'
import type { Interaction } from '../rows/interaction.ts'
import { NOTES } from '../texts/notes.ts'
import { showOffset } from './instant.ts'
import { tagsAt } from './tags-at.ts'

const NOTES_SALT = 0x4e6f
/** Of a hundred finished interactions that an agent had, so many have a note. */
const NOTED = 0.18

/** What agents noted, oldest first. Each note is written after the agent took it and before it was over. */
export function notesOf(account: Account, interaction: Interaction): Schemas['Note'][] {
  const { state, agent, created, seed, tags } = interaction
  const agentName = account.agents[agent]?.name
  const dice = createDice(mixSeed(seed, NOTES_SALT))
  if (!isFinal(state) || agentName === undefined || !dice.chance(NOTED)) return []
  const life = lifeSeconds(interaction)
  const first = Math.floor(life * (0.6 + dice.float() * 0.3))
  const second = first + dice.below(life - first + 1)
  return (dice.chance(0.2) ? [first, second] : [first]).map((offset, place) => ({
    body: NOTES[dice.below(NOTES.length)] ?? '',
    agent: agentName,
    date: showOffset(created, offset),
    tags: place === 0 && dice.chance(0.4) ? tagsAt(account, tags & -tags) : [],
  }))
}
