// The assistant's replies to a lead.

export const REPLYING_TEXTS = {
  handover: [
    {
      subject: '{repName} will call you',
      body: "That's good to hear! I have told {repName}, who will get in touch with you shortly about {interest}.\n\nIf a certain time suits you best, just let me know.",
      sms: 'Great, {firstName}! I told {repName}, who will be in touch shortly.',
    },
    {
      subject: 'Good news for {repName}',
      body: 'Thank you for getting back to me. {repName} has your details and will reach out to you in person. Until then, is there anything that you would like to have prepared?',
      sms: 'Thanks, {firstName}! {repName} has your details and will reach out in person.',
    },
  ],
  'handover-phone': [
    {
      subject: 'Your new number is noted',
      body: 'Perfect, thank you. I have noted your new details and passed them on to {repName}, who will call you on {phone1}.',
      sms: 'Perfect, {firstName}. {repName} will call you on {phone1}.',
    },
    {
      subject: 'Noted, thank you',
      body: 'Thanks for the details, they are with {repName} now. Expect a call on {phone1}; you can always answer me here as well.',
      sms: 'Thanks, {firstName}! Your details are with {repName}. Expect a call on {phone1}.',
    },
  ],
  'check-in': [
    {
      subject: 'Has {repName} reached you?',
      body: 'I wanted to make sure that you were taken care of. Has {repName} been in touch with you about {interest}?',
      sms: 'Hi {firstName}, has {repName} been in touch with you about {interest}?',
    },
    {
      subject: 'A quick check',
      body: 'You should have heard from {repName} by now. Did the two of you get to talk, and is there anything else that I can do?',
      sms: 'Hi {firstName}, did you and {repName} get to talk? Anything else that I can do?',
    },
  ],
  farewell: [
    {
      subject: 'Glad to hear it',
      body: "I'm glad that worked out. You are in good hands with {repName}, so I'll step back now. All the best!",
      sms: 'Glad that worked out, {firstName}. You are in good hands with {repName}. All the best!',
    },
    {
      subject: 'All the best, {firstName}',
      body: 'Wonderful. Should you ever need me again, answer any of my messages. I wish you all the best!',
      sms: 'Wonderful! Should you need me again, just answer here. {assistant}',
    },
  ],
  apology: [
    {
      subject: 'I am sorry, {firstName}',
      body: 'That should not have happened, and I apologise. I have let {repName} and the manager know, so that somebody calls you as soon as possible.',
      sms: 'I am sorry, {firstName}. I let {repName} and the manager know; somebody will call you as soon as possible.',
    },
    {
      subject: 'Thank you for telling me',
      body: 'Thank you for being so patient. I have marked your request as urgent with {repName}. What is the best time to reach you today?',
      sms: 'Thank you for your patience, {firstName}. I marked your request as urgent. When can {repName} best reach you today?',
    },
  ],
  'answer-question': [
    {
      subject: 'Your question for {repName}',
      body: "That is a good question, and I'd rather have {repName} answer it than guess. I have passed it on; you will have an answer soon.",
      sms: 'Good question, {firstName}! I passed it on to {repName}; you will have an answer soon.',
    },
    {
      subject: 'Let me find out',
      body: 'Thank you for asking. {repName} knows {interest} inside out and will get back to you with the details, usually within a working day.',
      sms: 'Thanks for asking, {firstName}. {repName} will get back to you with the details, usually within a working day.',
    },
  ],
  'welcome-back': [
    {
      subject: 'Welcome back, {firstName}',
      body: 'I hope you had a good time away. While you were out I wrote to you about {interest}. Would you like {repName} to call you now that you are back?',
      sms: 'Welcome back, {firstName}! Would you like {repName} to call you about {interest}?',
    },
    {
      subject: 'Now that you are back',
      body: 'Your absence note said that you would be back about now, so I try my luck again: may {repName} call you this week?',
      sms: 'Hi {firstName}, now that you are back: may {repName} call you this week?',
    },
  ],
  'check-back': [
    {
      subject: 'As promised, {firstName}',
      body: 'You asked me to get back to you about now, so here I am. Is this a better time to talk to {repName} about {interest}?',
      sms: 'Hi {firstName}, you asked me to get back to you about now. Is this a better time to talk to {repName}?',
    },
    {
      subject: 'Is now a better time?',
      body: 'Some time ago you told me that you were busy. I made a note, and today it came up: shall I arrange a call with {repName}?',
      sms: 'Hi {firstName}, you told me to come back later. Shall I arrange a call with {repName} now?',
    },
  ],
  'respect-no': [
    {
      subject: 'Thank you for telling me',
      body: 'Thank you for letting me know. I will close your request and not write again. Should things change, {repName} is only a message away.',
      sms: 'Thank you for letting me know, {firstName}. I will close your request. All the best!',
    },
    {
      subject: 'Understood',
      body: 'I understand, and I appreciate the clear answer. Your request is closed on our side. I wish you all the best!',
      sms: 'Understood, {firstName}, and thanks for the clear answer. All the best!',
    },
  ],
  'glad-to-hear': [
    {
      subject: 'Glad that you were helped',
      body: "I'm happy to hear that you have been taken care of. I will let {repName} know that nothing is left open.",
      sms: "Happy to hear that, {firstName}! I'll let {repName} know that nothing is left open.",
    },
    {
      subject: 'Good to know',
      body: 'Good to know, thank you. I will close my note about {interest}, then. Have a pleasant day!',
      sms: 'Good to know, {firstName}, thank you. Have a pleasant day!',
    },
  ],
  'email-only': [
    {
      subject: 'No more text messages',
      body: 'Of course: you will get no more text messages from me. I stay within reach by email, and so does {repName}.',
      sms: 'You will get no more text messages from me. {assistant}',
    },
  ],
} as const
