import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import type { Beat } from '../assistant/beat.ts'
import { commitTurn } from '../assistant/commit-turn.ts'
import { isTalking } from '../assistant/run-beat.ts'
import { scriptOf } from '../assistant/script-of.ts'
import { play } from '../assistant/turn.ts'
import type { TalkingLead } from '../assistant/turn.ts'
import { PERSONAS, personaNamed } from '../personas/all-personas.ts'
import { readReply } from '../personas/read-reply.ts'
import { replyTo } from '../texts/letter.ts'
import type { LeadRecord } from '../lead/lead-record.ts'
import { isListening } from '../vocabulary.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { findLead, LEAD_FIELDS, standingOf } from './find-lead.ts'

/** The lead writes what a user wants it to write. From then on it goes on like the persona that would write so. */
export const leadReplies = defineAction({
  description: 'The lead answers the assistant. Without a persona the words decide how it goes on.',
  input: {
    type: 'object',
    required: ['id', 'body'],
    properties: {
      ...LEAD_FIELDS,
      body: { type: 'string', minLength: 1, description: 'The words of the lead.' },
      persona: { type: 'string', description: 'The persona that the lead goes on as.' },
    },
  },
  run: (world: ConversicaWorld, { body, persona = readReply(body), ...named }) => {
    const record = heardLead(findLead(world, named))
    const talk = { ...record.talk, persona }
    const script = scriptOf(record, talk, world.randomFor)
    const position = script.findIndex(isAnswer)
    const beat = script[position]
    if (personaNamed(persona) === undefined || beat === undefined)
      throw new ActionRefusedError(
        `no lead of the persona "${persona}" answers. Send one of ${answering(world)}.`,
      )
    world.agenda.cancel(record.key, ['beat'])
    const letter = { subject: talk.channel === 'sms' ? '' : replyTo(talk.subject), body }
    const turn = play(
      { ...record, talk: { ...talk, position } },
      { beat, next: script[position + 1], letter, at: world.now(), randomFor: world.randomFor },
    )
    commitTurn(world, record, turn)
    return standingOf(turn.record)
  },
})

/** @throws ActionRefusedError for a lead that was not written to, or whom nobody listens to */
function heardLead(record: LeadRecord): TalkingLead {
  const status = record.facts.conversationStatus
  if (isTalking(record) && record.talk.sent > 0 && status && isListening(status)) return record
  throw new ActionRefusedError(
    `the lead is in ${status ?? 'no status yet'}, where no answer is heard. Wait for the first message, or resume the lead.`,
  )
}

function answering({ randomFor }: ConversicaWorld): string {
  return PERSONAS.filter(({ script }) => script(randomFor('any')).some(isAnswer))
    .map(({ name }) => name)
    .join(', ')
}

function isAnswer({ line }: Beat): boolean {
  return line?.from === 'lead'
}
