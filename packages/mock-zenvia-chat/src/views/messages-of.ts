import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Account } from '../account/account.ts'
import { CHANNELS } from '../channels/channel-habits.ts'
import { isVoice } from '../channels/is-voice.ts'
import { firstNameOf } from '../customers/customer-record.ts'
import type { Interaction } from '../rows/interaction.ts'
import { BEAT } from '../story/beat.ts'
import { createDice, mixSeed } from '../story/dice.ts'
import type { Dice } from '../story/dice.ts'
import { lineOf } from '../texts/line-of.ts'
import { fileOf } from './file-of.ts'
import { showOffset } from './instant.ts'

type Message = Schemas['Message']

const MESSAGES_SALT = 0x6d73

/** One message of the story, before it has a text. */
interface Spoken {
  readonly isAgents: boolean
  readonly offset: number
  /** Place of the agent who has the interaction then. */
  readonly agent: number
}

/** All that was said in an interaction, oldest first. A call leaves nothing to read. */
export function messagesOf(account: Account, interaction: Interaction): Message[] {
  if (isVoice(interaction.channel)) return []
  const dice = createDice(mixSeed(interaction.seed, MESSAGES_SALT))
  const order = String(400_000 + dice.below(600_000))
  const spoken = spokenIn(interaction)
  const totals = [
    spoken.filter(({ isAgents }) => !isAgents).length,
    spoken.filter(({ isAgents }) => isAgents).length,
  ]
  const numbers = [0, 0]
  return spoken.map(({ isAgents, offset, agent }, place) => {
    const side = Number(isAgents)
    const number = numbers[side] ?? 0
    numbers[side] = number + 1
    const name = account.agents[agent]?.name ?? ''
    const line = lineOf(
      dice,
      {
        isAgents,
        number,
        isLast: number > 0 && number + 1 === totals[side],
        active: interaction.active,
        department: interaction.department,
      },
      {
        cliente: firstNameOf(interaction.customer),
        atendente: name.split(' ')[0] ?? '',
        pedido: order,
      },
    )
    return {
      id: `${interaction.protocol}-${place + 1}`,
      source: isAgents ? 'AGENT' : 'CLIENT',
      ...contentOf(dice, interaction, { line, isFirst: number === 0, place }),
      date: showOffset(interaction.created, offset),
      agent_name: isAgents ? name : null,
    }
  })
}

function spokenIn({ beats, length, agents }: Interaction): readonly Spoken[] {
  const spoken: Spoken[] = []
  let transfers = 0
  for (let place = 0; place < length; place += 2) {
    const [offset = 0, code] = [beats[place], beats[place + 1]]
    if (code === BEAT.transfer) transfers += 1
    if (code === BEAT.client || code === BEAT.agent) {
      spoken.push({ isAgents: code === BEAT.agent, offset, agent: agents[transfers] ?? 0 })
    }
  }
  return spoken
}

/** Share of messages that are files, and of those that have a text beside. */
const FILES = 0.08
const CAPTIONED = 0.3

function contentOf(
  dice: Dice,
  { channel, protocol }: Interaction,
  {
    line,
    isFirst,
    place,
  }: { readonly line: string; readonly isFirst: boolean; readonly place: number },
): Pick<Message, 'type' | 'text' | 'file'> {
  // A text message holds text alone, and nobody begins with a file.
  if (isFirst || CHANNELS[channel] === 'SMS' || !dice.chance(FILES)) {
    return { type: 'text', text: line, file: null }
  }
  const { type, file } = fileOf(dice, `${protocol}/${place + 1}`)
  return { type, text: dice.chance(CAPTIONED) ? line : null, file }
}
