import {
  createZenviaConversionClient,
  type ZenviaConversionClient,
} from '@ensaio/zenvia-conversion-client'
import { BASE_PATH, MAIN_KEY } from '../access.ts'
import type { ConversionProvider } from './provider.ts'

/** The client of the account on the provider. What fails once is wrong: trying again would only hide it. */
export function clientOf({ url }: Pick<ConversionProvider, 'url'>): ZenviaConversionClient {
  const baseUrl = `${url}${BASE_PATH}`
  return createZenviaConversionClient({ apiKey: MAIN_KEY, baseUrl, retry: { attemptsMax: 1 } })
}
