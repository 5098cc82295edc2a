import type { Call, CallOptions } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Industry } from './models.ts'

/** What the account sells. */
export interface Industries {
  list(options?: CallOptions): Promise<readonly Industry[]>
}

export function createIndustries({ json }: Call<Operations>): Industries {
  return { list: (options) => json('getIndustries', {}, options) }
}
