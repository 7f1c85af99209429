/** A record of items by their own id. A second item of the same id is kept under `id (2)` so that the validator sees it. */
export function keyed<T extends { id: string }>(items: readonly T[]): Record<string, T> {
  const record: Record<string, T> = {};
  for (const item of items) {
    const taken = Object.hasOwn(record, item.id);
    record[taken ? `${item.id} (2)` : item.id] = item;
  }
  return record;
}
