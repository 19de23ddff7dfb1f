/** The address of the map as it shows these items only, or all of them again. */
export function showHref(url: URL, show: string | null): string {
  const query = new URLSearchParams(url.searchParams)
  if (show) query.set('show', show)
  else query.delete('show')
  const rest = query.toString()
  return url.pathname + (rest && `?${rest}`)
}
