import type { SeedCase } from '../kinds.ts'

/** Banks, taxes, payroll and what else is counted in money. */
export const plMoreMoneyCases: SeedCase[] = [
  {
    key: 'pl-zwrot-przelewu',
    language: 'pl',
    title: 'Przelew do dostawcy wrócił pomniejszony o opłatę i wisi jako wpłata od nieznanego',
    symptom:
      'Na koncie wpłat niewyjaśnionych leży wpływ, którego nikt nie rozpoznaje; zwykle jako zleceniodawca stoi bank. Dostawca pyta o pieniądze, a w SAP jego faktura jest wyrównana.',
    process: 'treasury.payments',
    system: 'SAP S/4 · bankowość elektroniczna',
    messageCode: 'AC04',
    accounts: ['130 Rachunek bieżący', '202 Rozrachunki z dostawcami', '249 Wpłaty niewyjaśnione'],
    counterpartKind: 'bank',
    materialityBand: 'notable',
    entities: ['PL02', 'RO01'],
    cues: 'Nie szukam wśród odbiorców. Szukam w **swoich wychodzących** z ostatnich dwóch tygodni: kwota jest ta sama albo niższa o parę euro. W tytule zwrotu prawie zawsze siedzi nasz numer referencyjny z paczki, tylko obcięty z przodu. `AC04` to rachunek zamknięty, `BE01` to nazwa niezgodna z rachunkiem – przy tym drugim najpierw pomyśl, czy rachunek na pewno jest tego dostawcy.',
    cause:
      'Bank odbiorcy zamknął rachunek albo przeniósł go przy fuzji. Reguła księgowania wyciągu zna zwroty tylko po kodzie operacji, a banki zagraniczne odsyłają pieniądze zwykłym przelewem.',
    causeKind: 'thirdParty',
    tried: [
      'Zaksięgowanie wpływu na dostawcę i czekanie, aż się wyrówna – w następnej paczce zwrot skompensował się z cudzą fakturą.',
      'Ponowny przelew tego samego dnia na ten sam rachunek, „bo pewnie pomyłka banku”. Wrócił, z drugą opłatą.'
    ],
    steps: [
      {
        text: 'Znajdź przelew po numerze referencyjnym w historii paczek `F110` albo po kwocie w `FBL1N` (pozycje wyrównane).',
        minutes: 5
      },
      {
        text: 'Cofnij wyrównanie faktury w `FBRA`: **tylko cofnięcie, bez storna**, bo pieniądze naprawdę wyszły.',
        minutes: 5,
        caution: 'Storno dokumentu płatności rozjedzie saldo 130 z wyciągiem.'
      },
      {
        text: 'Zwrot przeksięguj na dostawcę, opłatę osobno; wyrównaj zwrot z płatnością w `F-44`. Faktura zostaje otwarta.',
        minutes: 10,
        posting: { debit: '249, 751 (opłata)', credit: '202' }
      },
      {
        text: 'Załóż blokadę płatności na fakturze, oddzwoń do dostawcy na numer z kartoteki i poproś o pismo z nowym rachunkiem.',
        minutes: 15
      }
    ],
    proof:
      'Na 249 nie ma tego wpływu, w `FBL1N` faktura jest otwarta z blokadą, a płatność i zwrot wyrównały się nawzajem co do grosza.',
    judgement:
      'Opłatę bierzemy na siebie, jeśli rachunek był nasz błąd, a obciążamy dostawcę, jeśli nie zgłosił zmiany. Poniżej kwoty listu poleconego nie ma o co pisać. Termin zapłaty biegnie dalej, więc przy odsetkach ustalam z dostawcą datę na piśmie.',
    prevention:
      'Po każdej informacji o fuzji banków lista dostawców z jego numerem rozliczeniowym idzie do potwierdzenia, zanim poleci paczka.',
    contacts: [
      {
        name: 'Robert Cichy',
        role: 'opiekun w banku',
        how: 'podaj datę i numer zlecenia, nie kwotę'
      }
    ],
    tags: ['zwrot przelewu', 'FBRA', 'AC04'],
    author: 'anna',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 110,
    laterMinutes: 25,
    outcomes: { adapted: 0.15 },
    users: ['marta', 'ioana'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.75 },
    sightings: [
      {
        seen: 'Odlewnia zmieniła bank po fuzji. Wrócił cały przelew za maj, bez opłaty, jako nadawca bank.',
        amount: 54_120,
        currency: 'PLN',
        counterpart: 'Odlewnia Świdnica',
        documentRefs: ['FV/702/OS', '2000018834']
      },
      {
        seen: 'Zwrot z Austrii, 25 EUR mniej. W tytule same cyfry, pierwsze trzy obcięte.',
        amount: 6_975,
        currency: 'EUR',
        counterpart: 'Dichtungswerk Linz',
        documentRefs: ['2000019077']
      },
      {
        seen: 'BE01: rachunek istnieje, ale prywatny, wspólnika. Wstrzymane do pisma z KRS.',
        amount: 3_321,
        currency: 'PLN',
        counterpart: 'Tokar-Met Oława',
        note: 'Rachunek wpisano z faktury, nie z umowy.'
      }
    ]
  },
  {
    key: 'pl-wyciag-rachunek-vat',
    language: 'pl',
    title: 'Zasilenia między rachunkiem VAT a bieżącym zostają na koncie środków w drodze',
    symptom:
      'Po wczytaniu wyciągów konto 145 nie schodzi do zera. Widać na nim same kwoty VAT z przelewów w podzielonej płatności, raz po stronie Wn, raz po Ma, a rachunek VAT i rachunek bieżący zgadzają się z bankiem.',
    process: 'treasury.statement',
    system: 'SAP S/4, MT940',
    accounts: ['130 Rachunek bieżący', '131 Rachunek VAT', '145 Środki w drodze'],
    counterpartKind: 'bank',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Te pary mają **tę samą datę i tę samą kwotę**. Jeżeli brakuje drugiej strony, nie ma po co szukać w księgowaniach: nie wczytał się wyciąg z rachunku VAT, bo przy dniu bez innych operacji bank wysyła go osobno, pod wieczór. Jeżeli obie strony są, a nie wyrównały się same, ktoś wpisał ręcznie inny numer w polu przypisania.',
    cause:
      'Bank najpierw przenosi VAT z rachunku VAT na bieżący, a potem wysyła brutto. To dwa ruchy na dwóch wyciągach, a automat wyrównuje 145 tylko wtedy, gdy oba mają ten sam numer referencyjny.',
    causeKind: 'interface',
    tried: [
      'Ręczne PK 130/131 „żeby było zero” – następnego dnia wczytał się brakujący wyciąg i różnica wyszła podwójna.'
    ],
    steps: [
      {
        text: 'W `FF_5` albo w monitorze wyciągów sprawdź ciągłość numerów dla **obu** rachunków. Brakujący plik pobierz z bankowości i wczytaj.',
        minutes: 10
      },
      {
        text: '`FBL3N` dla 145, posortuj po kwocie bezwzględnej i dacie. Pary wyrównaj w `F-03`.',
        minutes: 10
      },
      {
        text: 'Co zostało bez pary, sprawdź w historii rachunku VAT: przelew do urzędu albo zwrot z konta VAT na bieżące za zgodą naczelnika księguje się wprost.',
        minutes: 10,
        posting: { debit: '130', credit: '131' }
      },
      {
        text: 'Uzgodnij 131 z saldem rachunku VAT z ostatniego dnia i zapisz zrzut przy uzgodnieniu.',
        minutes: 5
      }
    ],
    proof:
      'Saldo 145 równe zero albo z jednego dnia, za który wyciąg przyjdzie jutro; 131 = saldo z bankowości.',
    judgement:
      'Na DR+1 puszczam zamknięcie z niewyrównaną parą, jeśli obie strony są w tym samym okresie: bilans jest dobry, tylko nieładny. Brakującego wyciągu nie zastępuję księgowaniem nigdy.',
    prevention:
      'Codziennie do 9:00 kontrola liczby wczytanych wyciągów: rachunków jest siedem, plików ma być siedem.',
    tags: ['MPP', 'rachunek VAT', 'MT940', '145'],
    author: 'marta',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 130,
    laterMinutes: 20,
    outcomes: { adapted: 0.1 },
    users: ['anna', 'joanna'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.95 },
    sightings: [
      {
        seen: 'Brak wyciągu z rachunku VAT za ostatni dzień, na 145 jedenaście kwot bez pary.',
        amount: 41_906.18,
        currency: 'PLN',
        documentRefs: ['wyciąg VAT 118']
      },
      {
        seen: 'Obie strony są, ale w jednej w przypisaniu dopisano „stal”. Wyrównane ręcznie.',
        amount: 14_088,
        currency: 'PLN',
        documentRefs: ['1400028817', '1400028820']
      },
      {
        seen: 'Uwolnienie środków z rachunku VAT na bieżący, decyzja była w poczcie Piotra.',
        amount: 120_000,
        currency: 'PLN',
        note: 'Kopię decyzji dołączono do uzgodnienia.'
      }
    ]
  },
  {
    key: 'pl-fifo-waluta',
    language: 'pl',
    title: 'Na rachunku walutowym zero euro, a w złotych zostało saldo',
    symptom:
      'Konto 138 w walucie zgadza się z wyciągiem, ale w złotych saldo jest za wysokie albo ujemne. Po wycenie na koniec miesiąca różnica kursowa wygląda na przypadkową.',
    process: 'treasury.fx',
    system: 'SAP S/4, Excel',
    accounts: ['138 Rachunek walutowy EUR', '750 Przychody finansowe', '751 Koszty finansowe'],
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Podziel saldo złotowe przez walutowe. Jeżeli wychodzi kurs, jakiego **nie było w całym roku**, to rozchód wyceniono złym kursem i wycena bilansowa tego nie naprawi, tylko przykryje. Najczęściej winny jest jeden duży wydatek, ten zaksięgowany ręcznie z kursem z faktury.',
    cause:
      'Rozchód waluty ma iść po kursie historycznym (pierwsze weszło, pierwsze wyszło). Ręczne księgowania płatności podpowiadają średni kurs NBP z dnia poprzedniego i nikt go nie zmienia.',
    causeKind: 'wrongPosting',
    tried: [
      'Uruchomienie wyceny jeszcze raz – pokazała tę samą różnicę ze znakiem przeciwnym, bo pierwsza została odwrócona.',
      'Wycofanie wszystkich płatności z miesiąca. Niepotrzebne: różnica to jedna linia.'
    ],
    steps: [
      {
        text: 'Ściągnij ruchy 138 z `FBL3N` w obu walutach i wklej do arkusza FIFO od ostatniego uzgodnionego salda.',
        minutes: 20
      },
      {
        text: 'Odszukaj rozchody, w których kurs dokumentu różni się od kursu z arkusza. Zwykle jeden, dwa.',
        minutes: 10
      },
      {
        text: 'Różnicę zaksięguj tylko w złotych (kwota walutowa zero), z numerem dokumentu w tekście.',
        minutes: 10,
        posting: { debit: '751', credit: '138' },
        caution: 'Przy odwrotnym znaku 138/750. Nie poprawiaj kursu w samym dokumencie płatności.'
      },
      { text: 'Dopiero teraz wycena na koniec miesiąca (`FAGL_FCV`).', minutes: 10 }
    ],
    proof:
      'Przed wyceną saldo 138 w złotych = suma warstw z arkusza FIFO; po wycenie = saldo EUR × kurs NBP z ostatniego dnia.',
    judgement:
      'Robimy to przed wyceną, choć po niej suma byłaby ta sama: zrealizowane i niezrealizowane różnice idą do innych wierszy podatkowych i Piotr musi je mieć rozdzielone. Zmiana metody na średnią ważoną to decyzja na nowy rok, nie na dziś.',
    prevention:
      'Ręczne płatności walutowe tylko przez szablon, w którym kurs wstawia arkusz FIFO, a pole kursu jest obowiązkowe.',
    rules: [
      { kind: 'policy', text: 'Polityka rachunkowości: rozchód walut metodą FIFO' },
      { kind: 'law', text: 'Ustawa o rachunkowości – wycena rozchodu walut' }
    ],
    tags: ['FIFO', 'różnice kursowe', '138'],
    author: 'tomasz',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 200,
    laterMinutes: 45,
    outcomes: { adapted: 0.2, failed: 0.03 },
    users: ['anna', 'joanna'],
    season: { rhythm: 'month', workingDay: 2, chance: 0.6 },
    sightings: [
      {
        seen: 'Zero na 138 w EUR, a w złotych 3 tys. Jedna ręczna płatność z kursem z faktury sprzed dwóch miesięcy.',
        amount: 3_118.4,
        currency: 'PLN',
        documentRefs: ['1500007712']
      },
      {
        seen: 'Ujemne saldo złotowe po sprzedaży waluty do banku: wzięto kurs NBP zamiast kursu banku.',
        amount: 5_640.9,
        currency: 'PLN',
        documentRefs: ['1500007869']
      }
    ]
  },
  {
    key: 'pl-wplatomat-kasa',
    language: 'pl',
    title: 'Gotówka z kasy zakładowej wpłacona we wpłatomacie, a na wyciągu inna kwota',
    symptom:
      'Raport kasowy pokazuje odprowadzenie gotówki do banku, na wyciągu wpłata jest niższa. W potwierdzeniu z wpłatomatu jest jeszcze trzecia kwota, a konto 145 nie schodzi do zera.',
    process: 'treasury.cash',
    system: 'SAP S/4 (FBCJ), bankowość elektroniczna',
    counterpartKind: 'bank',
    entities: ['PL02'],
    author: 'joanna',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.1 },
    sightings: [
      {
        seen: 'KW na sprzedaż złomu i kaucje. Wpłatomat wypluł część banknotów, wpłacający wpłacił je drugi raz. Na wyciągu jedna pozycja zamiast dwóch. Bank przyjął reklamację, czekam na zliczenie kasety.',
        amount: 2_350,
        currency: 'PLN',
        documentRefs: ['KW 41', 'reklamacja R-11820']
      },
      {
        seen: 'Wcześniej raz było podobnie, różnica zniknęła sama po dwóch dniach i nikt nie wie, dlaczego.',
        amount: 200,
        currency: 'PLN'
      }
    ]
  },
  {
    key: 'pl-wht-certyfikat',
    language: 'pl',
    title: 'Licencja zapłacona bez podatku u źródła, a certyfikat rezydencji jest innej spółki',
    symptom:
      'Przy kwartalnym przeglądzie płatności do nierezydentów wychodzi opłata za licencję wypłacona w całości. W teczce dostawcy jest certyfikat rezydencji, ale nie na podmiot z faktury albo z poprzedniego okresu.',
    process: 'tax.withholding',
    system: 'SAP S/4, teczki dostawców w SharePoint',
    accounts: ['202 Rozrachunki z dostawcami', '225 Rozrachunki z urzędem skarbowym – WHT'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Czytam certyfikat od końca: **numer podatkowy i data**, nie logo. Duzi dostawcy oprogramowania fakturują z Irlandii, a dział handlowy przysyła certyfikat matki z Ameryki, bo ten ma pod ręką. Druga rzecz: w tekście zamówienia jest „subskrypcja” albo „support”, a w umowie prawo do modyfikowania kodu. Pierwsze to usługa, drugie może być należnością licencyjną. Rozstrzyga umowa, nie faktura.',
    cause:
      'Kartotekę założono na spółkę z umowy, faktury przychodzą z innej. Kontrola przed płatnością sprawdza tylko, czy w teczce jest jakikolwiek plik z nazwą „certyfikat”.',
    causeKind: 'missingDocument',
    tried: [
      'Potrącenie podatku z następnej faktury bez uprzedzenia. Dostawca wyłączył dostęp stu użytkownikom z powodu „niedopłaty”.',
      'Kopia certyfikatu ze strony internetowej grupy: stara i bez podpisu organu.'
    ],
    steps: [
      {
        text: 'Zestaw: podmiot z faktury, podmiot z umowy, podmiot z certyfikatu, okres certyfikatu. Cztery kolumny wystarczą.',
        minutes: 15
      },
      {
        text: 'Z umowy ustal, za co płacimy, i zapisz jednym zdaniem przy fakturze: użytkownik końcowy, usługa, prawo autorskie.',
        minutes: 30
      },
      {
        text: 'Poproś dostawcę o certyfikat na właściwy podmiot za rok wypłaty i o oświadczenie rzeczywistego właściciela.',
        minutes: 10
      },
      {
        text: 'Certyfikat przyszedł: dołącz, opisz, koniec. Nie przyszedł do terminu: podatek wpłacamy z własnych środków i ubruttawiamy.',
        minutes: 25,
        posting: { debit: '402 (ubruttowienie)', credit: '225' },
        caution: 'Wpłatę i informację dla nierezydenta robi Piotr; terminy są osobne.'
      }
    ],
    proof:
      'Każda wypłata do nierezydenta w kwartale ma w arkuszu certyfikat na ten sam podmiot i rok albo dowód wpłaty podatku.',
    judgement:
      'Nie twierdzimy, że program „to nie licencja”, tylko dlatego, że tak wygodniej. Przy użytkowniku końcowym stanowisko jest mocne i certyfikat jest wtedy asekuracją; przy kodzie źródłowym bez certyfikatu nie płacimy brutto, koniec dyskusji. Powyżej progu należytej staranności sprawa idzie do doradcy.',
    prevention:
      'Blokada płatności `W` na dostawcach zagranicznych, zdejmowana po wpisaniu daty certyfikatu do kartoteki; lista kończących się w grudniu.',
    contacts: [
      {
        name: 'Agnieszka Flis',
        role: 'doradca podatkowy',
        how: 'mail z umową i fakturą, odpowiedź w dwa dni'
      }
    ],
    rules: [
      {
        kind: 'law',
        text: 'Ustawa o CIT – podatek u źródła, certyfikat rezydencji, należyta staranność'
      },
      {
        kind: 'contract',
        text: 'Umowa licencyjna: kto jest licencjodawcą, jakie pola eksploatacji'
      }
    ],
    tags: ['WHT', 'certyfikat rezydencji', 'licencje'],
    author: 'marta',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 260,
    laterMinutes: 80,
    outcomes: { adapted: 0.25 },
    users: ['anna', 'piotr'],
    season: { rhythm: 'quarter', workingDay: 4, chance: 0.8 },
    sightings: [
      {
        seen: 'Program do rysunków: faktura z Dublina, certyfikat z Kalifornii, na dodatek sprzed dwóch lat.',
        amount: 12_480,
        currency: 'EUR',
        counterpart: 'Draftline Ireland',
        documentRefs: ['DL-448120']
      },
      {
        seen: 'Dostawca z Indii, faktura za „development”. W umowie przeniesienie praw do kodu. Certyfikatu brak.',
        amount: 8_900,
        currency: 'USD',
        counterpart: 'Pune Softworks',
        documentRefs: ['PSW-0231'],
        note: 'Zapłacono podatek z własnych środków.'
      },
      {
        seen: 'Certyfikat dobry, ale bez daty ważności i sprzed ponad roku. Nowy przyszedł po tygodniu.',
        amount: 3_150,
        currency: 'EUR',
        counterpart: 'CalcWorks GmbH'
      }
    ]
  },
  {
    key: 'pl-import-uslug-okres',
    language: 'pl',
    title: 'Import usług ujęty w miesiącu faktury zamiast w miesiącu wykonania',
    symptom:
      'Przy zamykaniu ewidencji VAT wychodzą faktury od dostawców z Unii, w których data sprzedaży jest z poprzedniego miesiąca. VAT należny i naliczony stoją w miesiącu wpływu, kurs wzięto z dnia faktury.',
    process: 'tax.vat',
    system: 'SAP S/4',
    accounts: ['222 VAT należny', '221 VAT naliczony', '402 Usługi obce'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Wszystkie takie faktury mają numer z **pierwszych dni miesiąca** i słowo „services rendered in…” albo sam okres w opisie. Obsługa wózków, tłumaczenia, kalibracja: zawsze z dołu. Nie patrz na datę w nagłówku, otwórz linijkę.',
    cause:
      'MIRO podpowiada datę podatkową z daty dokumentu. Przy usługach z zagranicy liczy się dzień wykonania, a tego pola nikt nie rusza, bo przy polskich fakturach jest dobrze.',
    causeKind: 'wrongPosting',
    tried: [
      'Przeksięgowanie samego VAT ręcznie na 222/221 – kwota była dobra, ale ewidencja nie wzięła dokumentu bez podstawy.'
    ],
    steps: [
      {
        text: 'Lista z `S_ALR_87012357` po kodach importu usług: dodaj kolumnę „okres wykonania” i uzupełnij z faktur.',
        minutes: 20
      },
      {
        text: 'Okres jeszcze niewysłany: wystornuj w `MR8M` i wprowadź ponownie z datą podatkową ostatniego dnia wykonania i kursem z dnia poprzedzającego.',
        minutes: 15,
        caution: 'Najpierw sprawdź, czy płatność nie jest już w paczce.'
      },
      {
        text: 'Okres wysłany: faktura idzie do listy korekt, Piotr decyduje, czy korekta JPK teraz, czy razem z następną.',
        minutes: 5
      },
      {
        text: 'Sprawdź obie strony: podstawa i podatek należny równe naliczonemu, o ile usługa daje pełne odliczenie.',
        minutes: 5
      }
    ],
    proof:
      'W ewidencji miesiąca nie ma importu usług z okresem wykonania innym niż ten miesiąc; różnica 222 i 221 na tych kodach wynosi zero.',
    judgement:
      'Podatku z tego nie ma, bo jedno znosi drugie, więc kusi, żeby machnąć ręką. Nie machamy przy usługach związanych z samochodami i przy końcu roku, bo tam odliczenie jest inne, a kurs zmienia koszt. Reszta poniżej kwoty istotności: zbiorczo raz na kwartał.',
    prevention:
      'Na liście dostawców z Unii znacznik „z dołu”; przy nich MIRO pyta o okres wykonania.',
    rules: [
      { kind: 'law', text: 'Ustawa o VAT – moment powstania obowiązku przy imporcie usług' },
      { kind: 'taxCode', text: 'Kody importu usług: unijne i spoza Unii osobno' }
    ],
    tags: ['import usług', 'VAT', 'okres', 'MIRO'],
    author: 'anna',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 150,
    laterMinutes: 35,
    outcomes: { adapted: 0.15 },
    users: ['marta', 'piotr'],
    season: { rhythm: 'month', workingDay: 4, chance: 0.9 },
    sightings: [
      {
        seen: 'Kalibracja manometrów za zeszły miesiąc, faktura z trzeciego. Kurs też z trzeciego.',
        amount: 4_260,
        currency: 'EUR',
        counterpart: 'Messtechnik Görlitz',
        documentRefs: ['MG 24-0911', '5105614401']
      },
      {
        seen: 'Tłumaczenia instrukcji, pół faktury z jednego miesiąca, pół z drugiego. Podzielone na dwie pozycje.',
        amount: 1_830,
        currency: 'EUR',
        counterpart: 'Lingua Brno'
      },
      {
        seen: 'Serwis sprężarki ze Szwajcarii: okres dobry, za to kod unijny zamiast spoza Unii.',
        amount: 2_975.5,
        currency: 'EUR',
        counterpart: 'Kompressor Service AG',
        documentRefs: ['5105614633']
      }
    ]
  },
  {
    key: 'pl-korekta-przed-faktura',
    language: 'pl',
    title: 'Z KSeF przyszła korekta do faktury, której u nas jeszcze nie ma',
    symptom:
      'W skrzynce zakupowej leży korekta in minus, a workflow nie znajduje faktury pierwotnej. Wprowadzona bez odniesienia zeszłaby na dostawcę jako samo uznanie i zmniejszyła najbliższą paczkę.',
    process: 'tax.einvoice',
    system: 'SAP S/4 · KSeF',
    accounts: ['202 Rozrachunki z dostawcami', '221 VAT naliczony', '300 Rozliczenie zakupu'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Otwórz XML i zajrzyj do `DaneFaKorygowanej`. Jest `NrKSeFFaKorygowanej`: oryginał jest w KSeF i to **my** go zgubiliśmy, zwykle w odrzuconych przez workflow. Jest tylko `NrKSeFN`: oryginał był poza KSeF, szukaj papieru albo maila do kupca.',
    cause:
      'Oryginał utknął w odrzuconych (zły numer zamówienia), a korektę dostawca wystawił właśnie dlatego, że poprosiliśmy o poprawny numer.',
    causeKind: 'timing',
    tried: ['Telefon do dostawcy o duplikat. Przysłał PDF, który w księgach niczego nie zmienia.'],
    steps: [
      {
        text: 'Odczytaj numer oryginału z XML-a i wyszukaj go w odrzuconych workflow, nie w SAP.',
        minutes: 5
      },
      {
        text: 'Przywróć oryginał, wprowadź w `MIRO` i zaraz po nim korektę, z odniesieniem do tego samego zamówienia.',
        minutes: 15,
        caution: 'Dwa dokumenty, choć suma wynosi zero. Kompensata „na skróty” nie przejdzie w JPK.'
      },
      {
        text: 'Okres odliczenia obu dokumentów potwierdź z Piotrem, jeśli wpłynęły w różnych miesiącach.',
        minutes: 5
      },
      {
        text: 'Załóż parę w `FBL1N` jako wyrównaną, żeby żaden z dokumentów nie wszedł do paczki.',
        minutes: 5
      }
    ],
    proof: 'Oba numery KSeF są w ewidencji zakupu, saldo tej dostawy na 202 i 300 równe zero.',
    prevention: 'Lista odrzuconych starszych niż trzy dni, codziennie, z nazwiskiem.',
    tags: ['KSeF', 'korekta', 'workflow'],
    links: [{ kind: 'followsFrom', to: 'pl-ksef-duplikat' }],
    author: 'marta',
    state: 'solved',
    firstMinutes: 80,
    laterMinutes: 25,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['anna'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.95 },
    sightings: [
      {
        seen: 'Korekta do zera za uszczelki, oryginał od tygodnia w odrzuconych: brak pozycji zamówienia.',
        amount: 7_134,
        currency: 'PLN',
        counterpart: 'Uszczelki Techniczne Brzeg',
        documentRefs: ['KOR/112/B', 'FV/391/B']
      },
      {
        seen: 'NrKSeFN, oryginał z papieru sprzed zmiany systemu u dostawcy. Był w segregatorze kupca.',
        amount: 922.5,
        currency: 'PLN',
        counterpart: 'Transrem Oleśnica'
      }
    ]
  },
  {
    key: 'pl-zbieg-zajec',
    language: 'pl',
    title: 'Dwa zajęcia komornicze u jednej osoby i potrącenie ponad dozwoloną część',
    symptom:
      'Do listy płac doszło drugie zajęcie tego samego wynagrodzenia. SAP potrąca oba po kolei, na pasku zostaje mniej niż kwota wolna, a każdy komornik pisze, że to jemu należy się pierwszeństwo.',
    process: 'payroll.run',
    system: 'SAP HCM',
    accounts: ['231 Rozrachunki z tytułu wynagrodzeń', '240 Pozostałe rozrachunki – zajęcia'],
    counterpartKind: 'authority',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Sygnatura mówi prawie wszystko: **Kmp** to alimenty, **Km** to reszta. Alimenty idą przed innymi bez względu na kolejność. Liczy się data **doręczenia nam**, nie data pisma: jest na kopercie albo w potwierdzeniu odbioru i kadry ją zwykle wyrzucają.',
    cause:
      'Drugie zajęcie wprowadzono jako zwykłe potrącenie z własną kolejnością, bez wspólnej grupy. Każde z osobna mieści się w granicy, razem nie.',
    causeKind: 'configuration',
    tried: [
      'Podział po połowie, „żeby było sprawiedliwie”. Obaj komornicy zażądali wyjaśnień pod rygorem grzywny.',
      'Czekanie z wypłatą do odpowiedzi. Pracownik ma prawo do swojej części w terminie.'
    ],
    steps: [
      {
        text: 'Ułóż zajęcia według rodzaju i daty doręczenia. Kopię koperty dołącz do teczki.',
        minutes: 15
      },
      {
        text: 'W `PA30` zakończ błędny składnik z ostatnim dniem zeszłego miesiąca i załóż oba zajęcia w jednej grupie, z priorytetem.',
        minutes: 20
      },
      {
        text: 'Policz ręcznie jedną osobę: wynagrodzenie po składkach i podatku, granica potrącenia, kwota wolna, kolejność. Porównaj z symulacją.',
        minutes: 25,
        caution: 'Umowa zlecenia i zasiłek chorobowy mają inne granice. Nie sumuj ich z pensją.'
      },
      {
        text: 'Napisz do obu organów tym samym pismem: jest zbieg, oto daty doręczenia, potrącamy na rzecz pierwszego i czekamy na postanowienie.',
        minutes: 20
      },
      {
        text: 'Nadpłatę z zeszłej listy zwróć pracownikowi, jeśli jeszcze nie wyszła do komornika; jeśli wyszła, poproś komornika o zaliczenie.',
        minutes: 10,
        posting: { debit: '240', credit: '231' }
      }
    ],
    proof:
      'Ręczne wyliczenie i pasek zgadzają się co do grosza, a saldo 240 na osobę równa się temu, co wyjdzie następnym przelewem.',
    judgement:
      'W razie wątpliwości potrącamy **mniej**: brakującą część można dosłać, zabranej kwoty wolnej nikt pracownikowi nie odda szybko. Przełożony pracownika o zajęciu się nie dowiaduje, nawet gdy pyta, czemu pasek wrócił.',
    prevention:
      'Pisma komornicze otwiera jedna osoba w kadrach, z datą wpływu na pierwszej stronie; nowe zajęcie zawsze z listą już istniejących.',
    rules: [
      { kind: 'law', text: 'Kodeks pracy – potrącenia z wynagrodzenia i kwoty wolne' },
      { kind: 'law', text: 'Kodeks postępowania cywilnego – zbieg egzekucji' }
    ],
    tags: ['zajęcie', 'komornik', 'zbieg egzekucji'],
    author: 'tomasz',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 210,
    laterMinutes: 70,
    outcomes: { adapted: 0.2 },
    users: ['anna'],
    season: { rhythm: 'payday', chance: 0.25 },
    sightings: [
      {
        seen: 'Alimenty doręczone po zajęciu z kredytu. Kredyt szedł pierwszy od dwóch miesięcy.',
        amount: 1_240.3,
        currency: 'PLN',
        documentRefs: ['Kmp 88', 'Km 1402']
      },
      {
        seen: 'Dwa zajęcia bankowe, drugie trafiło do listy bez daty. Koperta znalazła się w sekretariacie.',
        amount: 860,
        currency: 'PLN',
        documentRefs: ['Km 377', 'Km 912']
      }
    ],
    onlyFor: { units: ['pl-services'] }
  },
  {
    key: 'pl-soboty-dwa-razy',
    language: 'pl',
    title: 'Przepracowane soboty jednocześnie wypłacone i odebrane jako dzień wolny',
    symptom:
      'Na liście płac są dodatki za soboty, a w ewidencji czasu za te same soboty odebrano dni wolne. Rejestrator i wnioski papierowe nie mają wspólnego numeru, więc nie wiadomo, co było pierwsze.',
    process: 'payroll.time',
    system: 'SAP HCM, rejestrator wejść',
    counterpartKind: 'employee',
    entities: ['PL02'],
    author: 'tomasz',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.15 },
    sightings: [
      {
        seen: 'Siedem osób z montażu, w sumie dziewięć sobót. Kierownik zmiany twierdzi, że wolne było z innego tytułu. Czekamy na wnioski z szafki na hali i na odpowiedź, czy da się to ustalić z bramki.',
        amount: 4_815,
        currency: 'PLN',
        documentRefs: ['lista 10/2'],
        note: 'Nikomu jeszcze niczego nie potrącać.'
      },
      {
        seen: 'Jedna osoba zgłosiła sama, że dostała i wolne, i pieniądze.',
        amount: 535,
        currency: 'PLN'
      }
    ]
  },
  {
    key: 'pl-budowa-bez-ot',
    language: 'pl',
    title: 'Maszyna pracuje od miesięcy, a nakłady nadal leżą w środkach trwałych w budowie',
    symptom:
      'Na 080 są nakłady na maszynę, która od dawna produkuje. Amortyzacji nie ma, inwestycja w `IM` jest otwarta, a kierownik hali mówi, że „odbiór był na wiosnę”.',
    process: 'finance.fa.additions',
    system: 'SAP S/4',
    accounts: ['080 Środki trwałe w budowie', '010 Środki trwałe', '400 Amortyzacja'],
    counterpartKind: 'other',
    materialityBand: 'material',
    entities: ['PL02'],
    cues: 'Papiery milczą, liczniki nie. Idę do utrzymania ruchu: **pierwszy wpis w książce przeglądów** i pierwszy pobór części to prawdziwa data. Jeśli na zleceniu inwestycyjnym są faktury za olej i filtry, maszyna na pewno już chodzi.',
    cause:
      'Protokół odbioru czekał na drobną usterkę, której dostawca nie usunął. Bez protokołu nikt nie wystawił OT.',
    causeKind: 'missingDocument',
    tried: [
      'OT z datą dzisiejszą. Audytor zapytał o pół roku amortyzacji i mieliśmy korektę dwóch kwartałów.'
    ],
    steps: [
      {
        text: 'Ustal datę zdatności do użytku z książki przeglądów i zapisz ją w notatce z podpisem kierownika hali.',
        minutes: 30
      },
      {
        text: 'Oddziel koszty eksploatacji, które weszły na zlecenie po tej dacie, i przeksięguj.',
        minutes: 30,
        posting: { debit: '401, 402', credit: '080' }
      },
      {
        text: 'Rozlicz zlecenie w `AIAB` i `AIBU` na kartę środka trwałego z datą zdatności.',
        minutes: 20,
        posting: { debit: '010', credit: '080' },
        caution: 'Data sprzed otwartego roku: najpierw rozmowa z Tomaszem i z audytorem.'
      },
      {
        text: 'Uruchom `AFAB` w teście i pokaż w zespole kwotę zaległych odpisów, zanim pójdzie.',
        minutes: 10
      }
    ],
    proof:
      'Zlecenie ma saldo zero i status zamknięty; odpis zaległy zgadza się z ręcznym wyliczeniem.',
    prevention:
      'Co kwartał obchód: lista z 080 starszych niż pół roku, z utrzymaniem ruchu, na hali, nie mailem.',
    tags: ['080', 'OT', 'inwestycje'],
    author: 'joanna',
    state: 'solved',
    firstMinutes: 300,
    laterMinutes: 120,
    outcomes: { adapted: 0.3 },
    users: ['tomasz'],
    season: { rhythm: 'quarter', workingDay: -2, chance: 0.9 },
    sightings: [
      {
        seen: 'Centrum obróbcze, odbiór wstrzymany przez osłonę drzwi. Przeglądy od kwietnia.',
        amount: 684_000,
        currency: 'PLN',
        counterpart: 'Obrabiarki Kietrz',
        documentRefs: ['zlecenie I-00218']
      },
      {
        seen: 'Suwnica: zgoda dozoru technicznego była, OT nie. Na zleceniu trzy faktury za smar.',
        amount: 142_500,
        currency: 'PLN',
        documentRefs: ['zlecenie I-00231']
      }
    ]
  },
  {
    key: 'pl-delegacja-granica',
    language: 'pl',
    title: 'Delegacja zagraniczna policzona datami zamiast godzinami przekroczenia granicy',
    symptom:
      'W rozliczeniu podróży dieta zagraniczna jest za pełne dni, chociaż wyjazd był wieczorem, a powrót rano. Suma odbiega od tego, co pracownik policzył sam.',
    process: 'finance.ap.expenses',
    system: 'SAP Concur, SAP S/4',
    accounts: ['234 Rozrachunki z pracownikami', '409 Pozostałe koszty rodzajowe'],
    counterpartKind: 'employee',
    materialityBand: 'trivial',
    entities: ['PL02'],
    cues: 'Sprawdź **00:00**. Jeśli godzina granicy to równo północ, system ją wstawił, nie człowiek. Przy samolocie liczy się start z ostatniego polskiego lotniska, więc przesiadka w Warszawie przesuwa wszystko o pół dnia.',
    cause: 'Formularz nie wymaga godzin, a import z biura podróży podaje same daty.',
    causeKind: 'configuration',
    tried: ['Dopisanie godzin w tekście komentarza. Kalkulator ich nie czyta.'],
    steps: [
      {
        text: 'Godziny weź z karty pokładowej albo z biletu kolejowego; przy samochodzie z oświadczenia pracownika.',
        minutes: 5
      },
      {
        text: 'Cofnij raport do pracownika z jednym zdaniem, co uzupełnić. Nie wpisuj za niego.',
        minutes: 3
      },
      {
        text: 'Po ponownym wysłaniu porównaj części doby: krajowa przed granicą, zagraniczna po, posiłki z hotelu odjęte.',
        minutes: 7
      },
      {
        text: 'Już wypłacone: różnica w następnym rozliczeniu, nie gotówką.',
        minutes: 3,
        posting: { debit: '234', credit: '409' }
      }
    ],
    proof:
      'W raporcie nie ma godziny 00:00 przy granicy, a suma diet zgadza się z arkuszem dla tego kraju.',
    prevention:
      'Pole godziny obowiązkowe przy podróży zagranicznej; prośba do biura podróży o plik z godzinami.',
    tags: ['delegacja', 'diety', 'Concur'],
    author: 'joanna',
    state: 'solved',
    firstMinutes: 50,
    laterMinutes: 15,
    outcomes: { adapted: 0.1 },
    users: ['tomasz', 'anna'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.6 },
    sightings: [
      {
        seen: 'Targi w Düsseldorfie: wyjazd 21:40, policzona cała doba. Śniadania też nieodjęte.',
        amount: 212,
        currency: 'EUR',
        counterpart: 'handlowiec, eksport'
      },
      {
        seen: 'Serwisant w Timișoarze, przesiadka w Warszawie. Granica liczona od Wrocławia.',
        amount: 96,
        currency: 'EUR',
        counterpart: 'serwis'
      }
    ]
  }
]
