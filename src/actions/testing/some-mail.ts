import type { Mail } from '../../core/mail/mail.ts'
import { moment } from './contexts.ts'

export const someMail: Mail = {
  key: 'digest/7/2024-05-06',
  kind: 'digest',
  accountId: null,
  toName: 'Мария Петрова',
  toEmail: 'maria@example.org',
  language: 'bg',
  content: {
    subject: 'Предстои отчитане',
    greeting: 'Здравейте, Мария Петрова,',
    opening: ['Наближава срокът за отчитане.'],
    sections: [],
    closing: [],
  },
  secretPath: null,
  createdAt: moment,
}
