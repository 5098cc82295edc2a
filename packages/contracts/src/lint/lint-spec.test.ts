import { expect, test } from 'vitest'
import type { JsonObject } from '../contract/open-api-document.ts'
import { parseSpec } from '../spec/parse-spec.ts'
import { lintSpec } from './lint-spec.ts'

function problemsOf(yaml: string): readonly string[] {
  return lintSpec(parseSpec('made-up', yaml)).map(({ pointer, message }) => `${pointer} ${message}`)
}

// A sound spec of one operation, with `operation` and `components` mixed in.
function specWith(operation: JsonObject, components: JsonObject = {}, path = '/things'): string {
  const tags = { 'x-fidelity': 'assumed', 'x-source': 'ensaio' }
  const responses = { 200: { description: '', 'x-fidelity': 'assumed' } }
  const get = { operationId: 'listThings', ...tags, responses, ...operation }
  return JSON.stringify({ openapi: '3.1.0', paths: { [path]: { get } }, components })
}

const TAGGED = { 'x-fidelity': 'assumed', 'x-source': 'ensaio' }

test('finds nothing wrong with a sound spec', () => {
  expect(problemsOf(specWith({}))).toEqual([])
})

test.each<[string, JsonObject, RegExp]>([
  ['an operation without an id', { operationId: null }, /paths\/~1things\/get has no operationId/],
  [
    'an id that is not an identifier',
    { operationId: 'list-things' },
    /'list-things': use lower camel case/,
  ],
  ['an operation without answers', { responses: {} }, /has no responses/],
  ['an unknown security scheme', { security: [{ Key: [] }] }, /wants the security scheme 'Key'/],
  [
    'an operation without x-fidelity',
    { 'x-fidelity': null },
    /get \(operation\) has no x-fidelity/,
  ],
  ['an unknown fidelity', { 'x-fidelity': 'rumoured' }, /has no x-fidelity: say documented/],
  ['a fact without a source', { 'x-source': null }, /has no x-source/],
  [
    'a broken reference',
    { responses: { 200: { $ref: '#/components/responses/None' } } },
    /no object stands there/,
  ],
  [
    'a cookie parameter',
    { parameters: [{ name: 'a', in: 'cookie', schema: {}, 'x-fidelity': 'assumed' }] },
    /only path, query and header/,
  ],
  [
    'a style that nobody reads',
    {
      parameters: [
        { name: 'a', in: 'query', style: 'matrix', schema: {}, 'x-fidelity': 'assumed' },
      ],
    },
    /only form, spaceDelimited/,
  ],
  [
    'a parameter without a schema',
    { parameters: [{ name: 'a', in: 'query', 'x-fidelity': 'assumed' }] },
    /has no schema/,
  ],
  [
    'a path parameter that the path lacks',
    {
      parameters: [{ name: 'id', in: 'path', required: true, schema: {}, 'x-fidelity': 'assumed' }],
    },
    /does not stand in \/things/,
  ],
])('finds %s', (_, operation, problem) => {
  expect(problemsOf(specWith(operation)).join('\n')).toMatch(problem)
})

test('finds a path parameter that is not declared, or not required', () => {
  expect(problemsOf(specWith({}, {}, '/things/{id}')).join()).toMatch(
    /does not declare the path parameter 'id'/,
  )
  const parameters = [{ name: 'id', in: 'path', schema: {}, 'x-fidelity': 'assumed' }]
  expect(problemsOf(specWith({ parameters }, {}, '/things/{id}')).join()).toMatch(
    /without required: true/,
  )
})

test('finds two operations of one id, webhooks included', () => {
  const spec = JSON.parse(specWith({})) as JsonObject
  const operation = {
    operationId: 'listThings',
    'x-fidelity': 'assumed',
    'x-source': 'ensaio',
    responses: { 200: { 'x-fidelity': 'assumed' } },
  }
  const problems = problemsOf(
    JSON.stringify({
      ...spec,
      webhooks: { changed: { post: operation, put: { ...operation, operationId: 'b' } } },
    }),
  )

  expect(problems.join('\n')).toMatch(
    /webhooks\/changed\/post has the operationId 'listThings' of #\/paths\/~1things\/get/,
  )
  expect(problems.join('\n')).toMatch(/webhooks\/changed has several methods/)
})

test('finds untagged schemas, properties and headers, and asks no tag of a mere reference', () => {
  const headers = { A: { schema: {} }, B: { $ref: '#/components/headers/B' } }
  const responses = {
    200: { 'x-fidelity': 'assumed', headers },
    400: { $ref: '#/components/responses/Refused' },
  }
  const components = {
    headers: { B: { schema: {}, 'x-fidelity': 'assumed', 'x-source': 'ensaio' } },
    responses: { Refused: { 'x-fidelity': 'assumed', 'x-source': 'ensaio' } },
    schemas: {
      Thing: { type: 'object', properties: { a: { type: 'object', properties: { b: {} } } } },
    },
  }

  expect(
    problemsOf(specWith({ responses }, components)).map((problem) => problem.split(' ')[0]),
  ).toEqual([
    '#/paths/~1things/get/responses/200/headers/A',
    '#/components/schemas/Thing',
    '#/components/schemas/Thing/properties/a',
    '#/components/schemas/Thing/properties/a/properties/b',
  ])
})

test('finds schemas that close themselves', () => {
  const schema = { allOf: [{ type: 'object' }], unevaluatedProperties: false, ...TAGGED }

  expect(problemsOf(specWith({}, { schemas: { Thing: schema } }))).toEqual([
    expect.stringMatching(/^#\/components\/schemas\/Thing says unevaluatedProperties/),
  ])
})

test('finds examples and defaults that break their schema', () => {
  const schema = {
    type: 'object',
    ...TAGGED,
    properties: { n: { type: 'integer', examples: [1, 'x'], default: 'y', ...TAGGED } },
  }
  const content = {
    'application/json': {
      schema: { $ref: '#/components/schemas/Thing' },
      examples: { odd: { value: { n: 1, m: 2 } } },
    },
  }
  const problems = problemsOf(
    specWith(
      { responses: { 200: { content, 'x-fidelity': 'assumed' } } },
      { schemas: { Thing: schema } },
    ),
  )

  expect(problems).toEqual([
    expect.stringMatching(/examples\/odd\/value\/m breaks undocumented/),
    expect.stringMatching(
      /properties\/n\/default breaks type of .*: expected an integer, received "y"/,
    ),
    expect.stringMatching(/properties\/n\/examples\/1 breaks type/),
  ])
})

test('finds schemas that cannot be compiled', () => {
  expect(
    problemsOf(specWith({}, { schemas: { Thing: { ...TAGGED, typ: 'string' } } })).join(),
  ).toMatch(/cannot be compiled: .*unknown keyword: "typ"/)
})

test('finds another version of OpenAPI, and a document of nothing', () => {
  expect(problemsOf('openapi: 3.0.3')).toEqual([
    "#/openapi is '3.0.3', not 3.1.x: only 3.1 is read.",
    '# has neither paths nor webhooks: nothing can be generated.',
  ])
})
