/** Not randomUUID: that needs https. */
export const newKey = () => [...crypto.getRandomValues(new Uint32Array(4))].join('-')

/**
 * A key for each thing that is sent: the same content has the same one, so that a double press, or
 * a second try after a lost answer, logs once.
 */
export function attempts() {
  let before = ''
  let key = ''
  return (content: unknown): { 'idempotency-key': string } => {
    const now = JSON.stringify(content)
    if (now !== before) key = newKey()
    before = now
    return { 'idempotency-key': key }
  }
}
