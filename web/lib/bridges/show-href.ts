/** Of the page; whoever reads it need not be able to change it. */
interface Address {
  pathname: string
  searchParams: { toString(): string }
}

/** The address of the map as it shows these items only, or all of them again. */
export function showHref(url: Address, show: string | null): string {
  const query = new URLSearchParams(url.searchParams.toString())
  if (show) query.set('show', show)
  else query.delete('show')
  const rest = query.toString()
  return url.pathname + (rest && `?${rest}`)
}
