import type { Language } from '../../core/base/language.ts'

export const calendarPageWords: Readonly<
  Record<
    Language,
    {
      readonly title: string
      readonly lead: string
      readonly address: string
      readonly addressHint: string
      readonly make: string
      readonly renew: string
      readonly renewHint: string
      readonly renewed: (when: string) => string
      readonly none: string
    }
  >
> = {
  bg: {
    title: 'Календар на сроковете',
    lead: 'Сроковете за отчитане и за становища на институцията – в календара, който ползвате. Добавете адреса като абонамент („Добавяне на календар от интернет“); той сам се обновява.',
    address: 'Адрес на календара',
    addressHint: 'Който знае адреса, вижда сроковете, без да влиза. Не го публикувайте.',
    make: 'Създаване на адрес',
    renew: 'Нов адрес',
    renewHint: 'Старият адрес спира да работи веднага.',
    renewed: (when) => `Създаден на ${when}`,
    none: 'Профилът Ви не представлява институция, затова няма календар.',
  },
  en: {
    title: 'Calendar of what is due',
    lead: 'The last days for the reports and the opinions of the institution, in the calendar that you use. Add the address as a subscription (“Add a calendar from the internet”); it keeps itself up to date.',
    address: 'Address of the calendar',
    addressHint: 'Whoever knows the address sees the days without signing in. Do not publish it.',
    make: 'Make an address',
    renew: 'New address',
    renewHint: 'The old address stops working at once.',
    renewed: (when) => `Made on ${when}`,
    none: 'Your account stands for no institution, so there is no calendar.',
  },
}
