import type { Language } from '#schema/words.ts'

export interface CrossLanguageQuery {
  language: Language
  q: string
  /** Keys of the seeded cases that answer it (seeds/cases), each in another language. */
  answers: string[]
}

/**
 * What a clerk asks in one language whose answer a colleague wrote in another. Written from the
 * cases before anything widened a search, and without a look at the glossary.
 */
export const crossLanguageQueries: CrossLanguageQuery[] = [
  // Korean cases, asked in English
  { language: 'en', q: 'GR/IR not clearing after partial delivery', answers: ['ko-grir-split'] },
  {
    language: 'en',
    q: 'depreciation run stopped on cost centre',
    answers: ['ko-depreciation-stops']
  },
  { language: 'en', q: 'accrued freight reversed twice', answers: ['ko-freight-twice'] },
  {
    language: 'en',
    q: 'forward contract counted twice in fx gains',
    answers: ['ko-forward-settled']
  },
  // Russian cases, asked in English
  {
    language: 'en',
    q: 'prepayment not offset against supplier invoice',
    answers: ['ru-60-02-ne-zachtyon']
  },
  {
    language: 'en',
    q: 'unidentified incoming payment, who paid us',
    answers: ['ru-neopoznannoe-zachislenie']
  },
  {
    language: 'en',
    q: 'input VAT stuck, invoice missing in purchase ledger',
    answers: ['ru-vychet-nds-19']
  },
  {
    language: 'en',
    q: 'expired power of attorney goods handed over',
    answers: ['ru-doverennost-otgruzka']
  },
  // Polish cases, asked in English
  {
    language: 'en',
    q: 'duplicate vendor master, invoice paid twice',
    answers: ['pl-dostawca-dwa-razy']
  },
  {
    language: 'en',
    q: 'split payment invoice went as normal transfer',
    answers: ['pl-mpp-zwykly-przelew']
  },
  { language: 'en', q: 'bank account of vendor not on white list', answers: ['pl-biala-lista'] },
  { language: 'en', q: 'wht certificate of residence licence fee', answers: ['pl-wht-certyfikat'] },
  // Romanian cases, asked in English
  {
    language: 'en',
    q: 'month end revaluation took previous day exchange rate',
    answers: ['ro-reevaluare-curs-bnr']
  },
  {
    language: 'en',
    q: 'stock count differences plus and minus',
    answers: ['ro-inventar-plus-minus']
  },
  {
    language: 'en',
    q: 'down payment not deducted on final invoice',
    answers: ['ro-avans-client-nestornat']
  },

  // English cases, asked in Korean
  { language: 'ko', q: '독촉장이 이미 입금한 고객에게 나감', answers: ['en-dunning-paid'] },
  { language: 'ko', q: '입금된 돈을 미결 송장과 매칭 못함', answers: ['en-unallocated-cash'] },
  { language: 'ko', q: '급여 이체 파일 계좌번호 오류로 반송', answers: ['en-payroll-ac01'] },
  { language: 'ko', q: '월말에 환율이 안 들어와서 외화평가', answers: ['en-fx-feed-down'] },
  // Russian cases, asked in Korean
  { language: 'ko', q: '선급금이 외상매입금과 상계 안 됨', answers: ['ru-60-02-ne-zachtyon'] },
  { language: 'ko', q: '선급비용이 한 달에 두 번 상각됨', answers: ['ru-97-dvazhdy'] },
  { language: 'ko', q: '휴가충당부채가 마이너스', answers: ['ru-rezerv-otpuskov-minus'] },
  // Polish cases, asked in Korean
  { language: 'ko', q: '감가상각 실행 오류 코스트센터 유효기간', answers: ['pl-amortyzacja-mpk'] },
  { language: 'ko', q: '해외 사용료 지급 원천징수 안 함', answers: ['pl-wht-certyfikat'] },
  { language: 'ko', q: '건설중인자산이 아직 자산으로 대체 안 됨', answers: ['pl-budowa-bez-ot'] },
  // Romanian cases, asked in Korean
  { language: 'ko', q: '음수 재고, 입고 전에 출고 처리', answers: ['ro-stoc-negativ-bon'] },
  { language: 'ko', q: '급여 전표가 두 번 전기됨', answers: ['ro-nota-salarii-dublata'] },
  {
    language: 'ko',
    q: '구매오더 통화가 잘못돼서 입고 단가가 낮음',
    answers: ['ro-comanda-euro-in-lei']
  },

  // English cases, asked in Russian
  {
    language: 'ru',
    q: 'превышен кредитный лимит, заказы заблокированы в конце месяца',
    answers: ['en-credit-block-month-end']
  },
  {
    language: 'ru',
    q: 'сертификат истёк и счета не отправляются',
    answers: ['en-certificate-expired']
  },
  { language: 'ru', q: 'письмо должнику, а он уже оплатил', answers: ['en-dunning-paid'] },
  // Korean cases, asked in Russian
  { language: 'ru', q: 'расхождения по внутригрупповой сверке', answers: ['ko-ic-difference'] },
  {
    language: 'ru',
    q: 'амортизация остановилась на месте возникновения затрат',
    answers: ['ko-depreciation-stops']
  },
  { language: 'ru', q: 'дисконт векселя попал в проценты', answers: ['ko-note-discount'] },
  // Polish cases, asked in Russian
  {
    language: 'ru',
    q: 'кассовый отчёт и внесение наличных не бьются с выпиской',
    answers: ['pl-wplatomat-kasa']
  },
  {
    language: 'ru',
    q: 'два исполнительных листа, удержали с зарплаты больше положенного',
    answers: ['pl-zbieg-zajec']
  },
  { language: 'ru', q: 'суточные за загранкомандировку', answers: ['pl-delegacja-granica'] },
  // Romanian cases, asked in Russian
  { language: 'ru', q: 'отрицательные остатки на складе', answers: ['ro-stoc-negativ-bon'] },
  {
    language: 'ru',
    q: 'гарантийное удержание заказчик не возвращает',
    answers: ['ro-garantie-buna-executie']
  },
  {
    language: 'ru',
    q: 'переоценка валютных остатков по курсу не той даты',
    answers: ['ro-reevaluare-curs-bnr']
  },

  // English cases, asked in Polish
  {
    language: 'pl',
    q: 'wezwanie do zapłaty wysłane, choć klient zapłacił',
    answers: ['en-dunning-paid']
  },
  { language: 'pl', q: 'nierozliczone wpłaty klientów', answers: ['en-unallocated-cash'] },
  { language: 'pl', q: 'pakiet konsolidacyjny się nie bilansuje', answers: ['en-consol-unmapped'] },
  // Korean cases, asked in Polish
  {
    language: 'pl',
    q: 'uzgodnienie sald wewnątrzgrupowych różnice',
    answers: ['ko-ic-difference']
  },
  {
    language: 'pl',
    q: 'wyciąg bankowy: saldo początkowe niezgodne z końcowym',
    answers: ['ko-bank-midnight']
  },
  { language: 'pl', q: 'rezerwa na transport odwrócona dwa razy', answers: ['ko-freight-twice'] },
  { language: 'pl', q: 'faktura elektroniczna wystawiona po terminie', answers: ['ko-etax-late'] },
  // Russian cases, asked in Polish
  {
    language: 'pl',
    q: 'zaliczki dla dostawcy nie rozliczono z fakturą',
    answers: ['ru-60-02-ne-zachtyon']
  },
  { language: 'pl', q: 'rezerwa urlopowa ujemna', answers: ['ru-rezerv-otpuskov-minus'] },
  {
    language: 'pl',
    q: 'wpłata od nieznanego kontrahenta na wyciągu',
    answers: ['ru-neopoznannoe-zachislenie']
  },
  {
    language: 'pl',
    q: 'pełnomocnictwo do podpisu wygasło, sprawozdanie odrzucone',
    answers: ['ru-mchd-istekla']
  },
  // Romanian cases, asked in Polish
  {
    language: 'pl',
    q: 'czynsz wypłacony bez podatku u źródła',
    answers: ['ro-chirie-fara-retinere']
  },
  { language: 'pl', q: 'ujemne stany magazynowe', answers: ['ro-stoc-negativ-bon'] },
  {
    language: 'pl',
    q: 'różnice inwentaryzacyjne nadwyżka i niedobór',
    answers: ['ro-inventar-plus-minus']
  },

  // English cases, asked in Romanian
  {
    language: 'ro',
    q: 'limita de credit depășită la sfârșitul lunii',
    answers: ['en-credit-block-month-end']
  },
  { language: 'ro', q: 'somație trimisă unui client care a plătit', answers: ['en-dunning-paid'] },
  {
    language: 'ro',
    q: 'două rapoarte de vechime a creanțelor cu totaluri diferite',
    answers: ['en-ageing-two-totals']
  },
  // Korean cases, asked in Romanian
  {
    language: 'ro',
    q: 'amortizarea se oprește la un centru de cost',
    answers: ['ko-depreciation-stops']
  },
  { language: 'ro', q: 'diferențe la reconcilierea intragrup', answers: ['ko-ic-difference'] },
  {
    language: 'ro',
    q: 'TVA deductibilă nu se potrivește cu declarația',
    answers: ['ko-vat-hometax']
  },
  // Russian cases, asked in Romanian
  {
    language: 'ro',
    q: 'încasare neidentificată în extrasul de cont',
    answers: ['ru-neopoznannoe-zachislenie']
  },
  { language: 'ro', q: 'cheltuieli în avans înregistrate de două ori', answers: ['ru-97-dvazhdy'] },
  {
    language: 'ro',
    q: 'diferență de curs la avansul plătit furnizorului',
    answers: ['ru-60-22-pereotsenka-avansa']
  },
  // Polish cases, asked in Romanian
  {
    language: 'ro',
    q: 'plată defalcată trimisă ca transfer obișnuit',
    answers: ['pl-mpp-zwykly-przelew']
  },
  {
    language: 'ro',
    q: 'mijloc fix nerecepționat, utilajul lucrează de luni de zile',
    answers: ['pl-budowa-bez-ot']
  },
  {
    language: 'ro',
    q: 'recepția făcută în luna următoare livrării',
    answers: ['pl-pz-po-polnocy']
  },
  { language: 'ro', q: 'retur în garanție cu taxe vamale', answers: ['pl-zwrot-z-uk-clo'] }
]

