/**
 * The words of a message, with alternatives and values: `[Oi|Olá], {cliente}!`. Alternatives may be nested and empty. A word
 * after `~` agrees with the speaker's gender: `{~cansado}`, or `{~cansado/sem paciência}` with words for an unknown gender.
 */
export type Template = string

/** The files that people send in a talk. */
export type FileKind =
  | 'photo'
  | 'screenshot'
  | 'video'
  | 'receipt'
  | 'label'
  | 'boleto'
  | 'invoice'
  | 'quote'
  | 'manual'
  | 'product'

/** A message that is a file. On a channel without files, a text replaces it. */
export interface FileLine {
  readonly file: FileKind
  readonly caption: Template
  readonly instead: Template
}

export type Line = Template | FileLine

/** A question of the agent, and the customer's answer. */
export interface Question {
  readonly ask: Template
  readonly answer: Line
}

/** A question that the customer has once the matter is settled, and the agent's answer. */
export interface FollowUp {
  readonly question: Template
  readonly answer: Line
}

/** The outcome of a talk. */
export interface Branch {
  /** The likelihood that the customer is pleased, relative to others: 1 is average. */
  readonly outlook: number
  /** The agent's solution, or refusal. */
  readonly solve: Line
  /** The details that the agent adds. */
  readonly more: Line
  /** The customer's reaction. */
  readonly accept: Template
  readonly followUps: readonly FollowUp[]
  /** The agent's internal note. */
  readonly note: Template
}

/** The products that a talk can be about: those in sizes, those with a plug, or all. */
export type ProductKind = 'wearable' | 'device' | 'any'

/** A script: what a talk is about, and how it can go. */
export interface Subject {
  readonly name: string
  readonly product: ProductKind
  /** Indexes of tags, the most fitting one first. */
  readonly tags: readonly number[]
  /** First messages of the side that begins, and what it may add. */
  readonly opening: readonly Template[]
  readonly detail: readonly Line[]
  readonly questions: readonly Question[]
  readonly branches: readonly Branch[]
  /** There is no order yet, so nobody asks for its number. */
  readonly isPresale?: true
  /** Customers come to it at the end of a talk about something else. */
  readonly isSideMatter?: true
  /** The customer's answer where an agent begins. */
  readonly reply?: Template
}
