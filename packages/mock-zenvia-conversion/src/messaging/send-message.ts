import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { FormFile } from '@ensaio/mock-kit'
import type { AgentCard } from '../account/agent.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { planNextStatus } from '../jobs/message-progress.ts'
import { newObjectId } from '../object-id.ts'
import { onlyDocumented } from '../only-documented.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { toMedium } from './channel.ts'
import type { ChannelRecord } from './channel.ts'
import { newMessage } from './new-message.ts'

type Message = Schemas['InteractionMessage']

/** The content of a message. */
export interface MessageContent extends Pick<
  Message,
  'buttons' | 'list' | 'productList' | 'template' | 'templateParameters'
> {
  readonly text: string
  readonly file?: FormFile
}

/** Reads the content of a message; returns `undefined` unless it is exactly one of the four kinds. */
export function toContent(message: Schemas['NewMessage']): MessageContent | undefined {
  const { content, list, buttons, productList } = onlyDocumented('NewMessage', message)
  const kinds = [content, list, buttons, productList].filter((kind) => kind !== undefined)
  if (kinds.length !== 1) return undefined
  if (content !== undefined) return { text: content }
  if (list !== undefined) return { text: list.body, list }
  if (buttons !== undefined) return { text: buttons.body, buttons }
  return productList && { text: productList.body, productList }
}

/** A message that may be sent. */
export interface OutgoingMessage {
  readonly prospect: ProspectRecord
  readonly channel: ChannelRecord
  /** The prospect's address in the channel. */
  readonly recipient: string
  readonly content: MessageContent
  /** The agent in whose name it is sent; the prospect's agent without one. */
  readonly agent?: AgentCard
}

/** Sends a message: adds the interaction, and plans its delivery. */
export function sendMessage(
  world: ZenviaConversionWorld,
  { prospect, channel, recipient, content, agent }: OutgoingMessage,
): InteractionRecord {
  const via = toMedium(channel.channel)
  const providerId = newObjectId(world)
  const message = newMessage(
    {
      via,
      text: content.text,
      performer: 'agent',
      providerId,
      sender: channel.channelId,
      recipient,
    },
    isText(content) ? undefined : restOf(content, providerId),
  )
  const interaction = addInteraction(world, prospect, {
    agent,
    status: 'created',
    proactive: true,
    via,
    output: { message },
  })
  planNextStatus(world, interaction)
  return interaction
}

function isText(content: MessageContent): boolean {
  return Object.keys(content).length === 1
}

/** Returns the parts that only some messages have. */
function restOf(
  { text: _text, file, ...rest }: MessageContent,
  providerId: string,
): Partial<Message> {
  return file === undefined ? rest : { ...rest, attachment: toAttachment(file, providerId) }
}

/** The made-up host of sent files, which are not stored. The domain is reserved for examples. */
const FILES_URL = 'https://files.example.com'

/**
 * Returns the file as a message carries it.
 * @param id tells it from other files of the same name
 */
function toAttachment(file: FormFile, id: string): Schemas['Attachment'] {
  return {
    type: kindOf(file),
    url: `${FILES_URL}/${id}/${encodeURIComponent(file.name.toWellFormed())}`,
  }
}

function kindOf({ contentType }: FormFile): Schemas['AttachmentTypes'] {
  const [kind = ''] = contentType.toLowerCase().split('/')
  if (kind === 'image') return 'IMAGE'
  if (kind === 'audio') return 'AUDIO'
  return kind === 'video' ? 'VIDEO' : 'FILE'
}
