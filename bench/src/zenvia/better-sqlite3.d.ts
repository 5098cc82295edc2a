// better-sqlite3 brings no types; these are the parts that are used here.
declare module 'better-sqlite3' {
  interface Statement {
    run(...values: readonly unknown[]): unknown
    all(...values: readonly unknown[]): readonly unknown[]
    /** Gives the first column instead of rows. */
    pluck(): Statement
  }
  class Database {
    constructor(file: string)
    exec(text: string): this
    prepare(text: string): Statement
    transaction<Arguments extends readonly unknown[]>(
      work: (...values: Arguments) => void,
    ): (...values: Arguments) => void
  }
  export = Database
}
