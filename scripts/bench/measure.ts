/** p50, p95 and p99 of some times in milliseconds. */
export function percentiles(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  return { p50: at(0.5) ?? 0, p95: at(0.95) ?? 0, p99: at(0.99) ?? 0 }
}

export const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0)

export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** How unsteady the machine is: the same sum of work many times, p95 over p50. */
export function noise(): number {
  const times = Array.from({ length: 200 }, () => {
    const began = performance.now()
    let sum = 0
    for (let at = 0; at < 300_000; at++) sum += Math.sqrt(at)
    return sum > 0 ? performance.now() - began : 0
  })
  const { p50, p95 } = percentiles(times)
  return p95 / p50
}
