import { conversicaContract } from '@ensaio/contracts/conversica'
import { expect, test } from 'vitest'
import {
  CONVERSATION_STATUSES,
  isListening,
  isOver,
  stageOf,
  STATUSES_BY_STAGE,
} from './conversation-status.ts'

test('files each status under the stage that the spec files it under', () => {
  const schema = conversicaContract.document['components'] as unknown as {
    readonly schemas: Record<string, Record<string, unknown>>
  }

  expect(STATUSES_BY_STAGE).toEqual(schema.schemas['ConversationStatus']?.['x-statuses-by-stage'])
})

test('knows the stage of every status', () => {
  expect(new Set(CONVERSATION_STATUSES).size).toBe(36)
  expect(new Set(CONVERSATION_STATUSES.map(stageOf)).size).toBe(7)
})

test('tells conversations that are over from those that go on', () => {
  expect(isOver('Sent Message')).toBe(false)
  expect(isOver('First Message Schedule')).toBe(false)
  expect(isOver('Listening')).toBe(true)
})

test('listens to leads in a conversation, after it, and to nobody who was stopped', () => {
  expect(isListening('Out of Office')).toBe(true)
  expect(isListening('Listening')).toBe(true)
  expect(isListening('Client Requested Stop')).toBe(false)
  expect(isListening('First Message Schedule')).toBe(false)
})
