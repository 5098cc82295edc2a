import type { Schemas } from '@ensaio/contracts/control'
import {
  FAULT_PRESETS,
  parseFaultRule,
  toFaultVocabulary,
  UnknownNameError,
} from '@ensaio/mock-kit'
import type { FaultStatus } from '@ensaio/mock-kit'
import type { HandlersOf } from './control-context.ts'

export const faultHandlers: HandlersOf<
  'listFaultPresets' | 'listFaults' | 'addFault' | 'deleteFault' | 'clearFaults'
> = {
  listFaultPresets: () => ({ status: 200, body: { presets: PRESETS } }),

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

const PRESETS = Object.entries(FAULT_PRESETS).map(([name, preset]) => ({
  ...preset,
  name: name as keyof typeof FAULT_PRESETS, // its own keys
}))

function toFaultView({ rule, matched, hits }: FaultStatus): Schemas['FaultRule'] {
  const first = rule.when?.first
  return {
    ...(rule as Omit<Schemas['FaultRule'], 'matched' | 'hits'>), // its preset was checked
    matched,
    hits,
    ...(first !== undefined && { remaining: first - hits }),
  }
}
