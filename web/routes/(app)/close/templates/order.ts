/** One of them taken to another place. */
export function place<T>(all: T[], from: number, to: number): T[] {
  const next = all.toSpliced(from, 1)
  const moved = all[from]
  return moved === undefined ? all : next.toSpliced(to, 0, moved)
}
