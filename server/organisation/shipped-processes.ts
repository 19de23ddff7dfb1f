import type { Language } from '#schema/words.ts'

export interface ShippedProcess {
  code: string
  names: Record<Language, string>
}

/** A code and its names, in this order: English, Korean, Russian, Polish, Romanian. */
type Row = [code: string, en: string, ko: string, ru: string, pl: string, ro: string]

// Names stand in breadcrumbs under their parent, so they are short and do not repeat it.
// Where practitioners say the name of a national instrument (JPK, ZUS, KSeF), their word is kept.
const rows: Row[] = [
  [
    'finance',
    'Finance & accounting',
    '재무·회계',
    'Финансы и бухгалтерия',
    'Finanse i księgowość',
    'Financiar-contabilitate'
  ],

  [
    'finance.ap',
    'Accounts payable',
    '매입채무',
    'Расчёты с поставщиками',
    'Zobowiązania',
    'Furnizori'
  ],
  [
    'finance.ap.invoice',
    'Supplier invoices',
    '매입 송장',
    'Счета поставщиков',
    'Faktury zakupu',
    'Facturi de achiziție'
  ],
  [
    'finance.ap.grir',
    'Goods receipt / invoice match',
    '입고·송장 대사',
    'Сверка поступлений и счетов',
    'Rozliczenie zakupu',
    'Corelare recepție–factură'
  ],
  [
    'finance.ap.payment',
    'Supplier payments',
    '대금 지급',
    'Оплата поставщикам',
    'Płatności do dostawców',
    'Plăți către furnizori'
  ],
  [
    'finance.ap.vendor',
    'Supplier accounts',
    '공급업체 계정',
    'Карточки поставщиков',
    'Konta dostawców',
    'Conturi de furnizori'
  ],
  [
    'finance.ap.expenses',
    'Employee expenses',
    '직원 경비',
    'Авансовые отчёты',
    'Wydatki pracownicze',
    'Deconturi de cheltuieli'
  ],

  [
    'finance.ar',
    'Accounts receivable',
    '매출채권',
    'Расчёты с покупателями',
    'Należności',
    'Clienți'
  ],
  [
    'finance.ar.billing',
    'Billing',
    '매출 청구',
    'Выставление счетов',
    'Fakturowanie sprzedaży',
    'Facturare'
  ],
  [
    'finance.ar.cash',
    'Cash application',
    '입금 반제',
    'Разнесение оплат',
    'Rozliczanie wpłat',
    'Alocarea încasărilor'
  ],
  [
    'finance.ar.dunning',
    'Dunning',
    '연체·채권 회수',
    'Работа с просрочкой',
    'Windykacja',
    'Recuperare creanțe'
  ],
  [
    'finance.ar.credit',
    'Credit control',
    '여신 관리',
    'Кредитный контроль',
    'Limity kredytowe',
    'Limite de credit'
  ],

  ['finance.gl', 'General ledger', '총계정원장', 'Главная книга', 'Księga główna', 'Cartea mare'],
  [
    'finance.gl.journal',
    'Journal entries',
    '분개·전표',
    'Проводки',
    'Księgowania',
    'Note contabile'
  ],
  [
    'finance.gl.recon',
    'Account reconciliation',
    '계정 대사',
    'Сверка счетов',
    'Uzgodnienia kont',
    'Reconcilierea conturilor'
  ],
  [
    'finance.gl.accruals',
    'Accruals & deferrals',
    '기간귀속·결산분개',
    'Начисления и РБП',
    'Rozliczenia międzyokresowe',
    'Regularizări'
  ],
  [
    'finance.gl.close',
    'Period close',
    '결산 마감',
    'Закрытие периода',
    'Zamknięcie okresu',
    'Închiderea perioadei'
  ],

  ['finance.fa', 'Fixed assets', '고정자산', 'Основные средства', 'Środki trwałe', 'Mijloace fixe'],
  [
    'finance.fa.depreciation',
    'Depreciation',
    '감가상각',
    'Амортизация',
    'Amortyzacja',
    'Amortizare'
  ],
  [
    'finance.fa.additions',
    'Additions & disposals',
    '취득·처분',
    'Поступление и выбытие',
    'Przyjęcia i likwidacje',
    'Intrări și ieșiri'
  ],

  [
    'finance.ic',
    'Intercompany',
    '계열사 간 거래',
    'Внутригрупповые расчёты',
    'Rozliczenia wewnątrzgrupowe',
    'Decontări intragrup'
  ],
  [
    'finance.ic.recharge',
    'Recharges',
    '비용 재청구',
    'Перевыставление затрат',
    'Refaktury',
    'Refacturări'
  ],
  [
    'finance.ic.recon',
    'Intercompany reconciliation',
    '계열사 대사',
    'Внутригрупповая сверка',
    'Uzgodnienie sald',
    'Reconciliere intragrup'
  ],
  [
    'finance.reporting',
    'Reporting & consolidation',
    '보고·연결',
    'Отчётность и консолидация',
    'Raportowanie i konsolidacja',
    'Raportare și consolidare'
  ],

  [
    'treasury',
    'Treasury & bank',
    '자금·은행',
    'Казначейство и банк',
    'Środki pieniężne i banki',
    'Trezorerie și bănci'
  ],
  [
    'treasury.statement',
    'Bank statements',
    '은행 거래내역',
    'Банковские выписки',
    'Wyciągi bankowe',
    'Extrase de cont'
  ],
  ['treasury.payments', 'Bank payments', '은행 이체', 'Платежи', 'Przelewy', 'Plăți bancare'],
  ['treasury.fx', 'Foreign exchange', '외환', 'Валютные операции', 'Waluty', 'Operațiuni valutare'],
  [
    'treasury.cash',
    'Cash & liquidity',
    '현금·유동성',
    'Касса и ликвидность',
    'Gotówka i płynność',
    'Numerar și lichiditate'
  ],

  [
    'tax',
    'Tax & compliance',
    '세무·신고',
    'Налоги и отчётность',
    'Podatki i deklaracje',
    'Fiscalitate și conformare'
  ],
  ['tax.vat', 'VAT', '부가가치세', 'НДС', 'VAT', 'TVA'],
  [
    'tax.einvoice',
    'E-invoicing',
    '전자세금계산서',
    'Электронные счета-фактуры',
    'E-faktury i KSeF',
    'Facturare electronică'
  ],
  [
    'tax.corporate',
    'Corporate income tax',
    '법인세',
    'Налог на прибыль',
    'CIT',
    'Impozit pe profit'
  ],
  [
    'tax.reporting',
    'Returns & audit files',
    '신고서·제출 자료',
    'Декларации и реестры',
    'JPK i deklaracje',
    'Declarații și SAF-T'
  ],
  [
    'tax.withholding',
    'Withholding tax',
    '원천세',
    'Налог у источника',
    'Podatek u źródła',
    'Impozit reținut la sursă'
  ],

  ['payroll', 'Payroll & HR', '급여·인사', 'Зарплата и кадры', 'Kadry i płace', 'Salarizare și HR'],
  ['payroll.run', 'Payroll run', '급여 계산', 'Расчёт зарплаты', 'Lista płac', 'Stat de plată'],
  [
    'payroll.payment',
    'Salary payment',
    '급여 지급',
    'Выплата зарплаты',
    'Wypłata wynagrodzeń',
    'Plata salariilor'
  ],
  [
    'payroll.time',
    'Time & absences',
    '근태·휴가',
    'Учёт рабочего времени',
    'Czas pracy i nieobecności',
    'Pontaj și concedii'
  ],
  [
    'payroll.insurance',
    'Social insurance',
    '4대보험',
    'Страховые взносы',
    'Składki ZUS',
    'Contribuții sociale'
  ],
  [
    'payroll.leavers',
    'Joiners & leavers',
    '입사·퇴사',
    'Приём и увольнение',
    'Zatrudnienia i odejścia',
    'Angajări și plecări'
  ],

  ['procurement', 'Procurement', '구매', 'Закупки', 'Zakupy', 'Achiziții'],
  [
    'procurement.orders',
    'Purchase orders',
    '구매주문',
    'Заказы поставщикам',
    'Zamówienia zakupu',
    'Comenzi de achiziție'
  ],
  [
    'procurement.contracts',
    'Supply contracts',
    '구매 계약',
    'Договоры поставки',
    'Umowy zakupowe',
    'Contracte de achiziție'
  ],
  [
    'procurement.suppliers',
    'Supplier onboarding',
    '공급업체 등록',
    'Аккредитация поставщиков',
    'Kwalifikacja dostawców',
    'Calificarea furnizorilor'
  ],

  [
    'logistics',
    'Inventory & logistics',
    '재고·물류',
    'Запасы и логистика',
    'Zapasy i logistyka',
    'Stocuri și logistică'
  ],
  [
    'logistics.stock',
    'Stock',
    '재고',
    'Складские остатки',
    'Stany magazynowe',
    'Gestiunea stocurilor'
  ],
  [
    'logistics.count',
    'Stocktaking',
    '재고실사',
    'Инвентаризация',
    'Inwentaryzacja',
    'Inventariere'
  ],
  ['logistics.customs', 'Customs', '통관', 'Таможня', 'Cło', 'Vamă'],
  [
    'logistics.inbound',
    'Inbound deliveries',
    '입고',
    'Приёмка товара',
    'Przyjęcia dostaw',
    'Recepția mărfurilor'
  ],

  [
    'legal',
    'Legal & documents',
    '법무·문서',
    'Правовые вопросы и документы',
    'Prawo i dokumenty',
    'Juridic și documente'
  ],
  ['legal.contracts', 'Contracts', '계약', 'Договоры', 'Umowy', 'Contracte'],
  ['legal.archive', 'Archive', '문서 보관', 'Архив', 'Archiwum', 'Arhivă'],
  [
    'legal.signatures',
    'Signatures & powers of attorney',
    '서명·위임장',
    'Подписи и доверенности',
    'Podpisy i pełnomocnictwa',
    'Semnături și împuterniciri'
  ],

  ['it', 'IT operations', 'IT 운영', 'ИТ-сопровождение', 'Utrzymanie IT', 'Operațiuni IT'],
  ['it.interfaces', 'Interfaces', '인터페이스', 'Интерфейсы', 'Interfejsy', 'Interfețe'],
  [
    'it.access',
    'Access & authorisations',
    '계정·권한',
    'Доступ и полномочия',
    'Dostępy i uprawnienia',
    'Accesuri și autorizări'
  ],
  ['it.reports', 'Reports', '리포트', 'Отчёты', 'Raporty', 'Rapoarte'],
  ['it.certificates', 'Certificates', '인증서', 'Сертификаты', 'Certyfikaty', 'Certificate'],

  ['admin', 'Administration', '총무', 'АХО', 'Administracja', 'Administrativ'],
  ['admin.travel', 'Business travel', '출장', 'Командировки', 'Podróże służbowe', 'Deplasări'],
  ['admin.office', 'Office', '사무실', 'Офис', 'Biuro', 'Birou'],
  ['admin.fleet', 'Vehicle fleet', '법인 차량', 'Автопарк', 'Flota samochodowa', 'Parc auto'],

  [
    'sales',
    'Sales-order support',
    '영업 지원',
    'Сопровождение продаж',
    'Obsługa sprzedaży',
    'Suport vânzări'
  ],
  [
    'sales.orders',
    'Sales orders',
    '수주',
    'Заказы клиентов',
    'Zamówienia klientów',
    'Comenzi clienți'
  ],
  [
    'sales.prices',
    'Prices & discounts',
    '가격·할인',
    'Цены и скидки',
    'Ceny i rabaty',
    'Prețuri și reduceri'
  ],
  [
    'sales.returns',
    'Returns & complaints',
    '반품·클레임',
    'Возвраты и рекламации',
    'Zwroty i reklamacje',
    'Retururi și reclamații'
  ],

  [
    'clients',
    'Client processes',
    '고객사 업무',
    'Процессы клиентов',
    'Procesy klientów',
    'Procese pentru clienți'
  ],
  [
    'clients.intake',
    'Work intake',
    '업무 접수',
    'Приём заявок',
    'Przyjmowanie zleceń',
    'Preluarea solicitărilor'
  ],
  [
    'clients.reporting',
    'Client reporting',
    '고객사 보고',
    'Отчётность клиентам',
    'Raportowanie do klienta',
    'Raportare către client'
  ],
  [
    'clients.transition',
    'Transitions',
    '업무 이관',
    'Перевод процессов',
    'Przejęcia procesów',
    'Preluări de procese'
  ]
]

/** The process tree that ships with the product; parents stand before their children. */
export const shippedProcesses: ShippedProcess[] = rows.map(([code, en, ko, ru, pl, ro]) => ({
  code,
  names: { en, ko, ru, pl, ro }
}))
