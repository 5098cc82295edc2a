import { FAULT_COUNT_MAX } from './fault-limits.ts'
import type { FaultTiming } from './fault-rule.ts'
import type { FieldReader } from './field-reader.ts'

export function parseFaultTiming(fields: FieldReader): FaultTiming {
  const after = fields.number('after', { from: 0, to: FAULT_COUNT_MAX })
  const every = fields.number('every', { from: 1, to: FAULT_COUNT_MAX })
  const probability = fields.number('probability', { from: 0, to: 1, isWhole: false })
  const first = fields.number('first', { from: 1, to: FAULT_COUNT_MAX })
  fields.close()
  return {
    ...(after !== undefined && { after }),
    ...(every !== undefined && { every }),
    ...(probability !== undefined && { probability }),
    ...(first !== undefined && { first }),
  }
}
