import { desc, eq } from 'drizzle-orm'
import { cases, occurrences, people } from '#schema/tables/index.ts'
import { attachWhole } from '#server/attachments/attach.ts'
import { openStore } from '#server/attachments/store.ts'
import { caseName } from '#server/cases/numbers.ts'
import type { Database } from '#server/database/database.ts'
import { asPerson } from '#server/people/find.ts'
import { seedCases } from './cases/index.ts'
import { dialogImage, letter, mail, paper, sheet } from './files.ts'
import { workbook } from './workbook.ts'

interface SeedFile {
  /** Of the case; `latest` hangs it on the last time that it happened. */
  key: string
  latest?: boolean
  name: string
  bytes: () => Buffer | Promise<Buffer>
}

const FILES: SeedFile[] = [
  {
    key: 'pl-grir-jednostka-ceny',
    latest: true,
    name: 'MIRO blokada ceny.png',
    bytes: () =>
      dialogImage({
        program: 'Enter Incoming Invoice: Company Code PL02',
        title: 'Price variance',
        lines: ['Invoice item 00010: price differs', 'Order 12.40 per 1, invoice 1 240.00 per 100'],
        code: 'M8 082'
      })
  },
  {
    key: 'pl-grir-jednostka-ceny',
    name: 'pozycje zamówienia.csv',
    bytes: () =>
      sheet([
        ['Zamówienie', 'Pozycja', 'Cena', 'Za', 'Jednostka'],
        ['4500017733', '10', '12,40', '1', 'szt.'],
        ['4500017733', '20', '86,00', '100', 'szt.']
      ])
  },
  {
    key: 'en-payroll-ac01',
    name: 'what the bank answers.txt',
    bytes: () =>
      mail('files@bank.example', 'payroll@kestrel.example', 'Payment file partly rejected', [
        'Two of 214 credit transfers were rejected with reason AC01 (incorrect account number).',
        'The accounts are named in the attached status report; all others were executed.'
      ])
  },
  {
    key: 'en-interface-stuck',
    latest: true,
    name: 'queue monitor.png',
    bytes: () =>
      dialogImage({
        program: 'Queue monitor: inbound orders',
        title: 'Documents waiting',
        lines: ['64 documents are ready to be passed on', 'Last one passed on at 02:14'],
        code: 'Status 64, partner WEBSHOP'
      })
  },
  {
    key: 'en-interface-stuck',
    name: 'who to call at the agency.pdf',
    bytes: () =>
      paper([
        'Web shop interface: on-call',
        '',
        'Weekdays 07:00-19:00   agency service desk',
        'Nights and weekends    answering service, ask for the shop team',
        'Say: inbound queue stands, status 64, since when'
      ])
  },
  {
    key: 'ko-ic-difference',
    latest: true,
    name: '계열사 차이 목록.csv',
    bytes: () =>
      sheet([
        ['회사', '거래처', '통화', '금액', '비고'],
        ['KR01', 'PL02', 'EUR', '18 240,50', '환율 적용일 차이'],
        ['KR01', 'UK01', 'GBP', '2 115,00', '운송 중']
      ])
  },
  {
    key: 'ko-grir-split',
    latest: true,
    name: 'GR-IR 화면.png',
    bytes: () =>
      dialogImage({
        program: 'List of GR/IR Balances: Company Code KR01',
        title: 'Quantities differ',
        lines: ['Received 40, invoiced 120', 'Clearing is not possible for order 4500018120'],
        code: 'F5 263'
      })
  },
  {
    key: 'ro-efactura-respinsa-sector',
    latest: true,
    name: 'răspuns SPV.txt',
    bytes: () =>
      Buffer.from(
        'Eroare: BR-RO-101\r\nLocalitatea cumpărătorului din București trebuie să fie SECTOR1..SECTOR6.\r\n'
      )
  },
  {
    key: 'ru-vychet-nds-19',
    latest: true,
    name: 'остаток по счёту 19.csv',
    bytes: () =>
      sheet([
        ['Контрагент', 'Документ', 'НДС'],
        ['ООО «Метиз»', 'УПД 381', '18 240,50'],
        ['АО «Прокат»', 'УПД 77', '6 003,00']
      ])
  },
  {
    key: 'en-unallocated-cash',
    latest: true,
    name: 'remittance advice.pdf',
    bytes: () =>
      paper(['Remittance advice', '', 'Invoices 90114, 90117, 90131', 'Less credit note 7002'])
  },
  {
    key: 'en-cis-unverified',
    name: 'letter from the installer.pdf',
    bytes: () =>
      paper([
        'Harrow Site Services Ltd',
        '',
        'You ask why our invoice HS-2217 shows no deduction. We moved the gantry crane and',
        'bolted the test bench down ourselves, so half of the sum is labour.',
        'Our unique taxpayer reference is on its way to you by post. Until you have verified',
        'us, please hold back the higher rate; we will claim it at the end of the year.'
      ])
  },
  {
    key: 'pl-wht-certyfikat',
    name: 'pismo w sprawie rezydencji.pdf',
    bytes: () =>
      paper([
        'Dotyczy: certyfikat rezydencji podatkowej',
        '',
        'Potwierdzamy, że faktury za subskrypcję wystawia spółka w Dublinie,',
        'a nie spółka matka w Delaware, której certyfikat Państwo otrzymali.',
        'Właściwy dokument przesyłamy w załączeniu. Jest ważny przez dwanaście miesięcy.',
        'Prosimy o zwrot podatku potrąconego od należności licencyjnej.'
      ])
  },
  {
    key: 'pl-clo-fracht',
    name: 'korespondencja z agencją celną.eml',
    bytes: () =>
      letter('zgloszenia@agencja.example', 'ewa@kestrel.example', 'Upoważnienie do korekty PZC', [
        'Dzień dobry,',
        '',
        'do sprostowania zgłoszenia potrzebujemy pisemnego upoważnienia podpisanego przez osobę',
        'wpisaną do KRS albo przez prokurenta. Skan wystarczy, oryginał proszę dosłać pocztą.',
        'Fracht morski doliczył system, bo w polu warunków dostawy był kod FOB z poprzedniej odprawy.'
      ])
  },
  {
    key: 'ko-insurance-diff',
    name: '고지내역 대사.xlsx',
    bytes: () =>
      workbook([
        {
          name: '국민연금',
          rows: [
            ['사번', '구분', '고지액', '공제액', '차이 원인'],
            ['K1042', '입사자', 203_400, 0, '취득신고 반영 전 고지'],
            ['K0871', '퇴사자', 0, 187_200, '말일 퇴사, 상실일은 다음 달 1일']
          ]
        },
        {
          name: '건강보험',
          rows: [
            ['사번', '구분', '고지액', '공제액', '차이 원인'],
            ['K0633', '휴직자', 98_000, 0, '육아휴직 납입고지 유예 미신청']
          ]
        }
      ])
  },
  {
    key: 'ru-valyutny-kontrol-vozvrat',
    name: 'ответ банка.eml',
    bytes: () =>
      letter('vk@bank.example', 'treasury@kestrel.example', 'Возврат поручения № 418', [
        'Добрый день!',
        '',
        'Поручение возвращено: в ведомости банковского контроля не отражено дополнительное',
        'соглашение № 3. Приложите его скан и справку о подтверждающих документах по декабрьской',
        'поставке задвижек. Код вида операции просим исправить на 11100.'
      ])
  },
  {
    key: 'ro-d406-erori-validare',
    name: 'erori DUKIntegrator.xlsx',
    bytes: () =>
      workbook([
        {
          name: 'Erori',
          rows: [
            ['Linie', 'Câmp', 'Mesaj', 'Partener'],
            [118, 'CustomerID', 'Codul partenerului lipsește', 'Fabrica de Armături Bistrița'],
            [119, 'CustomerID', 'Codul partenerului lipsește', 'Fabrica de Armături Bistrița'],
            [404, 'UOMStandard', 'Unitate de măsură necunoscută: BC', 'Trefileria Câmpia']
          ]
        }
      ])
  }
]

/** A few files such as people attach, each by whoever wrote the case or met it last. */
export async function seedAttachments(database: Database, folder: string, today: string) {
  const store = openStore(folder)
  const now = `${today}T05:00:00.000Z`
  for (const { key, latest, name, bytes } of FILES) {
    const seed = seedCases.find((it) => it.key === key)
    if (!seed) continue
    const [found] = await database.read
      .select({ number: cases.number, author: cases.author })
      .from(cases)
      .where(eq(cases.title, seed.title))
    if (!found) continue
    const [last] = await database.read
      .select({ id: occurrences.id, reporter: occurrences.reporter })
      .from(occurrences)
      .where(eq(occurrences.caseNumber, found.number))
      .orderBy(desc(occurrences.openedAt))
      .limit(1)
    const there = latest && last ? { occurrence: last.id } : { case: caseName(found.number) }
    const who = latest && last ? last.reporter : found.author
    const [row] = await database.read.select().from(people).where(eq(people.id, who))
    if (!row) continue
    const person = await asPerson(database.read, row, null)
    await attachWhole(database, store, person, { ...there, name, bytes: await bytes() }, now)
  }
}
