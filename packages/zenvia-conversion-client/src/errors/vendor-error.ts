import { type ApiResponse, ApiError, type CallSummary } from '@ensaio/client-kit'
import { readVendorWords } from './vendor-words.ts'

/** Zenvia Conversion refused a request, for a reason that has a class of its own. */
export abstract class VendorError extends ApiError {
  /** The vendor's code, such as `SCHEMA_VALIDATION_FAILED`; undefined where the answer has none. Few are known. */
  readonly vendorCode: string | undefined
  /** What the vendor says, for people to read. */
  readonly vendorMessage: string | undefined
  /** The vendor's name for the kind of error, such as `ValidationError`; seldom there. */
  readonly vendorSummary: string | undefined

  /** @param advice What to do now, as a sentence. */
  constructor(call: CallSummary, answer: ApiResponse, advice: string) {
    super(call, answer, advice)
    const { code, message, summary } = readVendorWords(answer.body)
    this.vendorCode = code
    this.vendorMessage = message
    this.vendorSummary = summary
  }
}
