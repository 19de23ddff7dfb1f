import { describe, expect, it } from 'vitest'
import { criticalityOf, criticalityOfProcess } from './criticality.ts'

const said = { materialityBand: null, counterpartKind: null, causeKind: null }

describe('how critical a case is', () => {
  it('begins with what is usually at stake; where nobody said, it is a little', () => {
    expect(criticalityOf(said)).toEqual({ level: 2, reasons: [] })
    expect(criticalityOf({ ...said, materialityBand: 'trivial' }).level).toBe(1)
    expect(criticalityOf({ ...said, materialityBand: 'notable' })).toEqual({
      level: 3,
      reasons: ['atStake']
    })
  })

  it('rises with a deadline that others set, and with a suspicion of fraud, up to five', () => {
    const tax = { ...said, counterpartKind: 'taxOffice' } as const
    expect(criticalityOf(tax)).toEqual({ level: 3, reasons: ['deadlineOutside'] })
    expect(criticalityOf({ ...said, counterpartKind: 'supplier' }).level).toBe(2)
    expect(criticalityOf({ ...said, causeKind: 'fraudSuspicion' }).level).toBe(3)
    expect(
      criticalityOf({ ...tax, materialityBand: 'material', causeKind: 'fraudSuspicion' })
    ).toEqual({ level: 5, reasons: ['atStake', 'deadlineOutside', 'fraud'] })
  })
})

it('makes a process as critical as the most critical of its cases', () => {
  expect(criticalityOfProcess([1, 4, 2])).toBe(4)
  expect(criticalityOfProcess([1])).toBe(2)
  expect(criticalityOfProcess([])).toBe(2)
})
