import type { Schemas } from '@ensaio/contracts/control'
import { parseFaultRule, toFaultVocabulary, UnknownNameError } from '@ensaio/mock-kit'
import type { FaultStatus } from '@ensaio/mock-kit'
import type { HandlersOf } from './control-context.ts'

export const faultHandlers: HandlersOf<'listFaults' | 'addFault' | 'deleteFault' | 'clearFaults'> =
  {
    listFaults: ({ sandbox }) => {
      const { faults } = sandbox
      return { status: 200, body: { faults: faults.list().map(toFaultView) } }
    },

    addFault: ({ sandbox }, { body }) => {
      const { faults, mocks } = sandbox
      const vocabulary = toFaultVocabulary(mocks.map((mock) => mock.contract))
      const rule = faults.add(parseFaultRule(body, vocabulary))
      return { status: 201, body: toFaultView({ rule, matched: 0, hits: 0 }) }
    },

    deleteFault: ({ sandbox }, { path }) => {
      const { faults } = sandbox
      const known = faults.list().map(({ rule }) => rule.id)
      if (!faults.remove(path.fault)) throw new UnknownNameError('fault rule', path.fault, known)
      return { status: 204 }
    },

    clearFaults: ({ sandbox }) => {
      sandbox.faults.clear()
      return { status: 204 }
    },
  }

function toFaultView({ rule, matched, hits }: FaultStatus): Schemas['FaultRule'] {
  return { ...rule, matched, hits }
}
