import { controlContract } from '@ensaio/contracts/control'
import { createControlClient } from '@ensaio/control-client'
import { DELIVERY_SCHEMAS, REQUEST_SCHEMAS } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'

/** Returns a schema as far as it decides what is valid: without texts, tags and empty lists of properties. */
function ruleOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(ruleOf)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(
    ([key, value]) =>
      key !== 'description' &&
      key !== '$ref' && // a body may be any JSON
      !key.startsWith('x-') &&
      value !== false && // the engine takes no other keys, and need not say so
      !(key === 'properties' && Object.keys(Object(value)).length === 0),
  )
  return Object.fromEntries(kept.map(([key, value]) => [key, ruleOf(value)]))
}

interface Form {
  readonly required: readonly string[]
  readonly properties: { readonly kind: { readonly const: string } }
  readonly oneOf?: readonly object[]
}

const formsOf = (schemas: object): readonly Form[] =>
  (Object.values(schemas) as readonly Form[]).flatMap((one) => (one.oneOf as Form[]) ?? [one])

/** The forms of the control plane's effects, by the document that it serves. */
function documentedForms(): readonly Form[] {
  const { components } = controlContract.document as unknown as {
    readonly components: { readonly schemas: { readonly FaultEffect: { oneOf: readonly Form[] } } }
  }
  return components.schemas.FaultEffect.oneOf
}

const isDelay = ({ properties }: Form): boolean => properties.kind.const === 'delay'

test('the control plane documents the effects as the engine checks them', () => {
  const forms = documentedForms()
  // The document holds one delay for both sides, with the longer limit: that of deliveries.
  const engine = [
    ...formsOf(REQUEST_SCHEMAS).filter((form) => !isDelay(form)),
    ...formsOf(DELIVERY_SCHEMAS),
  ]

  for (const form of forms) expect(form).toMatchObject({ additionalProperties: false })
  expect(forms.map(ruleOf)).toHaveLength(engine.length)
  expect(forms.map(ruleOf)).toEqual(expect.arrayContaining(engine.map(ruleOf)))
})

const KINDS = documentedForms().map(({ properties }) => JSON.stringify(properties.kind.const))

test.each([
  [{ kind: 'frop' }, `/kind: expected one of ${[...new Set(KINDS)].join(', ')}, got "frop"`],
  [{ kind: 'status', status: 99 }, '/status: expected at least 200, got 99'],
  [{ kind: 'drip' }, '/bytesPerSecond: expected to be present, got nothing'],
  [{ kind: 'duplicate', times: 11 }, '/times: expected at most 10, got 11'],
])('refuses the effect %j by the schema of its kind', async (effect, problem) => {
  await using running = await openSandbox({ only: ['conversica'] })
  const rule = { service: 'conversica', on: 'request', effect }

  const { status, body } = await running.control('POST', '/sandboxes/main/faults', rule)

  expect(status).toBe(400)
  expect(body).toMatchObject({ error: { details: [`body /effect${problem}`] } })
})

test('lists the presets, each of which makes a rule that ends as it says', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const control = createControlClient({ baseUrl: running.urls.control })
  const path = { sandbox: 'main' }

  const { presets } = await control.listFaultPresets()
  for (const { name, rule } of presets) {
    const added = await control.addFault({ path, body: { preset: name } })
    expect(added).toMatchObject({ ...rule, id: name, preset: name, service: '*' })
  }

  expect(presets.map(({ name }) => name)).toEqual(['flaky', 'slow', 'rateLimited', 'outage'])
  const { faults } = await control.listFaults({ path })
  expect(faults.map(({ remaining }) => remaining)).toEqual([undefined, undefined, 3, undefined])
})

test('a rule tells how many hits remain, and lets everything pass when none does', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  running.sandbox.addFault({ preset: 'rateLimited', when: { first: 2 } })

  const statuses: number[] = []
  for (const id of ['one', 'two', 'three']) statuses.push((await running.saveLead({ id })).status)

  expect(statuses).toEqual([429, 429, 200])
  expect(running.sandbox.faults()).toMatchObject([{ id: 'rateLimited', hits: 2, remaining: 0 }])
})

test('an answer is lost after its request took effect', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const { sandbox } = running
  const effect = { kind: 'answerLost' } as const
  sandbox.addFault({ id: 'lost', service: 'conversica', on: 'request', when: { first: 1 }, effect })

  await expect(running.saveLead()).rejects.toThrow('fetch failed')
  const again = await running.saveLead()

  expect(again.status).toBe(200)
  expect(sandbox.records('conversica', 'leads').total).toBe(1)
  expect(sandbox.journal({ kind: 'request' })).toMatchObject([
    { answer: { status: 200 }, faults: ['lost'] },
    { answer: { status: 200 }, faults: [] },
  ])
})
