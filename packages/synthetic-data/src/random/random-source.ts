/** A source of randomness. The same numbers give the same data, so whoever brings a seeded source gets the same bytes again. */
export interface RandomSource {
  /** Returns a number in [0, 1). */
  float(): number
}
