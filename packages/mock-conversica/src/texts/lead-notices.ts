// Answers that nobody adorns: machines' notes, and people who have had enough.

export const LEAD_NOTICES = {
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
