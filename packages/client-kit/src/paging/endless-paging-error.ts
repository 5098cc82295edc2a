import { ClientError } from '../errors/client-error.ts'

/** Paging reached no end, most likely because the service ignores which page is requested. */
export class EndlessPagingError extends ClientError {
  override readonly name = 'EndlessPagingError'
  override readonly code = 'CLIENT_ENDLESS_PAGING'
  /** The number of pages that had been read. */
  readonly pages: number

  /** @param reason Completes "after 7 pages": `the last 100 held nothing new`. */
  constructor(pages: number, reason: string) {
    super(
      `Failed to read to the last page: gave up after ${pages} pages, as ${reason}. ` +
        'Check that the service returns the page that is requested, or ask for larger pages.',
    )
    this.pages = pages
  }
}
