import { type DisclosureRule, mostSuppressed } from './disclosure.ts'
import type { Publication } from './publication.ts'

/** What a publication says of the control; nothing where nothing is sensitive. */
export const disclosed = ({ sensitive }: DisclosureRule): Pick<Publication, 'disclosure'> =>
  sensitive.length === 0
    ? {}
    : {
        disclosure: {
          rule: 'suppression',
          upTo: mostSuppressed,
          sensitive: sensitive.map(({ measure, indicator }) => ({ measure, indicator })),
        },
      }
