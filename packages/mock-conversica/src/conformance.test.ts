import { mockSuite } from '@ensaio/mock-kit/conformance'
import { conversicaMock } from './conversica-mock.ts'

mockSuite(conversicaMock, {
  evidence: '../evidence.json',
  useCases: [
    {
      name: 'a visitor whom the website chat won is handed over',
      scenario: 'empty',
      run: async ({ sandbox }) => {
        const visitor = { firstName: 'Yara', lastName: 'Duarte', email: 'yara@example.com' }
        sandbox.runAction('conversica', 'createChatLead', visitor)
        await sandbox.settled()
      },
    },
  ],
})
