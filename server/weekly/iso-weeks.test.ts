import { describe, expect, it } from 'vitest'
import { firstDayOf, lastDayOf, mondayOf, weekAfter, weekBefore, weekOf } from './iso-weeks.ts'

describe('an ISO week', () => {
  it('runs from Monday to Sunday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('2026-11-16')).toBe('2026-11-16')
    expect(weekOf('2026-11-16')).toBe('2026-W47')
    expect(weekOf('2026-11-22')).toBe('2026-W47')
    expect(lastDayOf('2026-11-16')).toBe('2026-11-22')
  })

  it('belongs to the year of its Thursday', () => {
    expect(weekOf('2027-01-03')).toBe('2026-W53')
    expect(weekOf('2027-01-04')).toBe('2027-W01')
    expect(weekOf('2025-12-29')).toBe('2026-W01')
    expect(weekOf('2024-12-30')).toBe('2025-W01')
  })

  it('has a 53rd only in some years', () => {
    expect(firstDayOf('2026-W53')).toBe('2026-12-28')
    expect(firstDayOf('2020-W53')).toBe('2020-12-28')
    expect(firstDayOf('2025-W53')).toBeNull()
    expect(firstDayOf('2027-W53')).toBeNull()
  })

  it('follows and precedes across the turn of a year', () => {
    expect(weekAfter('2026-12-21')).toBe('2026-W53')
    expect(weekAfter('2026-12-28')).toBe('2027-W01')
    expect(weekBefore('2027-01-04')).toBe('2026-W53')
  })

  it('is none where years are no years', () => {
    for (const it of ['0000-W01', '9999-W52', '2026-W54', '2026-W00', 'x']) {
      expect(firstDayOf(it)).toBeNull()
    }
  })

  it('gives back every Monday of a century', () => {
    for (let time = Date.UTC(2000, 0, 3); time < Date.UTC(2100, 0, 1); time += 7 * 86_400_000) {
      const monday = new Date(time).toISOString().slice(0, 10)
      expect(firstDayOf(weekOf(monday))).toBe(monday)
    }
  })
})
