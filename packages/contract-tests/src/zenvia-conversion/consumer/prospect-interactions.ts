// One prospect: read, changed, moved.
import { MatchersV3 } from '@pact-foundation/pact'
import { SECOND_KEY } from '../access.ts'
import { centro, hernan, NOBODY, norte, paula, tigre } from '../account.ts'
import { everybody, scenario, secondKey } from '../states.ts'
import type { ConversionInteraction } from './conversion-interaction.ts'
import { missingScope, nonsense, noUser, unknownRecord, violation } from './refusals.ts'
import { json, objectId, prospect, someText } from './shapes.ts'

const { arrayContaining, eachLike, like } = MatchersV3

const given = [scenario('empty'), everybody()]
const withoutUser = [...given, secondKey()]
const reasons = eachLike({ reason: someText('notInterested'), name: someText('Not interested') })

const read: readonly ConversionInteraction[] = [
  {
    description: 'a prospect',
    given,
    call: (z, { ximena }) => z.prospects.get(ximena),
    request: 'GET /prospect/{ximena}',
    answer: json(prospect('ximena', { additionalData: { budget: 1_500 } })),
  },
  {
    description: 'a prospect, with a key that may not read additional data',
    given: [...given, secondKey({ scopes: ['prospects:read'] })],
    key: SECOND_KEY,
    call: (z, { carla }) => z.prospects.get(carla),
    request: 'GET /prospect/{carla}',
    answer: json(prospect('carla')),
  },
  {
    description: 'an unknown prospect',
    given,
    call: (z) => z.prospects.get(NOBODY),
    request: `GET /prospect/${NOBODY}`,
    answer: unknownRecord('Prospect'),
  },
  {
    description: 'a prospect of a group that the key has no access to',
    given: [...given, secondKey({ groupId: norte.id })],
    key: SECOND_KEY,
    call: (z, { ximena }) => z.prospects.get(ximena),
    request: 'GET /prospect/{ximena}',
    answer: unknownRecord('Prospect'),
  },
  {
    description: 'a prospect of a group below the one of the key',
    given: [...given, secondKey({ groupId: norte.id })],
    key: SECOND_KEY,
    call: (z, { bruno }) => z.prospects.get(bruno),
    request: 'GET /prospect/{bruno}',
    answer: json(prospect('bruno')),
  },
  {
    description: 'a prospect with an invalid key',
    given,
    call: (z) => z.prospects.get('12'),
    request: 'GET /prospect/12',
    answer: violation(/.*prospectId.*/, 'Invalid prospectId'),
  },
  {
    description: 'prospects by their phone, without its plus',
    given,
    call: (z) => z.prospects.findByPhone('5491155550199'),
    request: 'GET /prospect-by',
    query: { phoneNumber: '5491155550199' },
    answer: json([{ _id: objectId(), firstName: 'Ximena', phones: ['+5491155550199'] }]),
  },
  {
    description: 'the additional fields of a prospect',
    given,
    call: (z, { ximena }) => z.prospects.additionalFields(ximena),
    request: 'GET /prospect/{ximena}/prospectAdditionalFields',
    answer: json(eachLike({ key: someText('budget'), name: someText('Budget') })),
  },
  {
    description: 'an unknown selection',
    given,
    call: (z) => z.prospects.selection(NOBODY),
    request: `GET /contacts/selection/${NOBODY}`,
    answer: unknownRecord('Selection'),
  },
  {
    description: 'the reasons for which an agent may archive, the older way',
    given,
    call: (z) => z.prospects.archivingReasons(paula.id),
    request: 'GET /archiving-reasons',
    query: { agent: paula.id },
    answer: json(reasons),
  },
]

