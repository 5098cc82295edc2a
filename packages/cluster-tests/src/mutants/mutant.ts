/** A change of one place of the sources, which takes a promise away. */
export interface Mutant {
  readonly name: string
  /** The end of the file's path. */
  readonly file: string
  /** The text that is there, and the one in its place. */
  readonly from: string
  readonly to: string
  /** A part of the finding that it leads to. */
  readonly finding: string
}
