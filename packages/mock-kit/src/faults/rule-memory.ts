import { bytesOf } from '../world/record-memory.ts'
import type { MemoryRoom } from '../world/record-memory.ts'
import { FaultBookError } from './fault-book-error.ts'
import { FAULT_RULES_BYTES_MAX, FAULT_RULES_MAX } from './fault-limits.ts'
import type { FaultRule, FaultRuleDraft } from './fault-rule.ts'

/** The memory that the rules of one book take, which counts among that of all sandboxes. */
export interface RuleMemory {
  /** @param overdraft the bytes by which all sandboxes may exceed their memory. @throws FaultBookError where there is no room for the rule */
  check(draft: FaultRuleDraft, overdraft: number): void
  /** Counts the rules that there are now. */
  note(rules: readonly FaultRule[]): void
}

export function createRuleMemory(room: MemoryRoom): RuleMemory {
  let count = 0
  let bytes = 0
  return {
    check: (draft, overdraft) => {
      const { id = 'without id' } = draft
      if (count >= FAULT_RULES_MAX) throw new FaultBookError('FAULT_RULES_FULL', id)
      const growth = bytesOf(draft)
      if (bytes + growth > FAULT_RULES_BYTES_MAX || !room.hasRoomFor(growth, overdraft))
        throw new FaultBookError('FAULT_BYTES_FULL', id)
    },
    note: (rules) => {
      const now = rules.reduce((sum, rule) => sum + bytesOf(rule), 0)
      room.count(now - bytes)
      bytes = now
      count = rules.length
    },
  }
}
