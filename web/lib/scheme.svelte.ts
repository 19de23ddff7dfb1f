export const SCHEMES = ['auto', 'light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

// The same name stands in static/scheme.js, which reads it before the first paint.
const REMEMBERED = 'bridgebook.scheme'
let chosen: Scheme = $state(remembered())

/** Light, dark, or as the device has it. */
export const scheme = {
  get chosen() {
    return chosen
  }
}

export function chooseScheme(next: Scheme) {
  chosen = next
  if (next === 'auto') delete document.documentElement.dataset.scheme
  else document.documentElement.dataset.scheme = next
  try {
    localStorage.setItem(REMEMBERED, next)
  } catch {
    // Storage can be forbidden; the choice then lasts as long as the page.
  }
}

function remembered(): Scheme {
  const set = globalThis.document?.documentElement.dataset.scheme
  return SCHEMES.find((name) => name === set) ?? 'auto'
}
