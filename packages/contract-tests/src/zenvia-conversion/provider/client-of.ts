import {
  createZenviaConversionClient,
  type ZenviaConversionClient,
} from '@ensaio/zenvia-conversion-client'
import { BASE_PATH, MAIN_KEY } from '../access.ts'
import type { ConversionStage } from './stage.ts'

/** The client of the account on the stage. What fails once is wrong: trying again would only hide it. */
export function clientOf({ url }: Pick<ConversionStage, 'url'>): ZenviaConversionClient {
  const baseUrl = `${url}${BASE_PATH}`
  return createZenviaConversionClient({ apiKey: MAIN_KEY, baseUrl, retry: { attemptsMax: 1 } })
}
