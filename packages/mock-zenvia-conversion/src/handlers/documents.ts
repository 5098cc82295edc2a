import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type { Reply } from '@ensaio/mock-kit'

/** The server is a path, as the vendor's host has it: tools then call the host that they read the definition from. */
const definition = { ...zenviaConversionContract.document, servers: [{ url: '/v1' }] }

/** The documents that the vendor's host serves without a key: the API's own definition. */
export const documents: Readonly<Record<string, () => Reply>> = {
  '/swagger.json': () => ({ status: 200, body: definition }),
}
