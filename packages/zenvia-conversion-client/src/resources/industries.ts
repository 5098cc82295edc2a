import type { Call, CallOptions } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Industry } from './models.ts'

/** The industries of the account. */
export interface Industries {
  list(options?: CallOptions): Promise<readonly Industry[]>
}

export function createIndustries({ json }: Call<Operations>): Industries {
  return { list: (options) => json('getIndustries', {}, options) }
}
