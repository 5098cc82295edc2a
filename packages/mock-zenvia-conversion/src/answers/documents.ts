import type { Reply } from '@ensaio/mock-kit'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'

/** What the vendor's host serves beside the API: its own definition, without a key. */
export const documents: Readonly<Record<string, () => Reply>> = {
  '/swagger.json': () => ({ status: 200, body: zenviaConversionContract.document }),
}
