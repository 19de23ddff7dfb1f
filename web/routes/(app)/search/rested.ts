/** Waits until nobody has typed on for a moment; rejects when something else is asked meanwhile. */
export const rested = (signal: AbortSignal, moment = 500) =>
  new Promise<void>((done, overtaken) => {
    const later = setTimeout(done, moment)
    signal.addEventListener('abort', () => {
      clearTimeout(later)
      overtaken(new DOMException('overtaken', 'AbortError'))
    })
  })