const changed: readonly ConversionInteraction[] = [
  {
    description: 'another name and phone of a prospect',
    given,
    call: (z, { carla }) =>
      z.prospects.update(carla, { firstName: 'Carlota', phone: '+5491155550144' }),
    request: 'PATCH /prospect/{carla}',
    body: { firstName: 'Carlota', phone: '+5491155550144' },
    answer: json(prospect('carla', { firstName: 'Carlota', phones: ['+5491155550144'] })),
  },
  {
    description: 'the archiving of a prospect',
    given,
    call: (z, { ximena }) => z.prospects.update(ximena, { archivingReason: 'outOfStock' }),
    request: 'PATCH /prospect/{ximena}',
    body: { archivingReason: 'outOfStock' },
    answer: json(prospect('ximena', { status: 'archived', archivingReason: 'outOfStock' })),
  },
  {
    description: 'an unknown label',
    given,
    call: (z, { ximena }) => z.prospects.update(ximena, { label: 'boiling' }),
    request: 'PATCH /prospect/{ximena}',
    body: { label: 'boiling' },
    answer: nonsense(),
  },
  {
    description: 'other additional data of a prospect, which keeps the rest',
    given,
    call: (z, { carla }) =>
      z.prospects.updateAdditionalData(carla, { quoteState: 'sold', reference: 12_345 }),
    request: 'PATCH /prospect/{carla}/additionalData',
    body: { quoteState: 'sold', reference: 12_345 },
    answer: json(
      prospect('carla', { additionalData: { budget: 900, quoteState: 'sold', reference: 12_345 } }),
    ),
  },
  {
    description: 'the deletion of a prospect',
    given,
    call: (z, { dario }) => z.prospects.delete(dario),
    request: 'DELETE /prospect/{dario}',
    answer: json(prospect('dario')),
  },
  {
    description: 'the deletion of a prospect, with a key that may not write',
    given: [...given, secondKey({ scopes: ['prospects:read'] })],
    key: SECOND_KEY,
    call: (z, { dario }) => z.prospects.delete(dario),
    request: 'DELETE /prospect/{dario}',
    answer: missingScope('prospects:write'),
  },
  {
    description: 'the transfer of a prospect to a group',
    given,
    call: (z, { ximena }) => z.prospects.transfer(ximena, { group: tigre.id }),
    request: 'POST /prospect/{ximena}/transfer',
    body: { group: tigre.id },
    answer: json({ prospectId: objectId(), group: tigre.name, groupId: tigre.id }),
  },
  {
    description: 'the satisfaction of a prospect',
    given,
    call: (z, { ximena }) => z.prospects.createCsat(ximena, { result: 4.5, comment: 'Quick' }),
    request: 'POST /prospect/{ximena}/csat',
    body: { result: 4.5, comment: 'Quick' },
    answer: json({ prospectId: objectId(), result: 4.5, comment: 'Quick' }),
  },
]

const asUser: readonly ConversionInteraction[] = [
  {
    description: 'the reasons for which the user may archive',
    given,
    call: (z) => z.actAsUser.archivingReasons(),
    request: 'GET /as-user/archiving-reasons',
    answer: json(reasons),
  },
  {
    description: 'the labels that the user may put on',
    given,
    call: (z) => z.actAsUser.labels(),
    request: 'GET /as-user/labels',
    answer: json(arrayContaining({ key: 'hot', name: someText('Caliente') }), [
      { key: 'hot', name: 'Caliente' },
    ]),
  },
  {
    description: 'the groups and agents that the user may transfer to',
    given,
    call: (z) => z.actAsUser.transferTargets(),
    request: 'GET /as-user/transfer',
    answer: json({
      agents: eachLike(like(hernan)),
      groups: eachLike({ id: objectId(centro.id), name: someText(centro.name) }),
    }),
  },
  {
    description: 'the archiving of a prospect as the user',
    given,
    call: (z, { ximena }) => z.actAsUser.archive(ximena, 'converted'),
    request: 'POST /prospect/{ximena}/as-user/archive',
    body: { archivingReason: 'converted' },
    answer: json(prospect('ximena', { status: 'archived', archivingReason: 'converted' })),
  },
  {
    description: 'a label as the user',
    given,
    call: (z, { bruno }) => z.actAsUser.label(bruno, 'cold'),
    request: 'POST /prospect/{bruno}/as-user/label',
    body: { label: 'cold' },
    answer: json(prospect('bruno', { label: 'cold' })),
  },
  {
    description: 'the transfer of a prospect to an agent as the user',
    given,
    call: (z, { ximena }) => z.actAsUser.transfer(ximena, { user: hernan.id }),
    request: 'POST /prospect/{ximena}/as-user/transfer',
    body: { user: hernan.id },
    answer: json({
      prospectId: objectId(),
      group: centro.name,
      groupId: centro.id,
      agentId: hernan.id,
    }),
  },
  {
    description: 'labels as the user where there is none',
    given: withoutUser,
    key: SECOND_KEY,
    call: (z) => z.actAsUser.labels(),
    request: 'GET /as-user/labels',
    answer: noUser(),
  },
  {
    description: 'the archiving of a prospect as the user where there is none',
    given: withoutUser,
    key: SECOND_KEY,
    call: (z, { ximena }) => z.actAsUser.archive(ximena, 'converted'),
    request: 'POST /prospect/{ximena}/as-user/archive',
    body: { archivingReason: 'converted' },
    answer: noUser(),
  },
]

export const prospectInteractions: readonly ConversionInteraction[] = [
  ...read,
  ...changed,
  ...asUser,
]
