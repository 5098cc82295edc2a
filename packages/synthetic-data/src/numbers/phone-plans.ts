// The weights of areas are about their hundred thousands of inhabitants. Numbers that exist are among those made up, as the plans of Brazil and
// Argentina keep none free for fiction: nothing here is ever called.
import type { PhoneArea, PhonePlan } from './phone-book.ts'

/** Brazil: 9, then 6 to 9, then seven digits. */
export const BRAZILIAN_PHONES: PhonePlan = {
  prefix: '+55',
  size: 2 ** 26,
  areas: toAreas(
    `
    11:210 12:26 13:21 14:19 15:22 16:23 17:18 18:12 19:50 21:120 22:17 24:13 27:26 28:11
    31:60 32:15 33:14 34:20 35:20 37:12 38:13 41:40 42:12 43:19 44:16 45:14 46:8 47:24 48:20 49:13
    51:50 53:10 54:17 55:15 61:43 62:34 63:13 64:15 65:15 66:11 67:24 68:7 69:15
    71:43 73:16 74:15 75:25 77:20 79:19 81:50 82:26 83:32 84:28 85:46 86:17 87:19 88:30 89:9
    91:42 92:30 93:12 94:13 95:5 96:6 97:6 98:30 99:26
  `,
    () => [960_000_000, 40_000_000],
  ),
}

/** Argentina: area code and number have ten digits together; those of mobiles follow a 9. */
export const ARGENTINE_PHONES: PhonePlan = {
  prefix: '+549',
  size: 2 ** 22,
  areas: toAreas(
    `
    11:150 351:16 341:14 261:12 381:10 221:9 223:7 299:6 387:7 342:6 379:5 362:5 343:4 376:5
    264:6 383:3 388:4 266:3 291:4 358:3 385:4 3704:3
  `,
    (code) => {
      const unit = 10 ** (9 - code.length)
      return [code.length === 2 ? 5 * unit : 4 * unit, 2 * unit]
    },
  ),
}

/** The United States: the numbers that are kept free for fiction, a hundred in each area. */
export const AMERICAN_PHONES: PhonePlan = {
  prefix: '+1',
  size: 1_800,
  areas: toAreas(
    `
    212:20 213:20 312:18 415:16 617:16 713:18 215:16 602:16 206:14 305:14 404:14 202:10 303:12 503:10 214:16
    512:12 619:12 313:10 612:10 702:10 615:10 704:10 813:10 916:10 919:8 614:10 317:8 816:8 504:6 412:8 216:8
  `,
    () => [5_550_100, 100],
  ),
}

function toAreas(
  text: string,
  numbersOf: (code: string) => readonly [first: number, count: number],
): readonly PhoneArea[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [code = '', weight] = entry.split(':')
      const [first, count] = numbersOf(code)
      return { code, weight: Number(weight), first, count }
    })
}
