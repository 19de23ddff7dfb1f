import { describe, expect, it } from 'vitest'
import { CASE_GAPS, type CaseGap } from '#schema/words.ts'
import { DEEPENING, PROBES_FOR } from './probes.ts'
import { sequenceOf, type Ask, type Topic } from './sequence.ts'

const topic = (gaps: CaseGap[], more: Partial<Topic> = {}): Topic => ({
  ...{ gaps, whole: true, critical: false, turn: 0, ...more }
})
const probes = (asks: Ask[]) => asks.map(({ probe }) => probe)

describe('the questions about one case', () => {
  it('begin with a story, go for the gaps and end by going deeper: six at most', () => {
    const { first, second } = sequenceOf(
      topic(['cues', 'judgement', 'tried', 'thinSteps', 'cause', 'proof']),
      []
    )
    expect(probes(first)).toEqual(['story', 'cues', 'options', 'deadEnds', 'steps', 'nearMiss'])
    expect(second.map(({ gap }) => gap)).toEqual(['cause', 'proof'])
  })

  it('ask about a gap from two sides where there is room', () => {
    const { first, second } = sequenceOf(topic(['judgement']), [])
    expect(probes(first)).toEqual(['story', 'options', 'basis', 'goals', 'nearMiss'])
    expect(second).toEqual([])
  })

  it('leave out what has been filled meanwhile, and what was asked', () => {
    const asked: Ask[] = [
      { probe: 'story', gap: null },
      { probe: 'cues', gap: 'cues' }
    ]
    const { first } = sequenceOf(topic(['proof']), asked)
    expect(probes(first)).toEqual(['proof', 'nearMiss'])
  })

  it('are none where nothing is missing, but one where much hangs on it', () => {
    expect(sequenceOf(topic([]), []).first).toEqual([])
    expect(probes(sequenceOf(topic([], { critical: true, turn: 1 }), []).first)).toEqual(['whatIf'])
  })

  it('are about what is missing alone where it is but a fact', () => {
    const { first } = sequenceOf(topic(['contacts', 'stale'], { whole: false }), [])
    expect(probes(first)).toEqual(['contacts', 'guidance'])
  })

  it('go deeper in another way in the next case', () => {
    const last = (turn: number) => probes(sequenceOf(topic(['cues'], { turn }), []).first).at(-1)
    expect(new Set([0, 1, 2, 3, 4, 5].map(last)).size).toBe(DEEPENING.length)
  })

  it.each(CASE_GAPS)('come to an end, and aim at %s until then', (gap) => {
    const asked: Ask[] = []
    for (;;) {
      const { first, second } = sequenceOf(topic([gap]), asked)
      const [next] = [...first, ...second]
      if (!next) break
      expect(asked.map(({ probe }) => probe)).not.toContain(next.probe)
      asked.push(next)
      expect(asked.length).toBeLessThanOrEqual(6)
    }
    expect(asked.filter((it) => it.gap === gap).map(({ probe }) => probe)).toEqual([
      ...PROBES_FOR[gap]
    ])
  })
})
