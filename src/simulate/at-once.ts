/** Does something for each, so many at a time at most, and ends when all are done or one has failed. */
export async function atOnce<Item>(
  most: number,
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const worker = async () => {
    for (const item of waiting) await act(item)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker))
}
