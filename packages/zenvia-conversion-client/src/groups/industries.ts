import type { Call, CallOptions } from '../client/call.ts'
import type { Industry } from './models.ts'

/** What the account sells. */
export interface Industries {
  list(options?: CallOptions): Promise<readonly Industry[]>
}

export function createIndustries({ json }: Call): Industries {
  return { list: (options) => json('getIndustries', {}, options) }
}
