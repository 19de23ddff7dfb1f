/** 2026-12 → 2027-01: periods are named by the fiscal year, which has twelve everywhere. */
export function nextPeriod(period: string): string {
  const [year = 0, number = 0] = period.split('-').map(Number)
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`
}
