import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Integration } from './models.ts'

/** The integrations that API keys were issued to. */
export interface Integrations {
  /** The integration of the key. */
  get(options?: CallOptions): Promise<Integration>
  /** All integrations that the key sees. */
  list(options?: CallOptions): Promise<readonly Integration[]>
  /** Throws UnauthorizedError where the key is not valid. */
  checkCredentials(options?: CallOptions): Promise<ResultOf<Operations['checkCredentials']>>
}

export function createIntegrations({ json }: Call<Operations>): Integrations {
  return {
    get: (options) => json('getIntegration', {}, options),
    list: (options) => json('getIntegrations', {}, options),
    // The key stands in the query of every request; here that is the parameter.
    checkCredentials: (options) => json('checkCredentials', {}, options),
  }
}
