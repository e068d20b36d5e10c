import { type ComponentChildren, toChildArray, type VNode } from 'preact'
import { render } from 'preact-render-to-string'

/** One element of a drawing with its attributes. */
export interface Mark {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const drawn = (chart: ComponentChildren): string =>
  toChildArray(chart)
    .map((each) => render(each as VNode))
    .join('')

/** The elements of a drawing in their order, those of one class only where one is named. */
export function marksOf(chart: VNode, ofClass?: string): Mark[] {
  const all = [...drawn(chart).matchAll(/<([a-z]+)((?: [a-z0-9-]+="[^"]*")*)\/?>/gi)].map(
    ([, name = '', attributes = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/ ([a-z0-9-]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [
          key,
          value,
        ]),
      ),
    }),
  )
  return ofClass === undefined
    ? all
    : all.filter(({ attributes }) => attributes['class']?.split(' ').includes(ofClass))
}

/** The words of a drawing, in their order. */
export const textsOf = (chart: VNode): string[] =>
  [...drawn(chart).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words)
