/** What occurrences and the case say of how hard it is to do. */
export interface Hardness {
  /** 1 … 5 */
  criticality: number
  /** Nobody else who is still here can do it alone. */
  onlyGiver: boolean
  firstMinutes: number | null
  /** Usually, when it had been solved before. */
  laterMinutes: number | null
  failed: number
  reopened: number
}

/** An hour and a half is as long as anything here usually takes. */
const LONG = 90
/** What failed or was reopened twice is as doubtful as what was more often. */
const OFTEN = 2

/**
 * 0 … 100, the hardest most. A third is what a wrong hand costs, a quarter that nobody else can do
 * it: these say what is lost. The rest says how much there is to ask for: how long it takes, how
 * much quicker it goes for whoever has done it before (what was learnt is what can be told), and
 * whether it went wrong.
 */
export function difficultyOf(hard: Hardness): number {
  const { criticality, onlyGiver, firstMinutes, laterMinutes, failed, reopened } = hard
  const usual = laterMinutes ?? firstMinutes ?? 0
  const learnt =
    firstMinutes && laterMinutes !== null ? Math.max(0, 1 - laterMinutes / firstMinutes) : 0
  return (
    35 * (criticality / 5) +
    25 * Number(onlyGiver) +
    15 * upTo(usual / LONG) +
    10 * learnt +
    10 * upTo(failed / OFTEN) +
    5 * upTo(reopened / OFTEN)
  )
}

const upTo = (share: number) => Math.min(1, share)