/**
 * Asked later, of other cases and in other words, when the terms that are shipped were settled: the
 * glossary was not changed for any of these, and must not be.
 */
export const askedLater: CrossLanguageQuery[] = [
  {
    language: 'en',
    q: 'machine already producing but still asset under construction',
    answers: ['pl-budowa-bez-ot']
  },
  {
    language: 'en',
    q: 'two attachments of earnings taken from one wage',
    answers: ['pl-zbieg-zajec']
  },
  {
    language: 'en',
    q: 'vacation reserve negative in one department',
    answers: ['ru-rezerv-otpuskov-minus']
  },
  {
    language: 'en',
    q: 'vat code missing on a recharge to the group',
    answers: ['pl-refaktura-uk01']
  },
  {
    language: 'en',
    q: 'employees lost last year’s holiday after new year',
    answers: ['ro-sold-concediu-an-nou']
  },
  { language: 'en', q: 'company card used privately', answers: ['ko-card-private'] },
  {
    language: 'ko',
    q: '거래처가 폐업 전에 이중으로 등록돼서 두 번 지급됨',
    answers: ['pl-dostawca-dwa-razy']
  },
  { language: 'ko', q: '기한 지난 위임장으로 물건 인도', answers: ['ru-doverennost-otgruzka'] },
  { language: 'ko', q: '환불된 이체가 미확인 입금으로 남음', answers: ['pl-zwrot-przelewu'] },
  { language: 'ko', q: '고객 반품인데 반품 오더가 없음', answers: ['pl-zwrot-bez-zlecenia'] },
  {
    language: 'ko',
    q: '서명된 원본 계약서 없이 스캔만 있음',
    answers: ['ru-original-akta-ne-vernulsya']
  },
  {
    language: 'ru',
    q: 'интерфейс остановился, заказы из интернет-магазина не приходят',
    answers: ['en-interface-stuck']
  },
  {
    language: 'ru',
    q: 'счёт поставщика заблокирован, цена в договоре устарела',
    answers: ['pl-cennik-wygasl']
  },
  {
    language: 'ru',
    q: 'топливная карта машины, которую вернули лизингодателю',
    answers: ['en-fuel-card-returned-car']
  },
  { language: 'ru', q: 'зарплатный файл отклонён банком', answers: ['ro-salarii-fisier-respins'] },
  {
    language: 'ru',
    q: 'разница в инвентаризации: давальческие материалы',
    answers: ['ko-consigned-count']
  },
  {
    language: 'pl',
    q: 'wypożyczony samochód oddany, karta paliwowa dalej obciążana',
    answers: ['en-fuel-card-returned-car']
  },
  {
    language: 'pl',
    q: 'certyfikat wygasł i faktury nie wychodzą',
    answers: ['en-certificate-expired']
  },
  {
    language: 'pl',
    q: 'różnica w składkach na ubezpieczenie społeczne a potrącenia',
    answers: ['ko-insurance-diff']
  },
  {
    language: 'pl',
    q: 'dwie różne ceny w aneksach do umowy',
    answers: ['ro-doua-acte-aditionale']
  },
  {
    language: 'pl',
    q: 'faktura bez numeru partii towaru importowanego',
    answers: ['ru-dt-proslezhivaemost']
  },
  { language: 'ro', q: 'rezerva de concedii pe minus', answers: ['ru-rezerv-otpuskov-minus'] },
  { language: 'ro', q: 'furnizorul nu e pe lista albă', answers: ['pl-biala-lista'] },
  { language: 'ro', q: 'stornare dublă a transportului estimat', answers: ['ko-freight-twice'] },
  {
    language: 'ro',
    q: 'comenzi blocate și drepturi de aprobare rămase după transfer',
    answers: ['en-access-after-transfer']
  },
  { language: 'ro', q: 'cazare decontată de două ori la deplasare', answers: ['ko-travel-double'] }
]
