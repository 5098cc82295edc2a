// The assistant's first messages and follow-ups: it speaks, nobody has answered yet.

export const ASKING_TEXTS = {
  opening: [
    {
      subject: 'Thanks for getting in touch, {firstName}',
      body: "Thank you for your interest in {interest}. Your details reached us through {source}, and {repName} asked me to see what would help you most.\n\nWould a short call this week suit you? If so, just tell me a good time and the best number, and I'll put it in {rep}'s calendar.",
      sms: 'Hi {firstName}, this is {assistant}, working with {repName}. Thanks for your interest in {interest}! Would a short call this week suit you?',
    },
    {
      subject: 'Your request through {source}',
      body: 'I work with {repName} and saw that you came to us through {source}. Before anything gets lost I wanted to ask: are you still looking into {interest}?\n\nA one-word answer is fine. {rep} is happy to call you and go through your questions.',
      sms: "Hello {firstName}, {assistant} here, on {repName}'s team. You came to us through {source}: are you still looking into {interest}?",
    },
    {
      subject: '{firstName}, may {repName} call you?',
      body: 'I am writing on behalf of {repName}, who would like to tell you more about {interest} and answer whatever you would like to know.\n\nWhen is a good moment for a call, today or tomorrow?',
      sms: 'Hi {firstName}, {repName} would like to tell you more about {interest}. When is a good moment for a call? {assistant}',
    },
    {
      subject: 'A quick question about {interest}',
      body: 'Nice to meet you! I help {repName} look after people who come to us through {source}, and your name is at the top of my list.\n\nWhat matters most to you about {interest}: the price, the details, or how soon it can happen? Tell me, and {rep} will come prepared.',
      sms: 'Hi {firstName}, {assistant} here for {repName}. What matters most to you about {interest}: price, details or timing?',
    },
  ],
  'skipped-opening': [
    {
      subject: 'How did it go, {firstName}?',
      body: 'You have been in touch with {repName} already, and I wanted to make sure that nothing was left open. Have your questions about {interest} been answered?\n\nIf not, write me a line and I will see to it.',
      sms: 'Hi {firstName}, {assistant} here. You have been in touch with {repName}: is anything still open about {interest}?',
    },
    {
      subject: 'Anything left open?',
      body: "I'm {assistant}, and I look after {repName}'s calendar. It has been a few days since you two were in touch. Would you like another call, or do you have all you need?",
      sms: "Hi {firstName}, this is {assistant} from {repName}'s office. Would you like another call, or do you have all you need?",
    },
  ],
  'follow-up-1': [
    {
      subject: 'Did my note reach you?',
      body: 'I wrote to you about {interest} and wondered whether my message got through. Inboxes fill up quickly.\n\n{repName} has some time set aside for you. Shall I arrange a call?',
      sms: 'Hi {firstName}, did my note about {interest} reach you? {repName} has some time set aside. Shall I arrange a call?',
    },
    {
      subject: 'Still interested, {firstName}?',
      body: 'Just a short follow-up: are you still interested in {interest}? If it is easier, send me a phone number and {repName} will call you.',
      sms: 'Hi {firstName}, still interested in {interest}? Send me a good time and {repName} will call. {assistant}',
    },
    {
      subject: 'Following up on your request through {source}',
      body: "I don't want your request to slip through the cracks. Would you rather talk to {repName} by phone, or have the details by email first?",
      sms: 'Hi {firstName}, {assistant} again. Would you rather have a call from {repName}, or the details by email first?',
    },
  ],
  'follow-up-2': [
    {
      subject: 'A time that suits you',
      body: 'I know that weeks get busy. {repName} is free in the mornings and after four; a call about {interest} takes ten minutes.\n\nWhich of the two suits you better?',
      sms: 'Hi {firstName}, {repName} is free in the mornings and after four. Which suits you better for ten minutes about {interest}?',
    },
    {
      subject: 'Ten minutes for {interest}?',
      body: 'Most people find that ten minutes with {repName} spare them an afternoon of reading. May I put you down for a call?',
      sms: 'Hi {firstName}, ten minutes with {repName} may spare you an afternoon of reading. May I put you down for a call?',
    },
  ],
  'follow-up-3': [
    {
      subject: 'Is there somebody better to ask?',
      body: 'I have not heard from you yet, which may only mean that I am asking at the wrong time. Is {interest} still something you are thinking about, or should I talk to somebody else?',
      sms: 'Hi {firstName}, is {interest} still on your mind, or should I talk to somebody else? {assistant}',
    },
    {
      subject: 'Where do things stand, {firstName}?',
      body: 'Plans change, and that is quite all right. Could you let me know where things stand with {interest}? {repName} and I will go by what you say.',
      sms: 'Hi {firstName}, plans change, and that is all right. Where do things stand with {interest}?',
    },
  ],
  'follow-up-4': [
    {
      subject: 'One last note from me',
      body: "I don't want to fill your inbox, so this is my last note for now. Should you want to come back to {interest}, answer this message at any time and {repName} will take care of you.",
      sms: 'Hi {firstName}, this is my last note for now. Should you want to come back to {interest}, just answer. {assistant}',
    },
    {
      subject: 'Shall I close your request?',
      body: 'As I have not heard from you, I take it that now is not the time. I will leave your request through {source} open on our side; one line from you is enough to pick it up again.',
      sms: 'Hi {firstName}, I take it that now is not the time. One line from you is enough to pick it up again. {assistant}',
    },
  ],
  resend: [
    {
      subject: 'Once more, in case it got lost',
      body: 'My last message came back to me, so here I try again. {repName} would like to hear from you about {interest}. When may we call?',
      sms: 'Hi {firstName}, my last message came back, so I try again: when may {repName} call you about {interest}?',
    },
    {
      subject: 'Trying again, {firstName}',
      body: 'It seems that your mailbox did not take my earlier note. You came to us through {source}, and {repName} would gladly help. Are you still interested?',
      sms: 'Hi {firstName}, my earlier note did not get through. Are you still interested in {interest}? {assistant}',
    },
  ],
} as const
