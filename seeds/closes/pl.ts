import type { SeedLine } from './lines.ts'

export const pl: SeedLine[] = [
  {
    key: 'po',
    title: 'Lista otwartych zamówień bez faktury',
    how: 'Raport ME2N z dostawami do końca okresu. Zamówienia starsze niż 90 dni wyjaśnić z zakupami.',
    ...{ process: 'procurement.orders', by: 'ewa', review: 'anna', due: -3, now: 'ahead' }
  },
  {
    key: 'grir',
    title: 'Uzgodnienie GR/IR',
    how: '1. F.13 dla konta rozliczeniowego, okres bieżący.\n2. Pozycje z różnicą ilości sprawdzić z magazynem.\n3. Pozostałe różnice opisać w arkuszu: dostawca, przyczyna, kto wyjaśnia.',
    ...{ process: 'finance.ap.grir', by: 'marta', review: 'anna', due: -3, now: 'back' },
    says: 'Brakuje opisu dla trzech pozycji dostawcy z Timișoary. Proszę dopisać, kto je wyjaśnia.',
    note: {
      closesAgo: 1,
      text: 'Pozycje starsze niż rok wymagają decyzji o odpisie, nie kolejnego wyjaśniania.',
      answer: 'Lista wysłana do Tomasza; dwie pozycje są już zamknięte.'
    }
  },
  {
    key: 'ic',
    title: 'Potwierdzenie sald z UK01 i KR01',
    how: 'Wysłać salda do obu spółek i zebrać potwierdzenia. Różnice powyżej 500 EUR wyjaśnić przed DR+1.',
    ...{ process: 'finance.ic.recon', by: 'anna', review: 'tomasz', due: -2, now: 'waits' },
    note: {
      closesAgo: 2,
      text: 'KR01 potwierdza saldo po kursie z innego dnia. Uzgodnić wspólny dzień kursu.'
    }
  },
  {
    key: 'faktury',
    title: 'Faktury z obiegu zaksięgowane',
    how: 'Skrzynka faktur pusta albo każda pozycja z opisem, na co czeka.',
    ...{ process: 'finance.ap.invoice', by: 'marta', review: null, due: -1 }
  },
  {
    key: 'amortyzacja',
    title: 'Amortyzacja',
    how: 'AFAB najpierw na próbę; porównać z poprzednim miesiącem, zmiany powyżej 2% objaśnić.',
    ...{ process: 'finance.fa.depreciation', by: 'joanna', review: 'tomasz', due: -1 }
  },
  {
    key: 'magazyn',
    title: 'Zamknięcie ruchów magazynowych',
    how: 'Wszystkie dokumenty wydania i przyjęcia z datą okresu. Zgodność z MB5L.',
    ...{ process: 'logistics.stock', by: 'ewa', review: 'joanna', due: 1 }
  },
  {
    key: 'bank',
    title: 'Uzgodnienie rachunków bankowych',
    how: 'Wyciągi z ostatniego dnia, konto przejściowe równe zeru.',
    ...{ process: 'treasury.statement', by: 'joanna', review: 'anna', due: 1 }
  },
  {
    key: 'rmk',
    title: 'Rozliczenia międzyokresowe kosztów',
    how: 'Rezerwy na usługi bez faktury według listy zamówień i umów. Poprzednie odwrócone.',
    ...{ process: 'finance.gl.accruals', by: 'joanna', review: 'tomasz', due: 2 },
    after: ['po', 'faktury']
  },
  {
    key: 'refaktury',
    title: 'Refaktury usług wspólnych',
    how: 'Klucz podziału z arkusza grupy; faktury do UK01, RO01 i KR01 tego samego dnia.',
    ...{ process: 'finance.ic.recharge', by: 'anna', review: 'tomasz', due: 2 },
    after: ['ic']
  },
  {
    key: 'kursy',
    title: 'Wycena pozycji walutowych',
    how: 'Kurs NBP z ostatniego dnia okresu. FAGL_FCV, potem porównanie różnic z poprzednim miesiącem.',
    ...{ process: 'finance.gl.close', by: 'joanna', review: 'anna', due: 3 },
    after: ['bank', 'faktury']
  },
  {
    key: 'rezerwy',
    title: 'Przegląd rezerw i odpisów',
    how: 'Należności przeterminowane, zapasy bez ruchu, sprawy sporne. Zmiany z uzasadnieniem.',
    ...{
      process: 'finance.gl.accruals',
      by: 'joanna',
      review: 'tomasz',
      due: 3,
      rhythm: 'quarter'
    },
    after: ['magazyn']
  },
  {
    key: 'vat',
    title: 'Rejestry VAT i JPK',
    how: 'Rejestry zgodne z kontami 221 i 222. Oznaczenia GTU i procedur sprawdzone przed wysyłką.',
    ...{ process: 'tax.reporting', by: 'marta', review: 'piotr', due: 4, now: 'late' },
    after: ['faktury'],
    note: { closesAgo: 1, text: 'Korekty do zera nadal mają oznaczenia. Poprawić w źródle.' }
  },
  {
    key: 'cit',
    title: 'Zaliczka CIT',
    how: 'Kalkulacja od wyniku narastająco, różnice trwałe według listy.',
    ...{ process: 'tax.corporate', by: 'piotr', review: 'tomasz', due: 5 },
    after: ['rmk', 'kursy']
  },
  {
    key: 'podatek',
    title: 'Podatek odroczony',
    how: 'Różnice przejściowe na koniec roku, uzgodnione z zeznaniem.',
    ...{ process: 'tax.corporate', by: 'piotr', review: 'tomasz', due: 5, rhythm: 'year' },
    after: ['cit']
  },
  {
    key: 'pakiet',
    title: 'Pakiet dla grupy i blokada okresu',
    how: 'Pakiet zgodny z księgą główną, komentarz do odchyleń powyżej 5%. Potem OB52.',
    ...{ process: 'finance.gl.close', by: 'tomasz', review: 'anna', due: 6 },
    after: ['rmk', 'refaktury', 'kursy', 'cit']
  }
]
