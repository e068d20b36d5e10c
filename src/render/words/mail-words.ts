import type { Language } from '../../core/base/language.ts'

/** What stands around every mail. */
export const mailWords: Readonly<
  Record<
    Language,
    {
      readonly signature: string
      readonly automatic: string
      readonly settings: string
      readonly stop: string
    }
  >
> = {
  bg: {
    signature: 'Мерило',
    automatic: 'Това съобщение е изпратено автоматично. Не отговаряйте на него.',
    settings: 'Колко често да получавате съобщения и на какъв език:',
    stop: 'По-малко съобщения, без да влизате в профила си:',
  },
  en: {
    signature: 'Merilo',
    automatic: 'This message was sent automatically. Please do not reply to it.',
    settings: 'How often you get messages, and in which language:',
    stop: 'Fewer messages, without signing in:',
  },
}
