import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type { Reply } from '@ensaio/mock-kit'

/** As the vendor's host serves it, the server is a path: tools that read it call the host that they read it from. */
const definition = { ...zenviaConversionContract.document, servers: [{ url: '/v1' }] }

/** What the vendor's host serves beside the API: its own definition, without a key. */
export const documents: Readonly<Record<string, () => Reply>> = {
  '/swagger.json': () => ({ status: 200, body: definition }),
}
