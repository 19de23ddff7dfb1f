/** The address with some things set, or, with nothing, left out. */
export function addressWith(
  address: Pick<URLSearchParams, 'toString'>,
  changes: Record<string, string | undefined>
): string {
  const next = new URLSearchParams(address.toString())
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name)
    if (value !== undefined) next.set(name, value)
  }
  const query = next.toString()
  return query ? `/risk?${query}` : '/risk'
}
