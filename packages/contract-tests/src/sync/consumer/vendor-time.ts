import { MatchersV3 } from '@pact-foundation/pact'

/** The app reads its vendors' clocks by their answers: without this header it would go by the machine's. */
export function vendorTime(instant: string) {
  return {
    Date: MatchersV3.regex(
      /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
      new Date(instant).toUTCString(),
    ),
  }
}
