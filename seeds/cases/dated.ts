import type { SeedDatedCase } from '../kinds.ts'

/** Cases that came and went: what became of them is told in what-became.ts. */
export const datedCases: SeedDatedCase[] = [
  {
    key: 'ru-upd-otpravit-snova',
    language: 'ru',
    title: 'Покупатель отклонил УПД: выставить новый документ с тем же номером',
    symptom:
      'Исходящий УПД в ЭДО отклонён, покупатель просит прислать документ заново. Отгрузка проведена, долг на 62.01 есть.',
    process: 'tax.einvoice',
    system: '1С:ERP, 1С-ЭДО',
    accounts: ['62.01', '68.02'],
    counterpartKind: 'customer',
    materialityBand: 'minor',
    entities: ['RU01'],
    cues: 'Если отклонили в первый же день, ошибка почти всегда в реквизитах, а не в цене.',
    cause: 'В документ попали реквизиты из старой карточки контрагента.',
    causeKind: 'masterData',
    steps: [
      { text: 'Исправить реквизиты в карточке контрагента.', minutes: 10 },
      { text: 'Перепровести реализацию и отправить УПД с тем же номером и датой.', minutes: 10 },
      { text: 'Попросить покупателя удалить отклонённый экземпляр.', minutes: 5 }
    ],
    proof: 'Новый УПД в ЭДО подписан, старый в архиве со статусом «Отклонён».',
    author: 'viktor',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 70,
    laterMinutes: 30,
    users: ['dmitri'],
    sightings: [
      {
        seen: 'Отклонили через час после отправки: в УПД старый адрес склада.',
        amount: 214300,
        currency: 'RUB',
        counterpart: 'ООО «Волгаарматура»'
      }
    ],
    daysAgo: [690, 640, 575, 540],
    endedDaysAgo: 500
  },
  {
    key: 'en-bank-token-locked',
    language: 'en',
    title: 'Token for the old bank portal locks after three tries',
    symptom:
      'The portal says `T-03 token locked` and the payment file can’t be released. The second approver gets the same message an hour later.',
    process: 'treasury.payments',
    system: 'Bank portal (old)',
    messageCode: 'T-03',
    counterpartKind: 'bank',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'If the clock on the token is more than a minute off, it isn’t the PIN. Don’t try a third time.',
    cause: 'The clock of the token had drifted; the portal counts that as a wrong PIN.',
    causeKind: 'thirdParty',
    steps: [
      { text: 'Ring the bank’s e-banking desk and ask for a resynchronisation.', minutes: 15 },
      {
        text: 'Read out two codes in a row, then sign in with a third.',
        minutes: 5,
        caution: 'Never read a code to somebody who called you.'
      },
      { text: 'Release the file before the cut-off at 14:00.', minutes: 5 }
    ],
    proof: 'The file shows as released by two people.',
    author: 'ioana',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 80,
    laterMinutes: 25,
    users: ['andrei'],
    sightings: [{ seen: 'Locked on pay day at 13:10, released at 13:50.' }],
    daysAgo: [600, 520, 431],
    endedDaysAgo: 400
  },
  {
    key: 'pl-grir-dubel',
    language: 'pl',
    title: 'Po dostawie częściowej saldo na 300 nie chce zejść do zera',
    symptom:
      'Towar z częściowej dostawy przyjęty i zafakturowany, a saldo na 300 zostaje z miesiąca na miesiąc.',
    process: 'finance.ap.grir',
    system: 'SAP S/4',
    accounts: ['300 Rozliczenie zakupu'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['PL02'],
    cause: 'Dostawca fakturuje w opakowaniach, a zamówienie i PZ są w sztukach.',
    causeKind: 'masterData',
    steps: [
      { text: 'Porównać ilość i jednostkę na PZ i na fakturze.', minutes: 10 },
      { text: 'Anulować fakturę i zaksięgować ją ponownie w sztukach.', minutes: 15 }
    ],
    proof: 'Saldo pozycji na 300 wynosi zero.',
    author: 'joanna',
    state: 'solved',
    firstMinutes: 85,
    laterMinutes: 30,
    users: ['marta'],
    sightings: [
      {
        seen: 'Śruby dwustronne M16: na PZ 1200 sztuk, na fakturze 12 opakowań.',
        amount: 4_218.5,
        currency: 'PLN',
        counterpart: 'Złącza Bielsko'
      }
    ],
    daysAgo: [97, 68]
  },
  {
    key: 'ko-director-severance',
    language: 'ko',
    title: '임원 퇴직금이 정관의 지급 배수와 다르게 계산됨',
    symptom:
      '퇴직금 계산서의 임원 지급 배수가 정관의 임원 퇴직금 지급규정과 다르다. 시스템은 직원과 같은 1배로 계산한다.',
    process: 'payroll.leavers',
    system: 'SAP HCM + Excel',
    counterpartKind: 'employee',
    materialityBand: 'material',
    entities: ['KR01'],
    cues: '재직 기간을 **직원 기간과 임원 기간으로 나누지 않은** 계산서라면 금액을 볼 필요도 없이 다시 계산해야 합니다.',
    cause: '승진할 때 직원 기간의 퇴직금을 정산하지 않아 전체 기간이 한 규정으로 계산되었다.',
    causeKind: 'configuration',
    steps: [
      { text: '이사회 의사록에서 선임일을 확인하고 재직 기간을 둘로 나눈다.', minutes: 20 },
      { text: '임원 기간에 정관의 배수를 적용하고 소득세법상 한도를 계산한다.', minutes: 40 },
      {
        text: '한도를 넘는 금액은 근로소득으로 원천징수한다.',
        minutes: 15,
        caution: '지급하기 전에 이사회 결의일을 다시 확인한다. 결의 전에 지급하면 손금이 부인된다.'
      }
    ],
    proof:
      '계산서의 두 기간 합계가 재직 기간과 같고, 한도 초과액이 원천징수이행상황신고서와 맞는다.',
    judgement: '세무대리인의 서면 의견을 받은 뒤에 지급한다. 금액이 커서 나중에 돌려받을 수 없다.',
    author: 'dohyun',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 300,
    laterMinutes: 120,
    users: ['jiwoo'],
    sightings: [{ seen: '직원 9년, 임원 6년. 15년 전체가 1배로 계산되어 있었음.' }],
    onlyFor: { units: ['kr-finance'] },
    daysAgo: [310, 122]
  },
  {
    key: 'ro-iban-fals',
    language: 'ro',
    title: 'Cerere falsă de schimbare a IBAN-ului unui furnizor, cu antet și semnătură reale',
    symptom:
      'Vine o scrisoare pe e-mail cu antetul furnizorului și semnătura directorului: „am schimbat banca, plătiți în contul nou”. Adresa expeditorului diferă printr-o literă.',
    process: 'finance.ap.vendor',
    system: 'SAP S/4, e-mail',
    counterpartKind: 'supplier',
    materialityBand: 'material',
    entities: ['RO01'],
    cues: 'Scrisoarea citează o factură reală, cu suma exactă: cineva ne citește corespondența. Uitați-vă la **cine era în copie** la factura citată.',
    cause: 'Căsuța de e-mail a furnizorului a fost compromisă.',
    causeKind: 'fraudSuspicion',
    steps: [
      {
        text: 'Blocați furnizorul la plată și nu răspundeți la mesaj.',
        minutes: 5,
        caution: 'Nu sunați la numărul din scrisoare.'
      },
      { text: 'Sunați la numărul din contract și cereți confirmare scrisă.', minutes: 15 },
      {
        text: 'Trimiteți mesajul original, cu antetul complet, la securitate în Leeds.',
        minutes: 10
      }
    ],
    author: 'andrei',
    state: 'solved',
    firstMinutes: 140,
    laterMinutes: 40,
    users: [],
    sightings: [
      {
        seen: 'O literă în plus în domeniu, IBAN la o bancă din altă țară. Plata nu a plecat.',
        amount: 64_300,
        currency: 'RON',
        counterpart: 'Turnătoria Bega SRL',
        documentRefs: ['factura 20418']
      }
    ],
    onlyFor: { people: ['elena', 'ioana', 'priya'] },
    daysAgo: [33]
  }
]
