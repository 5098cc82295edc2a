// The shapes of answers, as strict as callers read them and no stricter.
import { MatchersV3 } from '@pact-foundation/pact'
import { account } from '../account.ts'
import { type PartName, partOf } from '../samples.ts'
import type { ConversionAnswer } from './conversion-interaction.ts'

const { atLeastLike, boolean, like, number, regex, string } = MatchersV3

/** A key as the vendor makes them. */
export const objectId = (example = '69a5990cc0ffee0010000020') => regex(/^[a-z0-9]{24}$/, example)

/** A moment as the vendor writes it. */
export const moment = (example = '2026-03-02T14:30:00.000Z') =>
  regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, example)

/** Text of which only matters that it is there. */
export const someText = string

/** With an agent, and not archived. Which of the states a prospect comes to by what is hardly documented. */
export const inHand = () => regex(/^(?:new|followUp|processing)$/, 'followUp')

/** A prospect of the samples, told by its creation and its name. */
export function prospect(name: PartName, changes: object = {}): object {
  const { agent, archivingReason, label, source, type, status, ...part } = partOf(name)
  return {
    id: objectId(),
    ...part,
    status: agent === undefined || status === 'archived' ? status : inHand(),
    account: account.name,
    accountId: account.id,
    userMade: false,
    leads: atLeastLike({ created: moment(), source, utmSource: source, type }, 1),
    ...(agent === undefined ? {} : { agent: like(agent), assigned: moment() }),
    ...(archivingReason === undefined ? {} : { archivingReason }),
    ...(label === undefined ? {} : { label }),
    ...changes,
  }
}

/** The result of a lead. */
export function newProspect(firstName: string, changes: object = {}): object {
  return {
    id: objectId(),
    created: moment(),
    firstName,
    status: 'unclaimed',
    group: string(account.name),
    groupId: objectId(account.id),
    account: account.name,
    accountId: account.id,
    leads: atLeastLike(
      {
        created: moment(),
        source: string('google'),
        utmSource: string('google'),
        type: string('retail'),
      },
      1,
    ),
    ...changes,
  }
}

/** An interaction of Ximena's. */
export function interaction(changes: object): object {
  return {
    id: objectId(),
    createdAt: moment(),
    status: string('created'),
    prospectId: objectId(),
    proactive: boolean(true),
    ...changes,
  }
}

/** A quote of Ximena's. */
export function quote(changes: object = {}): object {
  return {
    id: objectId(),
    prospectId: objectId(),
    createdAt: moment(),
    status: 'pending',
    items: [{ quantity: 1, price: 18_500_000, concept: 'Ficta Brisa 2025' }],
    total: number(18_500_000),
    ...changes,
  }
}

export function json(body: unknown, outcome?: unknown): ConversionAnswer {
  return { kind: 'json', body, ...(outcome === undefined ? {} : { outcome }) }
}

export function created(body: unknown): ConversionAnswer {
  return { kind: 'json', status: 201, body }
}

/** The samples in this order, and no others. */
export function prospects(...names: readonly PartName[]): ConversionAnswer {
  return json(names.map((name) => prospect(name)))
}
