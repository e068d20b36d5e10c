interface Cube {
  readonly version: string
  readonly class: string
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly dimension: Readonly<Record<string, { readonly category: Category }>>
  readonly value: readonly (number | null)[]
  readonly status: Readonly<Record<string, string>>
}

interface Category {
  readonly index: readonly string[]
  readonly label?: Readonly<Record<string, string>>
}

/** What is wrong with a cube, by the rules of JSON-stat 2.0 that readers do not check. */
export function faultsOfJsonStat(text: string): string[] {
  const cube = JSON.parse(text) as Cube
  const cells = cube.size.reduce((product, size) => product * size, 1)
  return [
    ...(cube.version === '2.0' && cube.class === 'dataset' ? [] : ['no dataset of version 2.0']),
    ...(cells === cube.value.length ? [] : [`${cube.value.length} values, sizes make ${cells}`]),
    ...(cube.id.length === cube.size.length ? [] : ['as many sizes as dimensions']),
    ...cube.id.flatMap((id, order) => {
      const { index = [], label = {} } = cube.dimension[id]?.category ?? {}
      return [
        ...(index.length === cube.size[order] ? [] : [`${id}: ${index.length} categories`]),
        ...(new Set(index).size === index.length ? [] : [`${id}: a category twice`]),
        ...Object.keys(label)
          .filter((each) => !index.includes(each))
          .map((each) => `${id}: a label of nothing, ${each}`),
      ]
    }),
    ...Object.keys(cube.status)
      .filter((at) => cube.value[Number(at)] !== null)
      .map((at) => `${at}: a value that is withheld`),
  ]
}
