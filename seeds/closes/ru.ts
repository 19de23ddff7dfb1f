import type { SeedLine } from './lines.ts'

export const ru: SeedLine[] = [
  {
    key: 'scheta',
    title: 'Сверка входящих счетов-фактур',
    how: 'Книга покупок против реестра ЭДО. По каждому расхождению — контрагент и причина.',
    ...{ process: 'tax.einvoice', by: 'viktor', review: 'olga', due: -2, now: 'waits' }
  },
  {
    key: 'zarplata',
    title: 'Зарплата и взносы',
    how: 'Свод, проводки и остатки счетов 69 и 70 совпадают.',
    ...{ process: 'payroll.run', by: 'natalia', review: 'olga', due: -1 }
  },
  {
    key: 'bank',
    title: 'Сверка банка',
    how: 'Выписка последнего дня, счёт 57 закрыт, невыясненные платежи подписаны.',
    ...{ process: 'treasury.statement', by: 'dmitri', review: 'olga', due: 1 }
  },
  {
    key: '60',
    title: 'Зачёт авансов по счетам 60 и 62',
    how: 'Отчёт по развёрнутому сальдо: одинаковых контрагентов с двух сторон быть не должно.',
    ...{ process: 'finance.gl.recon', by: 'dmitri', review: 'olga', due: 2 },
    after: ['bank'],
    note: { closesAgo: 1, text: 'У трёх контрагентов снова два договора вместо одного.' }
  },
  {
    key: 'zakrytie',
    title: 'Закрытие затратных счетов',
    how: 'Регламентные операции без ошибок, счета 20, 25 и 26 без остатка.',
    ...{ process: 'finance.gl.close', by: 'olga', review: 'natalia', due: 3 },
    after: ['zarplata', '60']
  },
  {
    key: 'nds',
    title: 'НДС к вычету',
    how: 'Счёт 19 пуст или каждая сумма объяснена. Контроль деклараций без предупреждений.',
    ...{ process: 'tax.vat', by: 'viktor', review: 'olga', due: 4 },
    after: ['scheta']
  },
  {
    key: 'paket',
    title: 'Пакет для группы',
    how: 'Отклонения свыше 5 % с пояснением; после отправки — дата запрета изменений.',
    ...{ process: 'finance.reporting', by: 'olga', review: 'viktor', due: 5 },
    after: ['zakrytie', 'nds']
  }
]
