import { tick } from 'svelte'

interface Address {
  hash: string
  searchParams: { get(name: string): string | null; has(name: string): boolean }
}

/** Who came for a stage finds it, and the confirmation that waits there under the finger. */
export async function showPlace(url: Address) {
  await tick()
  const stage = url.searchParams.get('confirm') ?? url.hash.slice(1)
  if (!stage) return
  const place = document.getElementById(stage)
  place?.scrollIntoView({ block: 'center' })
  const button = url.searchParams.has('confirm')
    ? place?.querySelector<HTMLElement>('[data-confirm]')
    : undefined
  ;(button ?? place)?.focus({ preventScroll: true })
}
