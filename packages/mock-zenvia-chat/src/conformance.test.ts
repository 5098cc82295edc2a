import { mockSuite } from '@ensaio/mock-kit/conformance'
import { FIRST_PROTOCOL } from './archive/archive-record.ts'
import { zenviaChatMock } from './zenvia-chat-mock.ts'

mockSuite(zenviaChatMock, {
  evidence: '../evidence.json',
  samples: {
    // The example in the spec is not a number of this account.
    getMessages: [{ path: { id: String(FIRST_PROTOCOL) } }],
    getHistory: [
      {},
      {
        query: {
          from: '2026-02-01',
          to: '2026-02-10 18:00',
          timezone: '-0300',
          states: 'ENDED,MISSED',
        },
      },
      { query: { search: 'maria', active: 'false', limit: '20000', page: '2' } },
    ],
    getReports: [
      {},
      { query: { data_type: 'agent', agents: '101,102', departments: '7', types: 'WHATSAPP' } },
      { query: { data_type: 'tag', tags: '31,32' } },
    ],
    getOngoing: [{}, { query: { states: 'NOT_ANSWER,PENDING', limit: '10' } }],
  },
  useCases: [
    {
      name: 'a busy hour goes by while autopilot is on',
      run: async ({ sandbox, call }) => {
        sandbox.setBehaviour('zenvia-chat', 'autopilotPerHour', 200)
        await sandbox.advance(3_600_000)
        for (const operationId of [
          'getReports',
          'getHistory',
          'getExpandedHistory',
          'getOngoing',
        ]) {
          await call(operationId)
        }
      },
    },
    {
      name: 'unusual values are shown as documented',
      scenario: 'edge',
      run: async ({ sandbox, call }) => {
        for (const activeAsBoolean of [false, true]) {
          sandbox.setBehaviour('zenvia-chat', 'activeAsBoolean', activeAsBoolean)
          for (const operationId of ['getHistory', 'getExpandedHistory', 'getOngoing']) {
            await call(operationId, { query: { from: '2010-01-01', limit: '10000' } })
          }
        }
      },
    },
  ],
})
