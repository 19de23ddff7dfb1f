interface Connected {
  saveData?: boolean
  type?: string
}

/** A connection that is paid by the byte: nothing large is fetched there without being asked for. */
export function isMetered(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connected }
  return connection?.saveData === true || connection?.type === 'cellular'
}

export const mayFetch = () => !isMetered()
