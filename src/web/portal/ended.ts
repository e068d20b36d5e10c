/** A title as a sentence before another: one that ends in a full stop of its own ("за 2024 г.") takes no second. */
export const ended = (title: string): string => (/[.!?]$/u.test(title) ? title : `${title}.`)
