/** How a year's reports come together: flows add up, levels count by the last, shares by their parts. */
export const accumulations = ['sum', 'last', 'ratio'] as const
export type Accumulation = (typeof accumulations)[number]

/** What is measured: actual against target, the way from baseline to target, or whether a bound holds. */
export const measurements = ['level', 'change', 'threshold'] as const
export type Measurement = (typeof measurements)[number]
