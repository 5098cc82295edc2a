// The effects that faults have, described once: their types, the check of what a user writes and its messages follow.
import type { FromSchema, ObjectSchema } from '../definition/input-schema.ts'
import {
  DELIVERY_DELAY_MS_MAX,
  DRIP_BYTES_PER_SECOND_MAX,
  DUPLICATES_MAX,
  REORDER_BEHIND_MAX,
  REQUEST_DELAY_MS_MAX,
  STATUS_HEADER_LENGTH_MAX,
  STATUS_HEADERS_MAX,
} from './fault-limits.ts'

const delay = <const Max extends number>(maximum: Max) =>
  ({
    description: 'Happens so much later; with two bounds, drawn for each hit, both included.',
    oneOf: [
      {
        type: 'object',
        required: ['kind', 'ms'],
        properties: { kind: { const: 'delay' }, ms: { type: 'integer', minimum: 0, maximum } },
      },
      {
        type: 'object',
        required: ['kind', 'fromMs', 'toMs'],
        properties: {
          kind: { const: 'delay' },
          fromMs: { type: 'integer', minimum: 0, maximum },
          toMs: { type: 'integer', minimum: 0, maximum },
        },
      },
    ],
  }) as const

const bare = <const Kind extends string>(kind: Kind, description: string) =>
  ({
    description,
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: kind } },
  }) as const satisfies ObjectSchema

/** The effects on requests. */
export const REQUEST_SCHEMAS = {
  status: {
    description: 'Sends this answer in place of the real one; the request has no effect.',
    type: 'object',
    required: ['kind', 'status'],
    properties: {
      kind: { const: 'status' },
      status: { type: 'integer', minimum: 200, maximum: 599 },
      headers: {
        description: 'Sent beside the headers that the service has for the status.',
        type: 'object',
        properties: {},
        maxProperties: STATUS_HEADERS_MAX,
        additionalProperties: { type: 'string', maxLength: STATUS_HEADER_LENGTH_MAX },
      },
      body: {
        description:
          "Text is sent as it is, anything else as JSON. Without it, the service's own body for the status is sent.",
      },
    },
  },
  delay: delay(REQUEST_DELAY_MS_MAX),
  reset: bare('reset', 'Resets the connection without an answer; the request has no effect.'),
  truncate: bare(
    'truncate',
    'Handles the request; its answer breaks off in the middle of the body.',
  ),
  malformedJson: bare('malformedJson', 'Handles the request; the body of its answer is not JSON.'),
  drip: {
    description: 'Handles the request; the body of its answer comes slowly.',
    type: 'object',
    required: ['kind', 'bytesPerSecond'],
    properties: {
      kind: { const: 'drip' },
      bytesPerSecond: { type: 'integer', minimum: 1, maximum: DRIP_BYTES_PER_SECOND_MAX },
    },
  },
  silence: bare('silence', 'Gives no answer until the caller gives up; the request has no effect.'),
  answerLost: bare(
    'answerLost',
    'Handles the request; the connection is reset instead of its answer.',
  ),
} as const

/** The effects on deliveries. Their delays are in sandbox time. */
export const DELIVERY_SCHEMAS = {
  drop: bare('drop', 'Lets the service believe that it sent it; nothing arrives.'),
  duplicate: {
    description: 'Sends it so many times in all, with the same id and the same bytes.',
    type: 'object',
    required: ['kind', 'times'],
    properties: {
      kind: { const: 'duplicate' },
      times: { type: 'integer', minimum: 2, maximum: DUPLICATES_MAX },
    },
  },
  delay: delay(DELIVERY_DELAY_MS_MAX),
  reorder: {
    description: 'Holds it back until so many later ones to the same target have gone.',
    type: 'object',
    required: ['kind', 'behind'],
    properties: {
      kind: { const: 'reorder' },
      behind: { type: 'integer', minimum: 1, maximum: REORDER_BEHIND_MAX },
    },
  },
  corrupt: bare('corrupt', 'Cuts its bytes in the middle.'),
} as const

type EffectOf<Schemas> = Exact<FromSchema<Schemas[keyof Schemas]>>

/** The same without `undefined`, which JSON does not know. A body may be any JSON. */
type Exact<Value> = Value extends object
  ? {
      readonly [Key in keyof Value]: Key extends 'body'
        ? Value[Key]
        : Exact<Exclude<Value[Key], undefined>>
    }
  : Value

/** The effect of a rule for requests, tagged by its kind. */
export type RequestEffect = EffectOf<typeof REQUEST_SCHEMAS>

/** The effect of a rule for deliveries, tagged by its kind. */
export type DeliveryEffect = EffectOf<typeof DELIVERY_SCHEMAS>
