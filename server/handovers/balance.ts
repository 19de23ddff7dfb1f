import { closeAt, type Frame } from './frame.ts'
import { runsFor, type PlannedStage } from './stages-of-item.ts'

/** How many stages of items there are to reach in each close, and in the months between. */
export type Load = Map<string, number>

/** The way whose closes have least to do so far, and of equals the first; it counts from now on. */
export function bestOf(ways: PlannedStage[][], load: Load, frame: Frame): PlannedStage[] {
  const whenOf = (dueOn: string) => {
    const day = frame.workingDay(dueOn)
    return closeAt(day, frame.calendar) ?? day.slice(0, 7)
  }
  const known = new Map<string, string>()
  const closesOf = (way: PlannedStage[]) =>
    way
      .filter(({ stage }) => runsFor([stage]) > 0)
      .map(({ dueOn }) => {
        const close = known.get(dueOn) ?? whenOf(dueOn)
        known.set(dueOn, close)
        return close
      })
  const weightOf = (way: PlannedStage[]) =>
    closesOf(way).reduce((sum, close) => sum + (load.get(close) ?? 0), 0)
  const [first = [], ...rest] = ways
  let best = { way: first, weight: weightOf(first) }
  for (const way of rest) {
    const weight = weightOf(way)
    if (weight < best.weight) best = { way, weight }
  }
  for (const close of closesOf(best.way)) load.set(close, (load.get(close) ?? 0) + 1)
  return best.way
}
