/** Words that tell how a lead means what it writes, the stronger ones first. A guess, as any assistant's (assumed). */
const SIGNS: readonly (readonly [pattern: RegExp, persona: string])[] = [
  [/\b(?:no longer (?:with|at)|left the company)\b/i, 'changed-job'],
  [/\b(?:out of (?:the )?office|on (?:holiday|vacation|leave)|automatic reply)\b/i, 'ooo'],
  [/\b(?:stop|unsubscribe|remove me|leave me alone|take me off)\b/i, 'stop'],
  [/\b(?:do not|don't|no more) e-?mails?\b/i, 'do-not-email'],
  [
    /\b(?:not interested|no thanks?(?: you)?|no longer (?:looking|interested))\b/i,
    'not-interested',
  ],
  [/\b(?:already (?:been )?(?:helped|sorted|bought|spoke)|all set)\b/i, 'satisfied'],
  [/\b(?:later|next (?:week|month|year)|busy|not (?:now|a good (?:time|moment)))\b/i, 'later'],
  [/\?/, 'question'],
  [/\b(?:yes|sure|interested|call me|sounds good|love to|let's talk)\b/i, 'hot'],
]

/** The persona that would write such an answer; `review` where nothing gives it away. */
export function readReply(body: string): string {
  return SIGNS.find(([pattern]) => pattern.test(body))?.[1] ?? 'review'
}
