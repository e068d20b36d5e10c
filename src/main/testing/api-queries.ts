import type { TObject } from 'typebox'

/** What is asked of each filter that is no list of words. A new one has to be given here, or nothing is read at all. */
const asked: Readonly<Record<string, readonly string[]>> = {
  version: ['1', '2'],
  limit: ['1', '500'],
  plan: ['plan-2024'],
  goal: ['I', 'II', 'III'],
  measure: ['1', '2', '3', '4', '5', '6'],
  indicator: ['1.1', '1.2', '1.3', '2.1', '5.1', '6.1'],
  period: ['2024', '2024-Q1', '2024-03'],
  institution: ['МВР', 'nobody'],
  envelope: ['none'],
  due: ['true', 'false'],
}

/** How each list can be asked for: whole, in both languages, and by each value of each filter. */
export function queriesOf({ properties }: TObject): string[] {
  const whole = 'limit' in properties ? '&limit=500' : ''
  return [
    ...['bg', 'en'].map((lang) => `lang=${lang}${whole}`),
    ...Object.entries(properties)
      // Where a list goes on follows from its pages.
      .filter(([name]) => name !== 'lang' && name !== 'cursor')
      .flatMap(([name, schema]) =>
        valuesOf(name, schema).map((value) => {
          const filter = `lang=bg&${name}=${encodeURIComponent(value)}`
          return name === 'limit' ? filter : `${filter}${whole}`
        }),
      ),
  ]
}

function valuesOf(name: string, schema: object): readonly string[] {
  if ('enum' in schema) return schema.enum as readonly string[]
  const given = asked[name]
  if (!given) throw new Error(`say what the filter ${name} may be asked for`)
  return given
}
