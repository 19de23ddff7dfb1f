import { ours } from './engines/ours.ts'

const HANGUL = /[가-힣]/

/** What each idea gives: ours without it, or with its figure half as large and twice as large. */
export const ideas = [
  ours('as chosen'),
  ours('in the order of the database', { asFound: true }),
  ours('any form of a word is as good', { tuning: { otherForm: 1 } }),
  ours('another form 0.4', { tuning: { otherForm: 0.4 } }),
  ours('another form 0.7', { tuning: { otherForm: 0.7 } }),
  ours('nothing is near', { tuning: { near: 0 } }),
  ours('near 0.25', { tuning: { near: 0.25 } }),
  ours('near 1', { tuning: { near: 1 } }),
  ours('k1 0.8', { tuning: { k1: 0.8 } }),
  ours('k1 1.8', { tuning: { k1: 1.8 } }),
  ours('b 0.5', { tuning: { b: 0.5 } }),
  ours('b 0.9', { tuning: { b: 0.9 } }),
  ours('no repairs', { worth: () => 0 }),
  ours('no repairs of two slips', { worth: (slips) => (slips === 1 ? 0.6 : 0) }),
  ours('no repairs in Korean', {
    worth: (slips, word) => (HANGUL.test(word) ? 0 : slips === 1 ? 0.6 : 0.4)
  }),
  ours('repairs as good as what was typed', { worth: () => 1 })
]
