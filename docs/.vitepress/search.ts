/**
 * How much a page counts in the search, by its address. A word such as "padding" stands in the titles of many pages of
 * the API; whoever looks for it wants the lecture first, and finds the API behind it.
 */
export function boostDocument(address: string): number {
  return address.includes('/api/') ? 0.1 : 1;
}
