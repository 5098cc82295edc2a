// Mutants that answer with something other than the contract promises.
import { withStatus } from '../../mutants/tampering.ts'
import { answered, type Mutant } from './mutant.ts'
import { withBody, withRows } from './with-body.ts'

/** The pages of the history: some with rows, one without. */
const onPages: Mutant['concerns'] = ({ path, query }) =>
  path === '/history' && Object.hasOwn(query, 'limit')

export const responseMutants: readonly Mutant[] = [
  {
    name: 'answers with the oldest first',
    provider: {
      throughServer: withBody((body) =>
        body.data === undefined ? body : { ...body, data: body.data.toReversed() },
      ),
    },
    concerns: onPages,
  },
  {
    name: 'leaves the last row out',
    provider: {
      throughServer: withBody((body) =>
        body.data === undefined ? body : { ...body, data: body.data.slice(0, -1) },
      ),
    },
    concerns: onPages,
  },
  {
    name: 'calls the channel by another name',
    provider: { throughServer: withRows(({ media, ...row }) => ({ ...row, channel: media })) },
    concerns: onPages,
  },
  {
    name: 'shows the agent by name alone',
    provider: {
      throughServer: withRows((row) =>
        'agent' in row ? { ...row, agent: Object(row['agent']).name ?? null } : row,
      ),
    },
    concerns: onPages,
  },
  {
    name: 'leaves out what is null',
    provider: {
      throughServer: withRows((row) =>
        Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
      ),
    },
    concerns: onPages,
  },
  {
    name: 'writes yes and no always as texts',
    provider: {
      throughServer: withRows((row) =>
        'active' in row ? { ...row, active: String(row['active']) } : row,
      ),
    },
    concerns: answered('rows'),
  },
  {
    name: 'writes numbers as texts',
    provider: {
      throughServer: withRows((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            typeof value === 'number' ? String(value) : value,
          ]),
        ),
      ),
    },
    concerns: answered('report', '/reports'),
  },
  {
    name: 'answers a refusal with 200',
    provider: {
      throughServer: (fetch) => async (request) => {
        const answer = await fetch(request)
        return new Response(answer.body, { status: 200, headers: answer.headers })
      },
    },
    concerns: answered('refused'),
  },
  {
    name: 'refuses unknown protocols as if they were wrong',
    provider: { throughServer: withStatus(404, 400) },
    concerns: answered('notFound'),
  },
  {
    name: 'refuses with 422',
    provider: { throughServer: withStatus(400, 422) },
    concerns: answered('refused'),
  },
  {
    name: 'says nothing of the status in the body',
    provider: { throughServer: withBody(({ ...body }) => ({ ...body, status: undefined })) },
    concerns: onPages,
  },
]
