import type { AttemptStamp } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'

// The beginning of every body as `tellSubscriber` writes it. What follows may hold the same words, so it is not searched.
const BEGINNING =
  /^(?<before>\{"subscriptionId":"[^"]*","topic":"[a-z]+","type":"[a-z]+","received":"[^"]*","sent":")[^"]*(?<between>","attempts":)\d+/

/** Writes into the body which attempt this is, and when it was sent. */
export function stampAttempt(body: string, { number, at }: AttemptStamp): string {
  return body.replace(BEGINNING, `$<before>${toIsoDate(at)}$<between>${number}`)
}
