import fc from 'fast-check'

const OFFICE = [
  ...[
    'GR/IR',
    'F.13',
    'M8 082',
    '18,240.50',
    '18 240,50',
    'JPK_V7',
    '1С:ERP',
    '1911*',
    'PO-45',
    "'s"
  ],
  ...['accruals', 'Rozliczeń', 'księgowań', 'închiderii', 'reconcilieri', 'сверок', 'счёт', 'й'],
  ...[
    '대사가',
    '에서',
    '불일치하는',
    '3월',
    '납부기한을',
    'SAP에서',
    'ㅋㅋ',
    '大使',
    'ﬁnal',
    '½',
    'İ',
    'ς'
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '/',
    '.',
    '-',
    ':',
    '*',
    '"',
    '(',
    '\u00ad',
    '\u0301',
    '\u0000',
    '\ud800',
    '👩‍💼'
  ]
]

/** Texts that an office writes, glued together in every wrong way, with any Unicode in between. */
export const anyText = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...OFFICE), weight: 4 },
      { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
      { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 }
    ),
    { maxLength: 24 }
  )
  .map((parts) => parts.join(''))
