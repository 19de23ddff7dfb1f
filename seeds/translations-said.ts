import type { TranslatedWords } from '#schema/api/translations.ts'
import type { CaseContent } from '#schema/api/content.ts'
import type { Language } from '#schema/words.ts'

export interface TranslatedSeed {
  key: string
  into: Language
  by: string
  words: Partial<TranslatedWords> & { title: string }
  /** The original was changed since, and checked again. */
  since?: (content: CaseContent) => Partial<CaseContent>
}

/** What colleagues put into the language of others, because those kept asking about it. */
export const translated: TranslatedSeed[] = [
  {
    key: 'ko-grir-split',
    into: 'pl',
    by: 'marta',
    words: {
      title: 'Faktura na całość przy dostawie w dwóch częściach: konto GR/IR się nie rozlicza',
      symptom:
        'Po `F.13` na 191100 zostaje saldo Wn. W historii zamówienia ilość z faktury jest większa niż z przyjęć, a faktura czeka zablokowana z powodu różnicy ilości (powód **M**).',
      cause:
        'Dostawca fakturuje całość w dniu wysyłki, a ładuje na dwa samochody. Gdy rozdzieli je koniec miesiąca, faktura jest w tym okresie, a drugie przyjęcie w następnym.',
      steps: [
        'W historii zamówienia `ME23N` porównaj ilości przyjęć i faktur. Przy wielu pozycjach wyciągnij wszystko z `MB5S`.',
        'Zapytaj magazyn, czy jest drugi dokument dostawy i kiedy wjechał samochód. Zdjęcie z rozładunku warto zachować.',
        'Jeśli towar dotarł jeszcze w tym miesiącu, magazyn przyjmuje go w `MIGO` **z faktyczną datą dostawy jako datą księgowania**.',
        'Jeśli dotrze w następnym, a własność już przeszła, przeksięguj na zapas w drodze: `FBS1`, w polu przyporządkowania `GRIR-REV`, odwrócenie pierwszego dnia następnego miesiąca.',
        'Tylko pozycje z przyjęciem zwolnij w `MRBR` z powodu M i puść `F.13` jeszcze raz dla tego dostawcy. Przy zapasie w drodze blokada zostaje.'
      ],
      proof:
        'W nierozliczonych pozycjach 191100 (`FBL3N`) zostały tylko pary `GRIR-REV`, a ich suma zgadza się ze specyfikacją zapasu w drodze.'
    }
  },
  {
    key: 'ko-grir-split',
    into: 'en',
    by: 'jiwoo',
    words: {
      title: 'GR/IR does not clear: delivery came in two parts, the invoice for all of it',
      symptom:
        'After `F.13` a debit stays on 191100. In the order history the invoiced quantity is larger than the received one, and the invoice is blocked for a quantity difference (reason **M**).',
      cues: 'Divide the residual by the unit price. **If it is a whole number of pallets, it is no price difference.** Ask the warehouse before you ring the supplier: nine times in ten the second truck came on the last evening and is still standing in the yard.',
      cause:
        'The supplier bills everything at shipment and loads it on two trucks. When the close falls between them, the invoice is in this month and the second receipt in the next.',
      steps: [
        'Compare received and invoiced quantities item by item in the order history (`ME23N`). With many items, take `MB5S`.',
        'Ask the warehouse whether there is a second delivery note and when the truck came in. Keep the photo of the unloading.',
        'If it really arrived this month, let the warehouse post it in `MIGO` **with the day of arrival as posting date**.',
        'If it arrives next month and ownership has passed, move it to goods in transit: `FBS1`, assignment `GRIR-REV`, reversal on the first of next month.',
        'Release reason M in `MRBR` only for what has been received, and run `F.13` again for that supplier alone. What went to goods in transit stays blocked.'
      ]
    }
  },
  {
    key: 'ko-consigned-count',
    into: 'en',
    by: 'dohyun',
    words: {
      title: 'Material at the subcontractor is missing from the count sheets',
      symptom:
        'After the count the books show more than there is. All the differences are materials that go out for processing, and the warehouse says they “went out”.',
      cause:
        'Count sheets drawn by storage location leave out stock with subcontractors (special stock O).',
      steps: [
        'List the stock with each subcontractor in `MBLB` and match it with the count differences by material.',
        'Ask each subcontractor to confirm the stock on the day of the count, **processed and unprocessed apart**.',
        'Post what left without a 541 as a movement on the date of the gate pass, not as a count difference.',
        'Where confirmation and `MBLB` differ, choose one subcontractor, go there and count.'
      ]
    },
    since: ({ steps }) => ({
      steps: [
        ...steps.slice(0, 2),
        {
          text: '541 없이 나간 것은 출문증 날짜로 이동을 전기한다. 기준일 이후 출문증은 따로 묶어 다음 달로 넘긴다.',
          minutes: 30
        },
        ...steps.slice(3)
      ]
    })
  },
  {
    key: 'ko-seal-certificate',
    into: 'en',
    by: 'kyungmin',
    words: {
      title: 'Seal certificate has run out on the day of signing, and the pledge is stuck',
      symptom:
        'Bank or customer sends the papers back because the certificate of the corporate seal is too old. Everything is sealed already and the contract is due today.',
      steps: [
        'Ask by phone which date counts in their rules, and how many copies they want.',
        'Look at the register: are representative, seat and name the same as on what was sealed?',
        'Have a new one printed at the machine. Whoever holds the seal card and its password has to go.',
        'Exchange the paper, and note in the list what each copy was for and where it went.'
      ]
    }
  },
  {
    key: 'en-joiner-emergency-tax',
    into: 'pl',
    by: 'joanna',
    words: {
      title: 'Nowa osoba z podatkiem według kodu awaryjnego: dane przyszły po naliczeniu płac',
      symptom:
        'Na pierwszym pasku podatek jest o wiele wyższy, niż wynikałoby z oferty. Kod kończy się znakiem miesiąca lub tygodnia, a sprawa ma być załatwiona przed weekendem.',
      cause:
        'Dane z poprzedniej pracy przychodzą po terminie płac i biuro stosuje ustawienie dla osoby bez danych.',
      steps: [
        'Poproś o sam formularz, nie o kwotę. Kwota przez telefon dwa razy kosztowała nas miesiąc.',
        'Sprawdź w bramce, czy czeka zawiadomienie o tej osobie; jeśli tak, kod jest już w drodze i nic więcej nie trzeba.',
        'Wprowadź dane przed następnym naliczeniem i powiedz, że różnica wróci w następnej wypłacie.'
      ],
      proof:
        'Następny pasek ma kod bez znaku miesiąca i tygodnia, a podatek z dwóch miesięcy jest taki, jaki powinien być.'
    },
    since: () => ({
      proof:
        'The next payslip shows a code without a month or week mark, the tax over both months equals what it would have been, and the gateway holds no further notice for them.'
    })
  },
  {
    key: 'en-joiner-emergency-tax',
    into: 'ro',
    by: 'ioana',
    words: {
      title: 'Angajat nou impozitat cu cod de urgență: datele au venit după calculul salariilor',
      symptom:
        'Primul fluturaș are un impozit mult mai mare decât reiese din ofertă, cu un cod care se termină cu semnul de lună sau de săptămână.',
      steps: [
        'Cereți formularul, nu o sumă. O sumă spusă la telefon ne-a costat de două ori o lună.',
        'Verificați în portal dacă îl așteaptă o înștiințare; dacă da, codul este deja pe drum.',
        'Introduceți datele înainte de calculul următor și spuneți că diferența se întoarce luna viitoare.'
      ]
    }
  },
  {
    key: 'en-ageing-two-totals',
    into: 'ko',
    by: 'jiwoo',
    words: {
      title: '같은 채권 연령 보고서를 두 사람이 뽑았는데 합계가 다름',
      symptom:
        '그룹 보고용 연령표와 채권 담당자의 연령표가 같은 날 아침에 뽑았는데도 다르다. 그 사이 전기된 것은 없고, 원장 합계는 둘 중 하나와만 맞는다.',
      cause:
        '변형을 동료 것에서 이름만 바꿔 복사했다. 하나에는 고정된 기준일과 반제 항목 체크가 들어 있다.',
      tried: [
        '오전 내내 거래처별로 비교했다. 차이는 선택 조건에 있었으므로 거래처마다 다 “맞았다”.',
        '변형을 지웠다. 휴가 중인 사람의 것이었고 그날 밤 배치 작업이 실패했다.'
      ],
      steps: [
        '두 사람이 한 화면에서 선택 조건을 출력하며 다시 돌린다: 기준일, 전표 상태, 회사코드, 거래처 범위.',
        '두 장을 한 줄씩 비교한다. 차이 하나면 충분하다. 그것을 해결하기 전에 다음 것을 찾지 않는다.',
        '조건이 같은데도 다르면 두 사람의 회사코드와 계정그룹 권한을 확인한다.',
        '변형을 고쳐 동적 기준일로 팀 이름 아래 저장하고 보호한다.'
      ],
      proof: '두 사람이 같은 날 팀 변형으로 같은 합계를 뽑고, 그 합계가 시산표의 140000과 같다.'
    }
  },
  {
    key: 'en-ageing-two-totals',
    into: 'ru',
    by: 'dmitri',
    words: {
      title: 'Один и тот же отчёт по срокам долга у двоих даёт разные итоги',
      symptom:
        'Отчёт в пакете группы и отчёт у того, кто ведёт долги, расходятся, хотя запущены в одно утро. Проводок между ними нет, и с главной книгой сходится только один.',
      steps: [
        'Пусть оба запустят его ещё раз на одном экране и распечатают условия: дата, статус документов, балансовая единица, диапазон клиентов.',
        'Сравните две страницы построчно. Хватит одного расхождения; пока оно не разобрано, второго не ищите.',
        'Условия те же, а итоги разные: проверьте полномочия обоих на балансовую единицу и группу счетов.',
        'Исправьте вариант, сохраните под именем команды с плавающей датой и защитите.'
      ]
    }
  },
  {
    key: 'pl-grir-jednostka-ceny',
    into: 'en',
    by: 'anna',
    words: {
      title: 'Account 300 stays open after a part delivery: invoice in packs, receipt in pieces',
      symptom:
        'A part delivery is received and invoiced, and still `MB5S` shows a quantity that is not settled. The receipt is in pieces, the invoice was entered in packs; a credit stands on 300, and the moving average price has jumped.',
      cause:
        'The supplier bills in packs, the order is in pieces and the material has no conversion. In `MIRO` the invoiced quantity was entered as it stood, so the rest of the amount became a price difference.'
    }
  },
  {
    key: 'pl-pz-po-polnocy',
    into: 'ro',
    by: 'elena',
    words: {
      title: 'Livrarea din ultima zi, recepționată în sistem abia dimineața, în perioada nouă',
      symptom:
        'Factura și avizul au data din ultima zi a lunii, iar recepția are data de întâi. Stocul la final de lună este prea mic, deși la numărare bucățile sunt pe raft.',
      steps: [
        'ZL+1 până la ora 9: comparați intrările de la poartă din ultimele două zile cu `MB51`, după data documentului și data înregistrării.',
        'Cât timp perioada de stocuri e deschisă: stornați recepția (`102`) și faceți una nouă cu data intrării.',
        'Perioada e închisă: stoc pe drum după aviz și prețul comenzii, cu inversare automată în prima zi.',
        'Trimiteți o linie lui Tomasz: câte poziții, ce sumă, în ce perioadă până la urmă.'
      ]
    }
  },
  {
    key: 'pl-hurtownia-wczoraj',
    into: 'en',
    by: 'tomasz',
    words: {
      title: 'The margin report in the data warehouse shows yesterday’s figures',
      symptom:
        'Corrections posted this morning are in `FAGLL03` and not in the margin report. It opens without any error, and its totals look right.',
      steps: [
        'Read the load time in the footer, then look for one amount of today’s corrections.',
        'Write in the close channel: “report as of …, do not use for …”. At once, not after the repair.',
        'A ticket to the systems team with the name of the chain and the time of its last good run.',
        'Once the package is active, restart the chain **where it stopped** and check the same amount.'
      ]
    }
  },
  {
    key: 'ro-bonus-volum-promis',
    into: 'en',
    by: 'mihai',
    words: {
      title: 'A volume bonus promised by e-mail is not in the system, and the customer deducts it',
      symptom:
        'At the end of the year the customer pays less, with the note “volume bonus”. There is no agreement among the conditions in SAP, and the salesman remembers a dinner.',
      steps: [
        'Ask the salesman for the message, even if it is on a phone. Without it there is no agreement, only a wish.',
        'Calculate it again from the invoices: base, threshold, percentage, returns taken off.',
        'Approval by the head of sales; accrual in December, credit note once the figures are confirmed.',
        'Clear the deduction with the note; the rest stays open on the customer.'
      ]
    }
  },
  {
    key: 'ru-komandirovka-valyuta',
    into: 'en',
    by: 'olga',
    words: {
      title:
        'Business trip abroad: the rest of an advance in currency is converted at the wrong rate',
      symptom:
        'The expense report leaves a balance with the engineer although everything was spent. The difference is the change of the rate during the trip.',
      steps: [
        'Sort the expenses into three piles by how they were paid.',
        'Advance in currency: at the rate of the day it was paid out; what goes beyond it, at the day of approval.',
        'Post the report again and settle the rest in the currency of the advance.'
      ]
    }
  }
]
