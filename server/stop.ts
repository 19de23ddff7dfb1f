/** npm passes on the Ctrl-C that its child got as well: the same one comes twice. */
const SAME_MS = 1000

/** Stops in peace when asked; at once when asked again. */
export function stopOnSignal(stop: () => Promise<void>) {
  let askedAt: number | undefined
  const asked = () => {
    if (askedAt === undefined) {
      askedAt = Date.now()
      stop().then(() => process.exit(0), failed)
    } else if (Date.now() - askedAt > SAME_MS) {
      process.exit(0)
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, asked)
}

function failed(error: unknown) {
  console.error(error)
  process.exit(1)
}
