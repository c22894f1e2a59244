// Lists of any length.

/**
 * Adds all items of a list to another, which may be the same list. `push(...items)` makes each an argument, and the stack has room for
 * some hundred thousand.
 */
export function addAll<Item>(list: Item[], items: readonly Item[]): void {
  const count = items.length;
  for (let i = 0; i < count; i++) list.push(items[i] as Item);
}

/** How many items of a list come before a place; those that do stand first. */
export function countBefore<Item>(list: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
