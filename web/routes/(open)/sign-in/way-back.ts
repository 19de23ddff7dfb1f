/** Where somebody was going before the door; never to another site. */
export function wayBack({ href }: { href: string }): string {
  const url = new URL(href)
  const next = new URL(url.searchParams.get('next') ?? '/', url.origin)
  return next.origin === url.origin ? next.pathname + next.search + next.hash : '/'
}
