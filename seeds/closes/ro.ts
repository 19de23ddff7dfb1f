import type { SeedLine } from './lines.ts'

export const ro: SeedLine[] = [
  {
    key: 'efactura',
    title: 'Facturi din SPV comparate cu registrul',
    how: 'Toate facturile descărcate din SPV sunt înregistrate sau au un motiv scris.',
    ...{ process: 'tax.einvoice', by: 'andrei', review: 'elena', due: -2, now: 'ahead' }
  },
  {
    key: 'salarii',
    title: 'Statul de plată și contribuțiile',
    how: 'Totalul statului, nota contabilă și conturile de contribuții coincid.',
    ...{ process: 'payroll.payment', by: 'ioana', review: 'elena', due: -1 }
  },
  {
    key: 'stocuri',
    title: 'Închiderea mișcărilor de stoc',
    how: 'Recepțiile și ieșirile au data perioadei; balanța stocurilor egală cu contul.',
    ...{ process: 'logistics.stock', by: 'mihai', review: 'andrei', due: 1 },
    note: { closesAgo: 1, text: 'Transferurile către Wrocław apar cu o zi întârziere. De ce?' }
  },
  {
    key: 'banca',
    title: 'Reconcilierea băncii',
    how: 'Extrasul din ultima zi față de cont, în lei și în valută.',
    ...{ process: 'treasury.payments', by: 'ioana', review: 'elena', due: 1 }
  },
  {
    key: 'provizioane',
    title: 'Cheltuieli angajate',
    how: 'Servicii primite fără factură, după contracte; inversarea lunii trecute verificată.',
    ...{ process: 'finance.gl.accruals', by: 'andrei', review: 'elena', due: 2 },
    after: ['efactura']
  },
  {
    key: 'tva',
    title: 'Jurnale de TVA',
    how: 'Jurnalele egale cu 4426 și 4427; D300 și SAF-T pregătite din aceleași date.',
    ...{ process: 'tax.reporting', by: 'andrei', review: 'elena', due: 4 },
    after: ['efactura']
  },
  {
    key: 'pachet',
    title: 'Pachetul pentru grup',
    how: 'Abateri peste 5% comentate, apoi perioada se blochează.',
    ...{ process: 'finance.gl.close', by: 'elena', review: 'andrei', due: 5 },
    after: ['stocuri', 'banca', 'provizioane']
  }
]
