/** The database can't be opened or was used in a way that can't work. Never holds the URL, as that may hold a password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code = 'SYNC_DATABASE'
}
