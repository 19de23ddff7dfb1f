import type { Adoptable } from '#schema/api/talk.ts'
import type { CommentField } from '#schema/words.ts'

interface Reply {
  by: string
  text: string
  settles?: boolean
  into?: { by: string; field: Adoptable }
}

export interface Said {
  key: string
  by: string
  daysAgo: number
  text: string
  field?: CommentField
  askedOf?: string[]
  replies?: Reply[]
}

/** Each in the language of its case. */
export const said: Said[] = [
  {
    key: 'pl-grir-jednostka-ceny',
    by: 'marta',
    daysAgo: 46,
    field: 'cues',
    text: 'U mnie zadziałało też przy dostawcy, który fakturuje w **paletach**. Różnica zawsze dzieliła się przez 48.',
    replies: [
      {
        by: 'anna',
        text: 'Dobrze wiedzieć. Czyli patrzymy na każdą okrągłą liczbę, nie tylko na opakowania.'
      }
    ]
  },
  {
    key: 'pl-grir-jednostka-ceny',
    by: 'joanna',
    daysAgo: 2,
    text: 'Dostawca zmienił jednostkę w środku miesiąca: część faktur w sztukach, część w opakowaniach. Rozdzielać PZ czy prosić o korektę?',
    askedOf: ['marta', 'anna', 'jiwoo'],
    replies: [
      {
        by: 'marta',
        text: 'Miałam tak raz, ale wtedy dostawca sam przysłał korektę. @[anna], a gdyby nie przysłał?'
      }
    ]
  },
  {
    key: 'pl-jpk-oznaczenia',
    by: 'tomasz',
    daysAgo: 30,
    field: 'steps',
    text: 'Krok z oznaczeniem TP robimy teraz przed wysyłką, nie po wezwaniu. Lista grupy jest na dysku zespołu.'
  },
  {
    key: 'pl-jpk-oznaczenia',
    by: 'piotr',
    daysAgo: 12,
    text: 'Czy to samo dotyczy faktur zaliczkowych dla spółek z grupy?',
    askedOf: ['marta', 'anna'],
    replies: [
      {
        by: 'marta',
        text: 'Tak. Zaliczka dostaje TP tak samo jak faktura końcowa.',
        settles: true
      },
      { by: 'piotr', text: 'Dzięki, poprawiam dwie z września.' }
    ]
  },
  {
    key: 'pl-biala-lista',
    by: 'ewa',
    daysAgo: 21,
    text: 'Sprawdzajcie też *rachunki wirtualne*: na liście jest rachunek techniczny, a nie ten z faktury.',
    replies: [{ by: 'marta', text: 'Dokładnie, wyszukiwarka MF dopasowuje po masce.' }]
  },
  {
    key: 'pl-mpp-zwykly-przelew',
    by: 'anna',
    daysAgo: 55,
    field: 'prevention',
    text: 'Bank od października ostrzega przed wysłaniem paczki. Nie zastępuje to kontroli u nas.'
  },
  {
    key: 'pl-refaktura-uk01',
    by: 'grace',
    daysAgo: 9,
    text: 'Seen from Leeds: we book the recharge on the day we receive it, so the period can differ from yours.',
    replies: [{ by: 'anna', text: 'Thank you, we now put the service month into the text.' }]
  },
  {
    key: 'pl-clo-fracht',
    by: 'ewa',
    daysAgo: 16,
    field: 'judgement',
    text: 'Agencja celna twierdzi, że przy CIF i tak dolicza THC. Mamy ich odpowiedź na piśmie z sierpnia.'
  },
  {
    key: 'ko-etax-late',
    by: 'haeun',
    daysAgo: 3,
    text: '거래처가 작성일자를 이번 달로 해 달라고 합니다. 가산세를 우리가 부담하더라도 지난달로 발급해야 하나요?',
    askedOf: ['jiwoo', 'kyungmin', 'dohyun'],
    replies: [
      {
        by: 'kyungmin',
        text: '먼저 거래명세서의 인수일을 확인해 주세요. @[jiwoo] 님이 비슷한 건을 처리하신 적이 있습니다.'
      }
    ]
  },
  {
    key: 'ko-etax-late',
    by: 'jiwoo',
    daysAgo: 60,
    field: 'judgement',
    text: '거래처 사정으로 날짜를 옮기기 시작하면 다음 달에도 같은 부탁이 옵니다. 처음에 분명히 하는 편이 낫습니다.'
  },
  {
    key: 'ko-grir-split',
    by: 'haeun',
    daysAgo: 5,
    text: '`MR11`을 돌리기 전에 남은 입고 예정 수량은 어디에서 확인하나요?',
    askedOf: ['jiwoo'],
    replies: [
      {
        by: 'jiwoo',
        text: '구매오더 이력에서 납품완료 표시가 없으면 아직 들어올 물량이 있다는 뜻입니다. 표시부터 보세요.',
        settles: true
      },
      { by: 'haeun', text: '감사합니다. 확인했습니다.' }
    ]
  },
  {
    key: 'ko-ic-difference',
    by: 'dohyun',
    daysAgo: 25,
    text: '환율 차이는 목록 맨 아래에 모아 두면 원인을 가리기 쉽습니다.',
    replies: [{ by: 'jiwoo', text: '좋은 방법입니다. 저는 만 원 미만은 따로 묶습니다.' }]
  },
  {
    key: 'ko-bank-midnight',
    by: 'soyeon',
    daysAgo: 8,
    field: 'cues',
    text: '연휴 다음 날에는 잔액이 거의 매번 어긋납니다. 이것도 같은 원인인가요?',
    askedOf: ['kyungmin', 'jiwoo'],
    replies: [
      {
        by: 'kyungmin',
        text: '네. 연휴가 끼면 자정 전후 거래가 두 날짜에 나뉘어 들어오므로, 연휴 첫날 파일부터 다시 받아야 합니다.',
        settles: true,
        into: { by: 'kyungmin', field: 'cues' }
      }
    ]
  },
  {
    key: 'ko-freight-twice',
    by: 'soyeon',
    daysAgo: 34,
    text: '역분개 전표의 참조 번호가 같으면 두 번 돈 것입니다. 금액보다 먼저 보세요.'
  },
  {
    key: 'ru-vychet-nds-19',
    by: 'olga',
    daysAgo: 4,
    text: 'УПД пришёл на бумаге, а потом ещё раз через ЭДО с другой датой. Какую дату брать в книгу покупок?',
    askedOf: ['viktor', 'dmitri'],
    replies: [
      { by: 'dmitri', text: 'У меня был похожий, но там даты совпали. Надеюсь на ответ @[viktor].' }
    ]
  },
  {
    key: 'ru-60-02-ne-zachtyon',
    by: 'viktor',
    daysAgo: 7,
    field: 'tried',
    text: 'Перепроведение в обратном порядке тоже не помогло: договор в у. е. считается отдельно.',
    replies: [{ by: 'dmitri', text: 'Да, для валютных авансов нужен свой шаг. Соберу пример.' }]
  },
  {
    key: 'ru-schet-20-ne-zakryt',
    by: 'natalia',
    daysAgo: 40,
    text: 'Если в группе был только возврат брака, выпуск надо отразить нулевым документом.'
  },
  {
    key: 'ru-neopoznannoe-zachislenie',
    by: 'dmitri',
    daysAgo: 15,
    field: 'contacts',
    text: 'В банке теперь отвечает операционный отдел, добавочный 214, до 16:00.'
  },
  {
    key: 'ro-efactura-respinsa-sector',
    by: 'mihai',
    daysAgo: 10,
    text: 'La un client din Ilfov a apărut aceeași eroare, deși nu are sector. Se aplică aceiași pași?',
    askedOf: ['andrei', 'elena'],
    replies: [
      {
        by: 'andrei',
        text: 'Nu: pentru Ilfov contează codul județului. Sectorul se scrie numai la București.',
        settles: true
      }
    ]
  },
  {
    key: 'ro-factura-lipsa-spv',
    by: 'elena',
    daysAgo: 28,
    text: 'După cinci zile lucrătoare cerem furnizorului numărul de încărcare, nu o altă copie PDF.'
  },
  {
    key: 'ro-salarii-fisier-respins',
    by: 'ioana',
    daysAgo: 33,
    field: 'prevention',
    text: 'Am rugat HR să copieze numele din buletin fără sedilă; noii angajați sunt în regulă din septembrie.',
    replies: [{ by: 'andrei', text: 'Confirm, luna aceasta fișierul a trecut din prima.' }]
  },
  {
    key: 'en-unallocated-cash',
    by: 'sam',
    daysAgo: 20,
    field: 'cues',
    text: 'When the reference is a **purchase order**, the money is nearly always for two invoices at once.'
  },
  {
    key: 'en-unallocated-cash',
    by: 'grace',
    daysAgo: 11,
    text: 'Compare with {en-dunning-paid} before writing to the customer; the bank may have sent it back already.',
    replies: [{ by: 'sam', text: 'Good point. I’ll do that first from now on, @[grace].' }]
  },
  {
    key: 'en-interface-stuck',
    by: 'priya',
    daysAgo: 6,
    text: 'The queue monitor now turns red after 20 minutes. If it is green and orders are missing, look at the shop first.'
  },
  {
    key: 'en-payroll-ac01',
    by: 'grace',
    daysAgo: 26,
    text: 'Agreed with the auditors: the call back is noted on the payment itself, not in an e-mail.'
  }
]
