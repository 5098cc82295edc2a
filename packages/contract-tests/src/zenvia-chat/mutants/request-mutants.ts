// Mutants that ignore or misread a part of the request. Samples that a filter must not find reveal them.
import { MAIN_TOKEN } from '../access.ts'
import { answered, asking, type Mutant } from './mutant.ts'
import { type Query, withQuery } from './with-query.ts'

const PARAMETERS = [
  'active',
  'agents',
  'data_type',
  'departments',
  'from',
  'limit',
  'page',
  'search',
  'states',
  'tags',
  'timezone',
  'to',
  'types',
] as const

/** Each leaves out one parameter before it looks at a request. */
const ignoringOneParameter: readonly Mutant[] = PARAMETERS.map((parameter) => ({
  name: `does not heed ${parameter}`,
  provider: { throughServer: withQuery((query) => without(query, parameter)) },
  concerns: asking(parameter),
}))

export const requestMutants: readonly Mutant[] = [
  ...ignoringOneParameter,
  {
    name: 'lets everybody in',
    provider: { throughServer: withQuery((query) => ({ ...query, token: MAIN_TOKEN })) },
    concerns: answered('unauthorised'),
  },
  {
    name: 'takes only the first of several',
    provider: {
      throughServer: withQuery((query) => mapValues(query, (value) => value.replace(/,.*$/u, ''))),
    },
    concerns: ({ query }) => Object.values(query).some((value) => value.includes(',')),
  },
  {
    name: 'takes sent for received',
    provider: throughValue('active', (active) => (active === 'true' ? 'false' : 'true')),
    concerns: asking('active'),
  },
  {
    name: 'takes east for west',
    provider: throughValue('timezone', (timezone) => timezone.replace(/[+-]/u, opposite)),
    concerns: asking('timezone'),
  },
  {
    name: 'counts pages from 0',
    provider: throughValue('page', (page) => (page === '0' ? '1' : String(Number(page) + 1))),
    concerns: asking('page'),
  },
  {
    name: 'finds names only in the case in which they are written',
    provider: throughValue('search', (search) => (search === 'HELENA' ? 'nobody' : search)),
    concerns: asking('search'),
  },
  {
    name: 'takes limits for one less',
    provider: throughValue('limit', (limit) => String(Number(limit) - 1)),
    concerns: asking('limit'),
  },
  {
    name: 'ends windows a minute early',
    provider: throughValue('to', (to) => to.replace('02:30', '02:29')),
    concerns: asking('to'),
  },
]

/** Lets the mock see another value of one parameter, where a request has it. */
function throughValue(parameter: string, change: (value: string) => string): Mutant['provider'] {
  return {
    throughServer: withQuery((query) => {
      const value = query[parameter]
      return value === undefined ? query : { ...query, [parameter]: change(value) }
    }),
  }
}

function without(query: Query, parameter: string): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== parameter))
}

function opposite(sign: string): string {
  return sign === '+' ? '-' : '+'
}

function mapValues(query: Query, map: (value: string) => string): Query {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, map(value)]))
}
