/** Of two names that become one, each list holds it once, where the first of them stood. */
export const renamedIn = (list: string[], from: ReadonlySet<string>, to: string): string[] => [
  ...new Set(list.map((it) => (from.has(it) ? to : it)))
]

export const renamedAny = (list: string[], from: ReadonlySet<string>) =>
  list.some((it) => from.has(it))
