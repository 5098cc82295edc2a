import type { Account } from '../account/account.ts'
import { DEPARTMENTS, tagsOfDepartment } from '../account/staff.ts'
import { secondOfWeekAt } from '../account/local-time.ts'
import { CHANNEL_HABITS, habitsAt } from '../channels/channel-habits.ts'
import { HOUR_S, WEEK_HOURS } from '../durations.ts'
import type { CustomerBook } from '../customers/customer-families.ts'
import { BEAT } from './beat.ts'
import { createDice } from './dice.ts'
import { createStory, lengthOf, NONE, scaleStory } from './story.ts'
import type { Story } from './story.ts'
import { drawActiveOutcome, tellActive } from './tell-active.ts'
import { drawOutcome, tellReceived } from './tell-received.ts'
import { giveTo } from './telling.ts'
import type { Telling } from './telling.ts'
import { createSlots } from './weighted-slots.ts'

/** Which story is told. */
export interface Occasion {
  readonly seed: number
  /** When it begins, in milliseconds since 1970. */
  readonly created: number
  /** It ends within so many seconds, squeezed if it has to be. */
  readonly secondsMax: number
}

/** What somebody wants of a story; all else is drawn. Codes and places, as in Story. */
export interface StoryWishes {
  readonly channel?: number
  readonly active?: boolean
  readonly department?: number
  readonly agent?: number
  /** A final state. */
  readonly outcome?: number
  /** Somebody is there to take it, whatever the hour. */
  readonly isAttended?: boolean
}

/** Tells stories: the same occasion and wishes, the same story. */
export interface Teller {
  /** Tells into the story, over what it held. */
  tell(story: Story, occasion: Occasion, wishes?: StoryWishes): void
}

export interface TellerOptions {
  readonly account: Account
  readonly customers: CustomerBook
}

const NO_WISHES: StoryWishes = Object.freeze({})
const CHANNEL_SLOTS = createSlots(CHANNEL_HABITS.map(({ weight }) => weight))
const DEPARTMENT_TAGS = DEPARTMENTS.map((_, place) => tagsOfDepartment(place))
/** How many tags agents put on: most put one. */
const TAG_COUNTS = [0, 0, 1, 1, 1, 1, 2, 2, 3] as const
const DEPARTMENT_SLOTS = createSlots([18, 24, 22, 12, 16, 8])

export function createTeller({ account, customers }: TellerOptions): Teller {
  const { roster } = account
  const telling: Telling = {
    story: createStory(),
    dice: createDice(),
    roster,
    habits: habitsAt(0),
    secondOfWeek: 0,
    hourOfWeek: 0,
    agent: 0,
    isKept: false,
    isHeld: false,
    pace: 1,
    at: 0,
    isPending: false,
  }
  return {
    tell: (story, occasion, wishes = NO_WISHES) => {
      begin(telling, story, occasion)
      drawFrame(telling, customers, wishes)
      drawAgent(telling, wishes)
      const outcome = wishes.outcome ?? drawOutcomeOf(telling, wishes)
      ;(story.active ? tellActive : tellReceived)(telling, outcome)
      drawTraces(telling, outcome, wishes)
      const length = lengthOf(story)
      if (length > occasion.secondsMax) scaleStory(story, occasion.secondsMax / length)
    },
  }
}

function begin(telling: Telling, story: Story, { seed, created }: Occasion): void {
  telling.story = story
  telling.dice.reseed(seed)
  telling.secondOfWeek = secondOfWeekAt(created)
  telling.hourOfWeek = Math.floor(telling.secondOfWeek / HOUR_S)
  telling.at = 0
  telling.isPending = false
  story.length = 0
}

/** On which channel, for which department, who begins, and which customer. */
function drawFrame(telling: Telling, customers: CustomerBook, wishes: StoryWishes): void {
  const { story, dice, roster, hourOfWeek } = telling
  story.channel = wishes.channel ?? CHANNEL_SLOTS[dice.below(CHANNEL_SLOTS.length)] ?? 0
  telling.habits = habitsAt(story.channel)
  telling.isHeld = telling.habits.isLive
  const isAgents = wishes.active ?? dice.chance(telling.habits.active)
  story.department = wishes.department ?? DEPARTMENT_SLOTS[dice.below(DEPARTMENT_SLOTS.length)] ?? 0
  // While nobody is at work, nobody begins anything, unless it is wished for.
  const isStaffed = roster.hoursUntilStaffed(story.department, hourOfWeek) === 0
  story.active = isAgents && (isStaffed || wishes.active === true)
  const { first, size } = customers.rangeOf(story.channel)
  story.customer = first + dice.below(size)
}

function drawOutcomeOf(telling: Telling, { isAttended = false }: StoryWishes): number {
  return telling.story.active ? drawActiveOutcome(telling) : drawOutcome(telling, isAttended)
}

/** Somebody who is at work when it is taken up; where the department has nobody at all, anybody. */
function drawAgent(telling: Telling, { agent }: StoryWishes): void {
  const { story, dice, roster, hourOfWeek } = telling
  const waitHours = roster.hoursUntilStaffed(story.department, hourOfWeek)
  const present = roster.onShift(story.department, (hourOfWeek + waitHours) % WEEK_HOURS)
  const place = agent ?? present[dice.below(present.length)] ?? 0
  story.agents.length = 1
  story.agents[0] = place
  telling.isKept = agent !== undefined
  giveTo(telling, place)
}

/** What is left behind: tags, a rating; and no department, perhaps, where nobody took it. */
function drawTraces({ story, dice, habits }: Telling, outcome: number, wishes: StoryWishes): void {
  const isTaken = outcome !== BEAT.canceled && outcome !== BEAT.unavailable
  const tags = DEPARTMENT_TAGS[story.department] ?? []
  story.tags = 0
  for (
    let left = isTaken ? (TAG_COUNTS[dice.below(TAG_COUNTS.length)] ?? 0) : 0;
    left > 0;
    left -= 1
  ) {
    story.tags |= 1 << (tags[dice.below(tags.length)] ?? 0)
  }
  const isRated = outcome === BEAT.ended && dice.chance(habits.rated)
  story.mood = isRated ? (dice.chance(habits.pleased) ? 1 : 2) : 0
  if (!isTaken && wishes.department === undefined && dice.chance(0.4)) story.department = NONE
}
