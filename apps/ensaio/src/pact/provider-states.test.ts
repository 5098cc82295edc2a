import { expect, test } from 'vitest'
import { readStates, resolveState } from './provider-states.ts'

const STATES = `
a lead:
  - scenario: empty
  - action: putFixtures
    input: { leads: ['$\{lead}'], name: 'of $\{id}, $\{other}' }
  - fixtures: { conversica: {} }
  - behaviour: requireConversationId
    value: true
  - advance: 7d
  - call: createOrUpdateLead
    path: { id: a }
    body: { id: a }
  - trigger: leadUpdate
    fields: { id: a }
none: []
`
const names = {
  scenarios: ['empty'],
  actions: ['leadReplies'],
  own: readStates('states.yaml', STATES),
}

test('reads steps of every kind', () => {
  expect(resolveState({ name: 'a lead', params: { id: 'x', lead: { id: 1 } } }, names)).toEqual({
    ok: true,
    steps: [
      { kind: 'scenario', scenario: 'empty' },
      {
        kind: 'action',
        action: 'putFixtures',
        input: { leads: [{ id: 1 }], name: 'of ${id}, ${other}' },
      },
      { kind: 'fixtures', sections: { conversica: {} } },
      { kind: 'behaviour', behaviour: 'requireConversationId', value: true },
      { kind: 'advance', duration: '7d' },
      {
        kind: 'call',
        operation: 'createOrUpdateLead',
        path: { id: 'a' },
        query: {},
        body: { id: 'a' },
      },
      { kind: 'trigger', webhook: 'leadUpdate', fields: { id: 'a' } },
    ],
  })
  expect(resolveState({ name: 'none', params: {} }, names)).toEqual({ ok: true, steps: [] })
})

test.each([
  ['empty', {}, { kind: 'scenario', scenario: 'empty' }],
  ['scenario empty', {}, { kind: 'scenario', scenario: 'empty' }],
  ['the scenario', { scenario: 'x' }, { kind: 'scenario', scenario: 'x' }],
  ['leadReplies', { id: 'a' }, { kind: 'action', action: 'leadReplies', input: { id: 'a' } }],
  ['the time that passed', { hours: 2 }, { kind: 'advance', duration: '2h' }],
  ['fixtures', { conversica: {} }, { kind: 'fixtures', sections: { conversica: {} } }],
])('knows the state %s', (name, params, step) => {
  expect(resolveState({ name, params }, names)).toEqual({ ok: true, steps: [step] })
})

test.each(['emty', 'the scenario'])('does not know the state %s', (name) => {
  expect(resolveState({ name, params: {} }, names)).toMatchObject({ ok: false })
})

test.each([
  ['a: [{ scenari: x }]', '"a": {"scenari":"x"} is not a step'],
  ['- a', 'it is not a map of states'],
  ['a: [', 'Failed to verify states.yaml'],
])('refuses the file %s', (text, message) => {
  expect(() => readStates('states.yaml', text)).toThrow(message)
})
