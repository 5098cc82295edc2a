// The leads' messages. `plain` texts stand as they are; the others may get a greeting and a name below.
/** One variant of a text. Without a subject it replies to the message before it. */
export interface LeadText {
  readonly body: string
  readonly subject?: string
  readonly plain?: true
}

/** Replies without greeting and name: automatic ones, and those of people who have had enough. */
const LEAD_NOTICES = {
  'out-of-office': [
    {
      subject: 'Automatic reply: {subject}',
      body: 'Thank you for your message. I am out of the office and will be back on {until}. Your message is not forwarded.\n\n{firstName}',
      plain: true,
    },
    {
      subject: 'Out of office: {subject}',
      body: "Hello,\n\nI'm on holiday, far from any inbox, and return on {until}.\n\nBest wishes\n{firstName}",
      plain: true,
    },
  ],
  'left-company': [
    {
      subject: 'Automatic reply: {subject}',
      body: '{firstName} is no longer with the company, and this mailbox is not read. Personal messages can be sent to {email1}.',
      plain: true,
    },
    {
      subject: 'This mailbox is no longer read',
      body: 'Thank you for your message. {firstName} has left us for a new position and can be reached at {email1}.',
      plain: true,
    },
  ],
  'ask-stop': [
    { body: 'Please stop writing to me.', plain: true },
    { body: 'Take me off your list. I have no wish to be contacted again.', plain: true },
    { body: 'STOP. No more messages, please.', plain: true },
  ],
  'ask-no-email': [
    {
      body: 'Please do not email me any more. If it is important you can send me a letter.',
      plain: true,
    },
    { body: 'No more emails, please. I get far too many.', plain: true },
  ],
  'text-stop': [
    { body: 'STOP', plain: true },
    { body: 'Stop texting me please, email is fine', plain: true },
  ],
} as const

export const LEAD_TEXTS = {
  ...LEAD_NOTICES,
  interested: [
    { body: 'Yes please, I would like to know more. I can talk after five tomorrow.' },
    { body: 'Good timing, I was about to get in touch. {rep} can call me tomorrow morning.' },
    { body: "I'm definitely interested in {wish}. When could we talk?" },
    { body: 'Sure, give me a call. Around lunchtime works best.' },
    { body: 'Sounds good! Thursday or Friday would be fine for me.' },
  ],
  'interested-phone': [
    { body: 'Yes, let us talk. Please use my mobile, {phone1}; a text first would be great.' },
    {
      body: 'Interested, yes. The number you have is old, the new one is {phone1}. You can text me there.',
    },
    { body: 'Happy to chat. Text or call me on {phone1}, I rarely check this inbox.' },
  ],
  'late-interest': [
    {
      body: 'Sorry for the silence, it has been a mad week. Yes, I still want to hear about {wish}.',
    },
    {
      body: 'Thanks for your patience! I only got to my mail now. Is {rep} still around this week?',
    },
    { body: "I hadn't forgotten you. Let's set up that call." },
  ],
  'new-contact': [
    {
      body: 'I would love to talk, but please update my details first: mobile {phone1}, office {phone2}, and write to {email1} or, at work, {email2}.',
    },
    {
      body: 'Yes! Best reach me on {phone1}, or {phone2} in the evening. This mailbox will be closed soon, so use {email1} ({email2} works too).',
    },
  ],
  'was-contacted': [
    { body: 'Yes, {rep} called me yesterday. Very helpful, thanks!' },
    { body: 'We spoke this morning, all good.' },
    { body: 'Yes, we have set up a meeting for next week. Thank you for arranging it.' },
  ],
  'not-contacted': [
    { body: 'No, nobody has called so far. I am a bit disappointed, to be honest.' },
    { body: 'Not yet. I waited all day yesterday. Is {rep} on holiday?' },
    { body: 'I have not heard from anyone. If this takes much longer I will look elsewhere.' },
  ],
  question: [
    { body: 'Before we talk: what does it cost, roughly?' },
    { body: 'Can you tell me how long it takes from order to delivery?' },
    { body: 'Is it possible to pay in instalments, and what would the conditions be?' },
    { body: 'Does the offer I saw on {source} still hold?' },
  ],
  thanks: [
    { body: 'Thank you, that helps.' },
    { body: 'Great, I got the answer. Much appreciated!' },
    { body: 'Perfect, that is all I needed to know for now.' },
  ],
  later: [
    { body: 'Not a good moment, sorry. Could you try again around {until}?' },
    {
      body: "We are in the middle of a move. Write to me again on {until}, I'll have a clearer head then.",
    },
    { body: 'Interesting, but my budget is only decided later. Let us talk on {until}.' },
  ],
  'not-interested': [
    { body: 'Thanks, but I am no longer looking.' },
    { body: "I've decided against it. Thank you for your time." },
    { body: 'No thank you, it is not for me.' },
  ],
  satisfied: [
    { body: 'One of your colleagues has already sorted everything out for me, thanks.' },
    { body: 'No need, I was in your office last week and got all I wanted.' },
  ],
  disqualified: [
    { body: 'I only asked for a school project, I am not going to buy anything.' },
    { body: 'You have the wrong person, I never asked about {wish}.' },
    { body: 'We sell something similar ourselves, so I am hardly a customer.' },
  ],
  unclear: [
    {
      body: 'Well, that depends on what my brother-in-law says about the other thing, you know how it is.',
    },
    { body: 'See attached. Same as last time, but without the second part.' },
    { body: 'Hm. Could be, could not be. Ask Patricia, she has the key.' },
  ],
} as const satisfies Readonly<Record<string, readonly LeadText[]>>

export type LeadTextName = keyof typeof LEAD_TEXTS
