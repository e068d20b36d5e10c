/**
 * The words of a baseline cell, of a target cell, and the indicators that a careful person reads there:
 * "kind name [unit] baseline -> operator target", "?" for a baseline that is not said.
 */
export type CellCase = readonly [baseline: string, target: string, ...indicators: string[]]
