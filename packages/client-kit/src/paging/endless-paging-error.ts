import { ClientError } from '../errors/client-error.ts'

/** A walk over pages came to no end, most likely because the service does not heed which page is asked for. */
export class EndlessPagingError extends ClientError {
  override readonly name = 'EndlessPagingError'
  override readonly code = 'CLIENT_ENDLESS_PAGING'
  /** How many pages had been read. */
  readonly pages: number

  /** @param reason Completes "after 7 pages": `the last 100 held nothing new`. */
  constructor(pages: number, reason: string) {
    super(
      `Failed to walk to the last page: gave up after ${pages} pages, as ${reason}. ` +
        'Check that the service turns pages when it is asked to, or ask for larger pages.',
    )
    this.pages = pages
  }
}
