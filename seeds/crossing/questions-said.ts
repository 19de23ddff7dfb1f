/** What George took for a case before he handed it over, and what Sam takes since. */
export const solvedBefore = [
  { daysAgo: 700, minutes: 28 },
  { daysAgo: 671, minutes: 33 },
  { daysAgo: 640, minutes: 30 }
]
export const solvedSince = [
  { daysAgo: 345, minutes: 64 },
  { daysAgo: 315, minutes: 32 },
  { daysAgo: 285, minutes: 29 },
  { daysAgo: 254, minutes: 27 }
]

/** Sam rang George twice in the first months; the second time it became a case. */
export const calledBack = [
  {
    daysAgo: 352,
    text: 'A customer says George always let them pay ten days late. Is that written anywhere?',
    minutes: 12,
    answer:
      'It never was. Their **payment run is on the 10th**; I stopped the first reminder each month. Put it in the terms.'
  },
  {
    daysAgo: 331,
    text: 'The money is in the bank and on no invoice. Where did you look first?',
    minutes: 20,
    answer:
      'In unallocated cash, by amount. Names on statements are the payer’s, not the customer’s.',
    case: 'en-unallocated-cash'
  }
]

/** What Marta would have asked Ewa on the last days that Ewa was away. */
export const wouldHaveAsked = [
  'Kto u kooperanta potwierdza stan, kiedy pani Halina jest na urlopie?',
  'Czy zwrot poniżej 500 zł też wymaga podpisu kierownika magazynu?'
]
