import type { Refusal } from '../../../core/base/refusal.ts'

/**
 * A form of signing in was drawn before another tab of the browser brought a new cookie. Nothing that it sent
 * was looked at. It is drawn again with a token that is good: whoever sends it then has it before them. That
 * gives a foreign site nothing: it cannot read the page, and without that it cannot send the token either.
 */
export const formIsOld: Refusal = {
  code: 'form-is-old',
  message: {
    bg: 'Сайтът беше отворен и в друг раздел, затова тази страница вече не важи; въведете данните още веднъж.',
    en: 'The site was opened in another tab as well, so this page no longer held; enter it once more.',
  },
}
