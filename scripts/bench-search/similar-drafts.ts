import type { Language } from '#schema/words.ts'

/** What somebody might type into the log, and the seeded case that says it; none if none does. */
export interface Labelled {
  language: Language
  title: string
  symptom?: string
  process?: string
  system?: string
  messageCode?: string
  accounts?: string[]
  fits: string | null
}

const en = (title: string, fits: string | null, rest: Partial<Labelled> = {}): Labelled => ({
  language: 'en',
  title,
  fits,
  ...rest
})
const ko = (title: string, fits: string | null, rest: Partial<Labelled> = {}): Labelled => ({
  ...en(title, fits, rest),
  language: 'ko'
})
const pl = (title: string, fits: string | null, rest: Partial<Labelled> = {}): Labelled => ({
  ...en(title, fits, rest),
  language: 'pl'
})
const ro = (title: string, fits: string | null, rest: Partial<Labelled> = {}): Labelled => ({
  ...en(title, fits, rest),
  language: 'ro'
})
const ru = (title: string, fits: string | null, rest: Partial<Labelled> = {}): Labelled => ({
  ...en(title, fits, rest),
  language: 'ru'
})

export const drafts: Labelled[] = [
  en('Two salaries bounced', 'en-payroll-ac01', {
    symptom: 'The bank accepted the payroll file but two people were refused, code AC01.'
  }),
  en('Money from a customer and no idea what it pays', 'en-unallocated-cash', {
    symptom: 'Receipt on the clearing account, no invoice with this amount, remittance is empty.'
  }),
  en('We reminded a customer who has paid', 'en-dunning-paid', {
    symptom: 'Level 2 letter went out, customer sends proof of payment, invoice still open.'
  }),
  en('No rates today', 'en-fx-feed-down', {
    symptom: 'Foreign currency valuation stops, the exchange rate feed has brought nothing.'
  }),
  en('Web shop orders are missing since noon', 'en-interface-stuck', {
    symptom: 'Shop says sent, nothing failed on our side, IDocs pile up.'
  }),
  en('E-invoices fail with an SSL error', 'en-certificate-expired', {
    symptom: 'Outgoing invoices cannot be signed, the log says the certificate has expired.'
  }),
  en('Credit block on month end', 'en-credit-block-month-end', {
    symptom: 'Good customers show in VKM1, deliveries cannot be created, limit exceeded.'
  }),
  en('Petrol on a returned car', 'en-fuel-card-returned-car', {
    symptom: 'Fuel card invoice lists a registration that went back to the lessor.'
  }),
  en('Urgent payment stuck before cut-off', 'en-cutoff-approver-abroad', {
    symptom: 'The second approver is in Incheon, portal shows awaiting authorisation.'
  }),
  en('Import VAT statement does not tie', 'en-postponed-vat', {
    symptom: 'Postponed import VAT on the statement is more than in the ledger.'
  }),
  en('Ageing report shows different totals for two of us', 'en-ageing-two-totals', {}),
  en('Supplier invoices refused: order value used up', 'en-blanket-order-used-up', {
    symptom: 'Effective value exceeds limit of the item for workshop consumables.'
  }),
  en('EDI change created a second order', 'en-edi-quantity-change', {
    symptom: 'Customer changed the quantity, now there are two orders with one reference.'
  }),
  en('Prices a hundred times too low', 'en-price-per-hundred', {
    symptom: 'New price list, fittings are sold per piece at the price of hundred.'
  }),
  en('Pallets are here, stock is in Wrocław', 'en-receipt-wrong-plant', {
    symptom: 'Receipt posted for the other plant, Leeds cannot pick.'
  }),
  ko('입고/송장 정산계정에 잔액이 남음', 'ko-grir-split', {
    symptom: 'F.13 실행 후에도 191100 잔액, 송장이 전량으로 들어왔고 입고는 분할',
    accounts: ['191100']
  }),
  ko('세금계산서 지연발급', 'ko-etax-late', {
    symptom: '지난달 출고분인데 전자세금계산서를 발급하지 않았다고 고객이 연락'
  }),
  ko('계열사 채권 채무 차이가 많음', 'ko-ic-difference', {
    symptom: 'WD+3 차이 목록에 원인을 모르는 줄이 많음'
  }),
  ko('매입세액이 홈택스와 다름', 'ko-vat-hometax', {
    symptom: '합계표와 부가세대급금 원장이 맞지 않음'
  }),
  ko('퇴사자 소득세가 마이너스', 'ko-leaver-settlement', {
    symptom: '마지막 급여명세서에서 소득세 환급이 크게 나옴'
  }),
  ko('은행 거래내역 기초잔액 불일치', 'ko-bank-midnight', {
    symptom: 'FF_5 적재가 멈추고 전일 기말잔액과 다르다고 나옴'
  }),
  ko('이체한도초과로 대량이체 절반만 처리', 'ko-transfer-limit', {}),
  ko('연차 잔여일수가 명세서와 포털에서 다름', 'ko-leave-balance', {}),
  ko('폐업한 공급업체의 세금계산서', 'ko-closed-supplier', {
    symptom: '사업자 상태조회 결과 폐업일 이후에 발행됨'
  }),
  pl('KSeF: duplikat faktury', 'pl-ksef-duplikat', {
    symptom: 'Dokument na czerwono w EDOC_COCKPIT, kod 440, brak numeru KSeF w SAP.'
  }),
  pl('Rachunek dostawcy nie figuruje w wykazie', 'pl-biala-lista', {
    symptom: 'Przed paczką przelewów kontrola białej listy zatrzymała płatność.'
  }),
  pl('Amortyzacja zakończona błędem', 'pl-amortyzacja-mpk', {
    symptom: 'AFAB z błędami, miejsce powstawania kosztów nie istnieje.'
  }),
  pl('Przelew poszedł bez podzielonej płatności', 'pl-mpp-zwykly-przelew', {
    symptom: 'Faktura z MPP zapłacona z rachunku bieżącego w całości, rachunek VAT bez zmian.'
  }),
  pl('Na 300 wisi saldo po częściowej dostawie', 'pl-grir-jednostka-ceny', {
    symptom: 'Faktura w opakowaniach, przyjęcie w sztukach.'
  }),
  pl('Dwa razy zapłacono temu samemu dostawcy', 'pl-dostawca-dwa-razy', {
    symptom: 'Dostawca ma dwie kartoteki w SAP, pisze o nadpłacie.'
  }),
  pl('Klient wysłał plik faktur po raz drugi', 'pl-plik-klienta-drugi-raz', {
    symptom: 'W kolejce przybyło spraw, te same faktury mają nowe numery.'
  }),
  pl('Licencja bez podatku u źródła', 'pl-wht-certyfikat', {
    symptom: 'Zapłacona w całości, w teczce certyfikat rezydencji innej spółki.'
  }),
  ro('Factura respinsă de SPV', 'ro-efactura-respinsa-sector', {
    symptom: 'Starea este nok, eroare la localitatea cumpărătorului din București.'
  }),
  ro('Banca a respins fișierul de salarii', 'ro-salarii-fisier-respins', {
    symptom: 'Format invalid la tot lotul, numele au diacritice.'
  }),
  ro('Factura furnizorului lipsește din SPV', 'ro-factura-lipsa-spv', {
    symptom: 'A venit pe e-mail în PDF, recepția e făcută, MIRO e parcată.'
  }),
  ro('Erori la validarea SAF-T', 'ro-d406-erori-validare', {
    symptom: 'DUKIntegrator dă sute de erori, cod de partener lipsă.'
  }),
  ro('Comandă în RON în loc de euro', 'ro-comanda-euro-in-lei', {
    symptom: 'Recepția are preț de cinci ori mai mic, factura e blocată pe preț.'
  }),
  ro('Amendă de rovinietă pe numărul vechi', 'ro-rovinieta-numar-vechi', {}),
  ro('Salarii înregistrate dublu', 'ro-nota-salarii-dublata', {
    symptom: 'Interfața din Charisma a dat timeout, în SAP sunt două documente.'
  }),
  ru('Покупатель не принял УПД', 'ru-upd-utochnenie', {
    symptom: 'В ЭДО статус «Требуется уточнение», отгрузка проведена.'
  }),
  ru('Аванс поставщику не зачтён', 'ru-60-02-ne-zachtyon', {
    symptom: 'На 60.02 переплата, на 60.01 долг, в акте сверки ноль.'
  }),
  ru('Сальдо на 20 счёте после закрытия месяца', 'ru-schet-20-ne-zakryt', {
    symptom: 'По подразделению осталось сальдо на 20.01, выпуска не было.'
  }),
  ru('Непонятное поступление по выписке', 'ru-neopoznannoe-zachislenie', {
    symptom: 'Плательщик не наш покупатель, в назначении нет номера счёта.'
  }),
  ru('НДС остался на 19 счёте', 'ru-vychet-nds-19', {
    symptom: 'В книге покупок нет поставщика, сальдо на 19.03.'
  }),
  ru('Резерв отпусков отрицательный', 'ru-rezerv-otpuskov-minus', {
    symptom: 'По подразделению дебетовое сальдо 96.01.'
  }),

  en('Printer on the second floor prints blank pages', null, {}),
  en('Customer asks for a copy of an invoice from 2019', null, {
    symptom: 'Needs it in PDF for an audit, we only have paper.'
  }),
  en('Supplier wants to be paid in another currency', null, {
    symptom: 'New contract says dollars, our orders are in euro.'
  }),
  en('Reminder mails land in spam', null, { symptom: 'Customers say they never got our mail.' }),
  en('Inventory label printer shows wrong barcode', null, {}),
  en('Tax office asks for a meeting', null, {
    symptom: 'Letter without a reason, date next week.'
  }),
  en('Employee lost the company laptop abroad', null, {}),
  en('Lease payment posted to the wrong cost centre', null, {
    symptom: 'Office rent of Leeds is shown in the workshop.'
  }),
  ko('사무실 복합기 임대료 인상 통보', null, { symptom: '다음 달부터 월 임대료가 오른다고 함' }),
  ko('고객사 감사인이 잔액조회서를 요청', null, { symptom: '회신 기한이 내일까지' }),
  ko('신입사원 출입카드가 인식되지 않음', null),
  ko('외화 통장을 새로 개설해야 함', null, { symptom: '유로화 거래처가 생김' }),
  pl('Klient prosi o zmianę adresu na fakturze', null, { symptom: 'Przeprowadzili się w maju.' }),
  pl('Drukarka etykiet w magazynie nie działa', null),
  pl('Pracownik nie dostał hasła do Concur', null, { symptom: 'Nowa osoba, konto jest założone.' }),
  pl('Sprawozdanie do GUS po terminie', null, { symptom: 'Przyszło upomnienie z urzędu.' }),
  ro('Clientul cere prelungirea termenului de plată', null, { symptom: 'Vrea 90 de zile.' }),
  ro('Curierul a pierdut un plic cu contracte', null),
  ro('Dobânda la credit s-a schimbat', null, { symptom: 'Banca a trimis un grafic nou de rate.' }),
  ru('Сломался кондиционер в серверной', null),
  ru('Арендатор просит отсрочку', null, {
    symptom: 'Склад в Ярославле, просит до конца квартала.'
  }),
  ru('Нужна справка 2-НДФЛ для банка', null, { symptom: 'Сотрудник берёт ипотеку.' })
]
