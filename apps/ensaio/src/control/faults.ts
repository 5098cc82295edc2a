import type { Schemas } from '@ensaio/contracts/control'
import { parseFaultRule, toFaultVocabulary, UnknownNameError } from '@ensaio/mock-kit'
import type { FaultStatus } from '@ensaio/mock-kit'
import { findSandbox } from './control-context.ts'
import type { HandlersOf } from './control-context.ts'

export const faultHandlers: HandlersOf<'listFaults' | 'addFault' | 'deleteFault' | 'clearFaults'> =
  {
    listFaults: (context, { path }) => {
      const { faults } = findSandbox(context, path.sandbox)
      return { status: 200, body: { faults: faults.list().map(toFaultView) } }
    },

    addFault: (context, { path, body }) => {
      const { faults, mocks } = findSandbox(context, path.sandbox)
      const vocabulary = toFaultVocabulary(mocks.map((mock) => mock.contract))
      const rule = faults.add(parseFaultRule(body, vocabulary))
      return { status: 201, body: toFaultView({ rule, matched: 0, hits: 0 }) }
    },

    deleteFault: (context, { path }) => {
      const { faults } = findSandbox(context, path.sandbox)
      const known = faults.list().map(({ rule }) => rule.id)
      if (!faults.remove(path.fault)) throw new UnknownNameError('fault rule', path.fault, known)
      return { status: 204 }
    },

    clearFaults: (context, { path }) => {
      findSandbox(context, path.sandbox).faults.clear()
      return { status: 204 }
    },
  }

function toFaultView({ rule, matched, hits }: FaultStatus): Schemas['FaultRule'] {
  return { ...rule, matched, hits }
}
