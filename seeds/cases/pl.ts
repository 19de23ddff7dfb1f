import type { SeedCase } from '../kinds.ts'

export const plCases: SeedCase[] = [
  {
    key: 'pl-ksef-duplikat',
    language: 'pl',
    title: 'KSeF odrzuca fakturę kodem 440 „Duplikat faktury”, a w SAP nie ma numeru KSeF',
    symptom:
      'W `EDOC_COCKPIT` dokument świeci się na czerwono, w odpowiedzi z KSeF stoi kod **440 – Duplikat faktury**. W SAP nie ma ani numeru KSeF, ani UPO, więc wygląda na to, że faktura nigdy nie wyszła.',
    process: 'tax.einvoice',
    system: 'SAP S/4 · KSeF',
    messageCode: '440',
    accounts: ['201 Rozrachunki z odbiorcami', '222 VAT należny'],
    counterpartKind: 'system',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Zanim cokolwiek poprawię, patrzę na godzinę **pierwszej** wysyłki. Jeżeli tuż przed nią zerwało połączenie albo był restart interfejsu, to faktura w KSeF już jest – zginęła tylko odpowiedź. Druga rzecz: w szczegółach błędu 440 siedzi numer KSeF oryginału, a jego drugi człon to data przyjęcia. Data z dzisiaj albo z wczoraj = nasza własna wysyłka. Data sprzed tygodni = ktoś zużył ten sam numer faktury i to jest zupełnie inna sprawa.',
    cause:
      'KSeF rozpoznaje duplikat po trzech rzeczach: NIP sprzedawcy, rodzaj faktury, numer faktury. Najczęściej pierwsza wysyłka się udała, ale interfejs nie odebrał statusu i zadanie w tle wysłało dokument ponownie. Rzadziej ten sam numer nadano ręcznie w Aplikacji Podatnika.',
    causeKind: 'interface',
    tried: [
      'Ponowna wysyłka z kokpitu – znowu 440 i kolejny wiersz w historii, z którego nikt potem nie wie, która próba była pierwsza.',
      'Wystawienie tej samej sprzedaży pod nowym numerem – w KSeF zostały dwie ważne faktury i drugą trzeba było korygować do zera.',
      'Anulowanie dokumentu w `VF11` – SAP „zapomniał” o fakturze, a klient widział ją u siebie i zapłacił.'
    ],
    steps: [
      {
        text: 'W `EDOC_COCKPIT` otwórz historię dokumentu i odpisz z odpowiedzi 440 numer KSeF oryginału oraz numer referencyjny sesji.',
        minutes: 5,
        caution: 'Do wyjaśnienia niczego nie wysyłaj ponownie i nie anuluj.'
      },
      {
        text: 'Pobierz oryginał z Aplikacji Podatnika po numerze KSeF i porównaj z wydrukiem z `VF03`: numer i datę faktury, NIP nabywcy, netto, VAT, rodzaj (`VAT` / `KOR`).',
        minutes: 10
      },
      {
        text: '**Treść identyczna:** zgłoś do zespołu interfejsów ponowne pobranie statusu i UPO dla tej sesji. Numer KSeF ma się dopisać sam; ręcznie go nie wpisujemy.',
        minutes: 10
      },
      {
        text: '**Treść różna:** pod jednym numerem są dwie sprzedaże. Ustal, kto wystawił tę pierwszą (zwykle faktura ręczna z Aplikacji Podatnika), anuluj naszą w `VF11`, wystaw ponownie w `VF01` i wyślij z kolejnym wolnym numerem.',
        minutes: 25,
        caution: 'W tym wariancie uprzedź klienta, że dostanie fakturę pod innym numerem.'
      },
      {
        text: 'Dopisz w dokumencie SAP notatkę: pierwsza próba, przyczyna, numer sesji.',
        minutes: 3
      }
    ],
    proof:
      'Dokument w kokpicie jest zielony, ma numer KSeF i UPO; liczba faktur z dnia w `VF05` zgadza się z liczbą w KSeF; na liście błędów nie ma 440 z tego dnia.',
    judgement:
      'Przy 440 domyślnie zakładam, że **faktura jest wystawiona**, i szukam dowodu, że nie jest – nie odwrotnie. Zmiana numeru wygląda na najszybsze wyjście, ale tworzy podwójny VAT należny na 222. O wariancie z różną treścią decyduje Piotr, bo może dotyczyć już złożonego JPK.',
    prevention:
      'Zadanie ponawiające wysyłkę musi najpierw zapytać KSeF o status sesji. Codziennie o 16:00 raport dokumentów bez numeru KSeF starszych niż dwie godziny.',
    contacts: [
      {
        name: 'Priya Raman',
        role: 'zespół interfejsów',
        how: 'zgłoszenie z kategorią „eDocument PL”; podać numer sesji, nie zrzut ekranu'
      },
      {
        name: 'Infolinia KSeF',
        role: 'Ministerstwo Finansów',
        how: 'formularz na stronie KSeF, gdy sesja ma status „w toku” dłużej niż dobę'
      }
    ],
    rules: [
      { kind: 'law', text: 'Ustawa o VAT – przepisy o fakturach ustrukturyzowanych' },
      {
        kind: 'policy',
        text: 'Faktury sprzedaży wystawiamy wyłącznie z SAP, Aplikacja Podatnika tylko awaryjnie'
      }
    ],
    tags: ['KSeF', 'duplikat', 'UPO', 'eDocument'],
    author: 'anna',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 140,
    laterMinutes: 25,
    outcomes: { adapted: 0.15, failed: 0.05 },
    users: ['marta', 'tomasz', 'piotr'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.4 },
    sightings: [
      {
        seen: '440 na fakturze za serwis zaworów, 17:52. O 17:48 zerwało sesję, status „wysłano” bez UPO. Numer KSeF w szczegółach błędu z dzisiejszą datą.',
        amount: 48_216,
        currency: 'PLN',
        counterpart: 'Hydromont Opole sp. z o.o.',
        documentRefs: ['FS/WR/004217', '90041873']
      },
      {
        seen: 'Po nocnym restarcie interfejsu jedenaście faktur z kodem 440 naraz. Wszystkie były już w KSeF, pobrano statusy hurtem.',
        amount: 312_480.55,
        currency: 'PLN',
        documentRefs: ['FS/WR/004390', 'FS/WR/004400'],
        note: 'Szybciej jednym zgłoszeniem z listą sesji niż po sztuce.'
      },
      {
        seen: 'Inny przypadek: kwota w KSeF nie nasza. Dwa tygodnie wcześniej w czasie awarii ktoś wystawił fakturę w Aplikacji Podatnika i wziął numer z głowy.',
        amount: 7_995,
        currency: 'PLN',
        counterpart: 'Armatura Legnica s.c.',
        documentRefs: ['FS/WR/003958']
      }
    ]
  },
  {
    key: 'pl-ksef-nip-nabywcy',
    language: 'pl',
    title: 'Faktura poszła do KSeF na NIP innej spółki niż nabywca',
    symptom:
      'Klient twierdzi, że nie dostał faktury, a u nas jest numer KSeF i UPO. NIP w `Podmiot2` należy do innej firmy – zwykle do spółki z tej samej grupy albo do spółki przejętej przy połączeniu.',
    process: 'tax.einvoice',
    system: 'SAP S/4 · KSeF',
    accounts: ['201 Rozrachunki z odbiorcami', '222 VAT należny', '730 Sprzedaż towarów'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Nazwa i adres na wydruku są **dobre**, zły jest tylko NIP – dlatego nikt tego nie widzi gołym okiem. KSeF doręcza po NIP-ie, nie po nazwie. Zdanie „u nas tej faktury nie ma” od klienta, który zawsze płaci w terminie, to dla mnie od razu sprawdzenie NIP-u, a nie wysłanie PDF-a.',
    cause:
      'W `BP` założono nowego płatnika przez skopiowanie kartoteki spółki-siostry; nazwę i adres zmieniono, numer identyfikacyjny `PL0`/`PL1` został stary.',
    causeKind: 'masterData',
    tried: [
      'Wysłanie klientowi PDF-a mailem – zaksięgował kopię, a jego JPK i tak nie zgadzał się z KSeF.',
      'Zwykła korekta zmieniająca NIP nabywcy – NIP-u nabywcy w ten sposób się nie poprawia, faktura dalej leży na koncie obcego podmiotu.'
    ],
    steps: [
      {
        text: 'Porównaj NIP z XML-a (`Podmiot2`) z umową i z wykazem podatników VAT. Ustal, czyj to NIP i czy ta firma fakturę otworzyła albo zaksięgowała.',
        minutes: 15
      },
      {
        text: 'Popraw kartotekę w `BP` i sprawdź, czy inne otwarte zlecenia nie idą na tego samego płatnika (`VA05`).',
        minutes: 10,
        caution: 'Najpierw kartoteka. Inaczej nowa faktura wyjdzie na ten sam zły NIP.'
      },
      {
        text: 'Wystaw fakturę korygującą **do zera** na błędny NIP, z numerem KSeF pierwotnej i przyczyną „błędny NIP nabywcy”.',
        minutes: 15,
        posting: { debit: '730, 222', credit: '201 (nabywca z błędnym NIP)' }
      },
      {
        text: 'Wystaw nową fakturę na właściwego nabywcę, z pierwotną datą dostawy (`P_6`), i przypisz do niej wpłatę, jeżeli już wpłynęła.',
        minutes: 15,
        posting: { debit: '201 (właściwy nabywca)', credit: '730, 222' }
      },
      {
        text: 'Zadzwoń do obcej spółki: co się stało, że dostaną korektę i że faktury nie mają księgować.',
        minutes: 10
      }
    ],
    proof:
      'Saldo błędnego nabywcy na 201 wynosi zero, klient potwierdza, że widzi nową fakturę u siebie w KSeF, VAT należny za okres dostawy nie zmienił się ani o grosz.',
    judgement:
      'Korekta do zera i nowa faktura, nawet gdy obie firmy są w jednej grupie i „jakoś się dogadają”. Okres ujęcia obu dokumentów ustala Piotr – podatek z samej dostawy zostaje tam, gdzie powstał obowiązek. Jeżeli na fakturze były ceny z umowy poufnej, a odbiorca to konkurent klienta, dzwonię **najpierw** do handlowca, potem wystawiam.',
    prevention:
      'Przy zakładaniu płatnika kontrola: NIP z `BP` musi dać w wykazie tę samą nazwę. Kopiowanie kartotek kontrahentów wyłączone.',
    contacts: [
      {
        name: 'Piotr Zieliński',
        role: 'VAT',
        how: 'przed wystawieniem korekty, gdy faktura jest w już wysłanym JPK'
      }
    ],
    rules: [
      {
        kind: 'law',
        text: 'Ustawa o VAT – faktury korygujące; noty korygujące nie mają zastosowania w KSeF'
      }
    ],
    tags: ['KSeF', 'NIP', 'korekta do zera'],
    author: 'tomasz',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 180,
    laterMinutes: 60,
    outcomes: { adapted: 0.2 },
    users: ['anna', 'marta'],
    season: { rhythm: 'irregular', chance: 0.3 },
    sightings: [
      {
        seen: 'Klient po podziale spółki: produkcja ma nowy NIP, my fakturujemy na stary. Faktura siedzi u spółki nieruchomościowej.',
        amount: 126_690,
        currency: 'PLN',
        counterpart: 'Wałbrzyskie Zakłady Armatury Produkcja sp. z o.o.',
        documentRefs: ['FS/WR/005102']
      },
      {
        seen: 'Dwa oddziały handlowe, dwa NIP-y, jeden adres. Wpłata przyszła z rachunku tej drugiej spółki i dopiero przy rozliczaniu wpłat to wyszło.',
        amount: 18_327,
        currency: 'PLN',
        counterpart: 'Termo-Instal Brzeg',
        documentRefs: ['FS/WR/004766', '1400023391'],
        note: 'Wpłatę przeksięgowano dopiero po nowej fakturze, nie na starą.'
      }
    ]
  },
  {
    key: 'pl-jpk-oznaczenia',
    language: 'pl',
    title:
      'Wezwanie z urzędu: w JPK_V7M sprzedaż do grupy bez TP, a faktury z numerem KSeF oznaczone DI',
    symptom:
      'Na e-Urząd Skarbowy przychodzi wezwanie do usunięcia błędów w ewidencji JPK_V7M: część wierszy sprzedaży do spółek powiązanych nie ma oznaczenia `TP`, a inne mają `DI`, chociaż faktury są w KSeF. Kwoty podatku się zgadzają.',
    process: 'tax.reporting',
    system: 'SAP S/4 · e-Urząd Skarbowy',
    accounts: ['222 VAT należny', '201 Rozrachunki z odbiorcami'],
    counterpartKind: 'taxOffice',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Kwoty się zgadzają, więc nikt nie szuka w dobrym miejscu. Ja filtruję ewidencję po numerze kontrahenta, nie po kwocie: brak `TP` ma zawsze **jedną i tę samą** spółkę w całym pliku – tę założoną ostatnio. A `DI` skupia się na fakturach z ostatniego dnia miesiąca, wystawionych po południu w trybie offline24.',
    cause:
      'Dwie przyczyny w jednym wezwaniu. `TP` wylicza się z pola *Spółka partnerska* (`KNA1-VBUND`); nowa kartoteka spółki z grupy go nie miała. `DI` – dane do pliku zamrożono rano na DR+1 do uzgodnienia z księgą, zanim faktury offline24 z ostatniego dnia dostały numery KSeF, a przed wysyłką nikt ich nie odświeżył.',
    causeKind: 'masterData',
    tried: [
      'Plik z samymi poprawionymi wierszami – korekta zastępuje **całą** ewidencję za okres, więc urząd zobaczył trzy faktury sprzedaży zamiast czterystu.',
      'Telefon do urzędu z wyjaśnieniem – miło, ale bez korekty termin z wezwania biegnie dalej.',
      'Dopisanie TP ręcznie w XML – następnego miesiąca ten sam błąd, bo kartoteka została stara.'
    ],
    steps: [
      {
        text: 'Z wezwania wypisz okres, dokumenty i rodzaj błędu. Zapisz termin odpowiedzi w kalendarzu zespołu.',
        minutes: 10
      },
      {
        text: 'Wczytaj wysłany XML do Excela (Dane → Z pliku XML) i przefiltruj wszystkich kontrahentów z listy spółek grupy. Szukaj też wierszy, których urząd **nie** wymienił.',
        minutes: 25,
        caution: 'Jedna korekta na okres. Poprawianie na raty prowokuje następne wezwanie.'
      },
      {
        text: 'Uzupełnij spółkę partnerską w `BP` (dane odbiorcy) i sprawdź w `SE16N` na `KNA1`, czy żaden inny podmiot z grupy nie ma pustego `VBUND`.',
        minutes: 10
      },
      {
        text: 'Dla wierszy z `DI` odczytaj numery KSeF w `EDOC_COCKPIT`; uruchom raport ustawowy za okres jako korektę (cel złożenia 2), **tylko część ewidencyjna**, bo deklaracja się nie zmienia.',
        minutes: 30
      },
      {
        text: 'Porównaj sumy kontrolne korekty i oryginału: liczba wierszy i podatek należny identyczne, różnią się tylko oznaczenia. Podpisz, wyślij, pobierz UPO.',
        minutes: 15
      },
      { text: 'Odpowiedz na wezwanie przez e-US: dwa zdania i numer UPO korekty.', minutes: 10 }
    ],
    proof:
      'UPO korekty pobrane; zestawienie oryginał–korekta pokazuje różnice wyłącznie w kolumnach TP i NrKSeF/DI; w e-US sprawa ma status zakończonej.',
    judgement:
      'Wiersze `DI` po nadaniu numeru KSeF trzeba skorygować, wierszy `OFF` z awarii KSeF – nie; tego nie mieszać. Odrzuciliśmy korektę razem z deklaracją: skoro podatek się nie zmienia, ruszanie deklaracji tylko rodzi pytania. Piotr decyduje, jeśli przy okazji wyjdzie różnica w kwocie – wtedy to już inna korekta i inne pismo.',
    prevention:
      'Przed wysyłką dwa filtry: kontrahenci z grupy bez TP oraz wiersze DI, które mają już numer w kokpicie. Numery KSeF odświeżamy w dniu wysyłki; zrzut z DR+1 służy tylko do uzgodnienia.',
    contacts: [
      {
        name: 'pani Halina Mrozek',
        role: 'urząd skarbowy, czynności sprawdzające',
        how: 'telefon z wezwania, rano; potwierdza, czy wystarczy korekta ewidencji'
      }
    ],
    rules: [
      {
        kind: 'law',
        text: 'Rozporządzenie w sprawie JPK_VAT – oznaczenia TP, NrKSeF, OFF, BFK, DI'
      },
      { kind: 'policy', text: 'Lista spółek grupy prowadzona przez Group finance Leeds' }
    ],
    tags: ['JPK_V7M', 'TP', 'DI', 'wezwanie'],
    author: 'marta',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 240,
    laterMinutes: 90,
    outcomes: { adapted: 0.2 },
    users: ['piotr', 'anna'],
    season: { rhythm: 'quarter', chance: 0.45 },
    sightings: [
      {
        seen: 'Wezwanie na 14 wierszy, wszystkie do RO01. Kartoteka rumuńskiej spółki założona od nowa po zmianie adresu, VBUND pusty.',
        amount: 86_140.2,
        currency: 'PLN',
        counterpart: 'Kestrel România',
        documentRefs: ['FS/WR/004811', 'FS/WR/004824']
      },
      {
        seen: 'Sześć faktur z ostatniego popołudnia miesiąca z DI. Wyszły w offline24, numery dostały następnego dnia, a plik poszedł ze zrzutu danych z DR+1 rano.',
        documentRefs: ['FS/WR/005233', 'FS/WR/005238'],
        note: 'Korekta zrobiona bez czekania na wezwanie.'
      },
      {
        seen: 'Urząd wymienił jeden wiersz bez TP, po przefiltrowaniu znalazłam jeszcze dwa w tym samym okresie – do UK01, z refaktur.',
        amount: 23_905,
        currency: 'PLN',
        counterpart: 'Kestrel Valves, Leeds',
        documentRefs: ['FS/WR/004702']
      }
    ]
  },
  {
    key: 'pl-mpp-zwykly-przelew',
    language: 'pl',
    title: 'Faktura z adnotacją MPP poszła w paczce jako zwykły przelew',
    symptom:
      'W paczce z `F110` faktura z obowiązkowym mechanizmem podzielonej płatności ma metodę płatności zwykłego przelewu. Na wyciągu nie ma komunikatu z kwotą VAT, całe brutto zeszło z rachunku bieżącego, rachunek VAT się nie ruszył.',
    process: 'finance.ap.payment',
    system: 'SAP S/4 · bankowość elektroniczna',
    accounts: ['202 Rozrachunki z dostawcami', '130 Rachunek bieżący', '131 Rachunek VAT'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'W fakturze ustrukturyzowanej nie szukaj słów „mechanizm podzielonej płatności” – szukaj `P_18A` = 1. Na wizualizacji PDF to jedna linijka pod stopką i OCR jej nie czyta. Pachnie mi MPP zawsze, gdy dostawca sprzedaje pręty, rury, złom albo elektronikę, a faktura jest **zbiorcza**: pojedyncze dostawy były poniżej progu, suma już nie.',
    cause:
      'Metoda płatności podpowiada się z kartoteki dostawcy. Dostawcy „mieszani” (usługi i towary z załącznika nr 15) mają zwykły przelew, a przy fakturze nikt jej nie zmienił.',
    causeKind: 'masterData',
    tried: [
      'Dosłanie samej kwoty VAT komunikatem podzielonej płatności – u dostawcy powstała nadpłata, a pierwotna zapłata nadal była poza MPP.',
      'Prośba do banku o „przeksięgowanie” na rachunek VAT – bank tego nie zrobi bez nowego zlecenia.'
    ],
    steps: [
      {
        text: '**Jeśli bank jeszcze nie wykonał:** wstrzymaj pozycję w bankowości (druga osoba z uprawnieniem), w SAP cofnij wyrównanie razem ze stornem dokumentu płatności (`FBRA`) i popraw metodę płatności w `FB02`.',
        minutes: 15
      },
      {
        text: '**Jeśli wykonał:** sprawdź, czy obowiązek naprawdę był – pozycja z załącznika nr 15 **i** wartość brutto całej faktury powyżej ustawowego progu. Sama adnotacja na wszelki wypadek obowiązku nie tworzy.',
        minutes: 15,
        caution: 'Patrz na całą fakturę, nie na jedną pozycję z załącznika.'
      },
      {
        text: 'Poproś dostawcę o zwrot i zapłać ponownie w MPP. Zwrot księguj na rozrachunek, nie na pozostałe przychody.',
        minutes: 20,
        posting: { debit: '130', credit: '202' }
      },
      {
        text: 'Nowy przelew z komunikatem `/VAT/…/IDC/…/INV/…/TXT/…`; numer w `INV` przepisz z faktury znak w znak.',
        minutes: 10,
        posting: { debit: '202', credit: '131 (VAT), 130 (reszta)' }
      },
      {
        text: 'Jeżeli dostawca nie chce zwracać: weź oświadczenie, że rozliczył cały VAT z tej faktury, i przekaż sprawę do oceny kosztu w CIT.',
        minutes: 10
      }
    ],
    proof:
      'Na wyciągu rachunku VAT jest ruch na kwotę podatku z tej faktury, pozycja na 202 wyrównana właściwym przelewem, w notatce dokumentu leży zwrot albo oświadczenie dostawcy.',
    judgement:
      'Zwrot i ponowna zapłata są uciążliwe, ale tylko to zamyka **oba** ryzyka: sankcję w VAT i koszt w CIT. Oświadczenie dostawcy chroni tylko przed pierwszym. Przy stałych dostawcach stali ustawiamy MPP na całą kartotekę: MPP bez obowiązku jest dozwolony (dostawca najwyżej ponarzeka na płynność), odwrotnie – nie.',
    prevention:
      'Przed wysłaniem paczki raport: faktury z `P_18A` = 1 z metodą inną niż `M`. Zestawienie ma być puste, podpisuje je druga osoba.',
    contacts: [
      {
        name: 'Robert Cichy',
        role: 'opiekun w banku',
        how: 'telefonicznie do ostatniej sesji Elixir; potem zostaje tylko zwrot od dostawcy'
      }
    ],
    rules: [
      { kind: 'law', text: 'Ustawa o VAT – obowiązkowy MPP, załącznik nr 15' },
      { kind: 'law', text: 'Ustawa o CIT – wyłączenie kosztu przy zapłacie poza MPP' }
    ],
    tags: ['MPP', 'F110', 'przelew'],
    author: 'piotr',
    state: 'validated',
    validatedBy: 'anna',
    firstMinutes: 160,
    laterMinutes: 45,
    outcomes: { adapted: 0.2, failed: 0.08 },
    users: ['anna', 'marta'],
    season: { rhythm: 'month', chance: 0.3 },
    sightings: [
      {
        seen: 'Zbiorcza za pręty nierdzewne z całego miesiąca, osiem WZ na jednej fakturze. Poszła zwykłym przelewem, dostawca zadzwonił sam.',
        amount: 61_254,
        currency: 'PLN',
        counterpart: 'Stalprofil Bytów S.A.',
        documentRefs: ['FV/2231/Z', '5105607714']
      },
      {
        seen: 'Złapane w propozycji F110: P_18A = 1, metoda U. Poprawiono przed wysłaniem, bez skutków.',
        amount: 22_878,
        currency: 'PLN',
        counterpart: 'Elmetron Automatyka',
        documentRefs: ['F/0918/EL']
      },
      {
        seen: 'Adnotacja była, ale faktura tylko za usługę toczenia, bez pozycji z załącznika. Obowiązku nie było, dostawca drukuje MPP na wszystkim.',
        amount: 17_343,
        currency: 'PLN',
        counterpart: 'Tokar-Met Oława',
        documentRefs: ['108/TM'],
        note: 'Bez zwrotu; w notatce opis i zgoda Anny.'
      }
    ]
  },
  {
    key: 'pl-biala-lista',
    language: 'pl',
    title: 'Rachunku dostawcy nie ma na białej liście w dniu przelewu',
    symptom:
      'Kontrola przed paczką przelewów zwraca dla dostawcy „rachunek nie figuruje w wykazie”. NIP jest czynny, faktura bez zastrzeżeń, termin płatności dzisiaj lub jutro.',
    process: 'finance.ap.vendor',
    system: 'SAP S/4 · wykaz podatników VAT',
    accounts: ['202 Rozrachunki z dostawcami'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Najpierw przeczytaj sam numer rachunku. Jeżeli w ostatnich cyfrach siedzi **nasz numer klienta** – to rachunek wirtualny do masowych wpłat, w wykazie wprost go nie zobaczysz, sprawdza się go maską. Jeżeli rachunek zmienił się razem z fakturą, a w mailu jest „pilne” i domena z myślnikiem – to nie jest sprawa podatkowa, tylko próba wyłudzenia.',
    cause:
      'Trzy różne rzeczy dają ten sam komunikat: rachunek wirtualny sprawdzany wprost zamiast maską, cesja na faktora (rachunek jest na liście, ale pod NIP-em faktora) oraz nowy rachunek, którego dostawca jeszcze nie zgłosił.',
    causeKind: 'thirdParty',
    tried: [
      'Usunięcie pozycji z paczki bez kontaktu z dostawcą – trzy tygodnie później wstrzymał dostawę uszczelek.',
      'Zapłata na stary rachunek z poprzednich faktur – był już zamknięty, przelew wrócił po dwóch dniach z opłatą.'
    ],
    steps: [
      {
        text: 'Sprawdź rachunek metodą „NIP + rachunek” na dzień przelewu albo w pliku płaskim z **maskami**. Identyfikator wyszukiwania (przy pliku: jego datę) zapisz w dokumencie.',
        minutes: 5
      },
      {
        text: 'Na fakturze poszukaj cesji lub faktoringu. Jest – sprawdź rachunek pod NIP-em faktora i czy mamy zawiadomienie o cesji.',
        minutes: 10
      },
      {
        text: 'Rachunek nowy – oddzwoń do dostawcy na numer z **kartoteki**, nie z maila ani z faktury, i poproś o pismo podpisane zgodnie z reprezentacją w KRS.',
        minutes: 20,
        caution:
          'Do oddzwonienia blokada płatności `A` na dostawcy. Zmianę rachunku zatwierdza druga osoba.'
      },
      {
        text: 'Potwierdzony, ale jeszcze nie na liście: płać w MPP albo zapłać zwykłym przelewem i złóż ZAW-NR. Termin liczy się od dnia zlecenia przelewu.',
        minutes: 15
      },
      { text: 'Zdejmij blokadę, puść pozycję w następnej paczce.', minutes: 5 }
    ],
    proof:
      'W dokumencie płatności jest ślad sprawdzenia z datą przelewu, a przy wyjątku – UPO od ZAW-NR albo potwierdzenie przelewu w MPP.',
    judgement:
      'Kontrolę robimy na **każdą** pozycję, nie tylko od ustawowego progu: próg dotyczy wartości transakcji, a nie przelewu, i przy ratach łatwo się pomylić. ZAW-NR to ostateczność, bo trzeba pamiętać o terminie; MPP załatwia to od ręki. Przy podejrzeniu wyłudzenia nie negocjuję terminu – decyduje Tomasz, a dostawca czeka.',
    prevention:
      'Automatyczna kontrola pliku płaskiego w dniu przelewu, z obsługą masek; lista dostawców z faktoringiem odświeżana co kwartał.',
    contacts: [
      {
        name: 'Tomasz Wójcik',
        role: 'kierownik zespołu',
        how: 'od razu i osobiście, gdy rachunek zmieniono mailem'
      }
    ],
    rules: [
      { kind: 'law', text: 'Ustawa o VAT – wykaz podatników i odpowiedzialność solidarna' },
      { kind: 'policy', text: 'Zmiana rachunku dostawcy: zasada dwóch par oczu i oddzwonienie' }
    ],
    tags: ['biała lista', 'ZAW-NR', 'rachunek wirtualny', 'faktoring'],
    author: 'marta',
    state: 'validated',
    validatedBy: 'anna',
    firstMinutes: 95,
    laterMinutes: 20,
    outcomes: { adapted: 0.25, failed: 0.05 },
    users: ['anna', 'tomasz', 'piotr'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.5 },
    sightings: [
      {
        seen: 'Operator energii: rachunek indywidualny, ostatnie dziesięć cyfr to nasz numer płatnika. W pliku płaskim zgodny po masce.',
        amount: 39_410.77,
        currency: 'PLN',
        counterpart: 'Energia Dolny Śląsk',
        documentRefs: ['E/1190442/03']
      },
      {
        seen: 'Faktura z drobnym drukiem „wierzytelność przelana na Silesia Faktor”. Rachunek jest na liście, tylko nie pod NIP-em dostawcy.',
        amount: 88_560,
        currency: 'PLN',
        counterpart: 'Odlewnia Świdnica',
        documentRefs: ['FV/618/OS']
      },
      {
        seen: 'Nowy rachunek w stopce i mail „prosimy o pilną płatność dziś”. Po oddzwonieniu: dostawca o niczym nie wie.',
        amount: 132_840,
        currency: 'PLN',
        counterpart: 'Uszczelki Techniczne Brzeg',
        documentRefs: ['FV/77/B'],
        note: 'Wstrzymane, zgłoszone na policję i do działu bezpieczeństwa w Leeds.'
      },
      {
        seen: 'Dostawca zmienił bank w tym tygodniu, zgłosił do urzędu wczoraj. Zapłacono w MPP, trzy dni później rachunek był już w wykazie.',
        amount: 19_680,
        currency: 'PLN',
        counterpart: 'Transrem Oleśnica',
        documentRefs: ['FV/T/0341']
      }
    ]
  },
  {
    key: 'pl-amortyzacja-mpk',
    language: 'pl',
    title: 'Przebieg amortyzacji kończy się błędem: MPK środka trwałego jest nieważny w okresie',
    symptom:
      '`AFAB` kończy się statusem „z błędami”. W logu: *Miejsce powstawania kosztów … nie istnieje na dzień …*. Odpis na koncie 400 jest niższy niż w poprzednim miesiącu, choć nic nie zlikwidowano.',
    process: 'finance.fa.depreciation',
    system: 'SAP S/4',
    messageCode: 'KI265',
    accounts: ['400 Amortyzacja', '070 Umorzenie środków trwałych'],
    counterpartKind: 'system',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Patrzę, **kiedy** controlling zmieniał strukturę MPK, a nie na sam środek trwały. Błędy przychodzą grupami: wszystkie składniki z jednej hali albo jednego kierownika. Jeśli w teście było 812 pozycji, a zaksięgowało się 774, to te 38 prawie zawsze wisi na jednym zamkniętym MPK. I jeszcze: odpis spadł, a przyjęć i likwidacji nie było – ruchu nie da się inaczej wytłumaczyć.',
    cause:
      'MPK zamknięto datą końca miesiąca w `KS02`, ale środków trwałych nie przeniesiono na następcę. W S/4 przebieg księguje pozostałe składniki, a błędne pomija – dlatego łatwo to przeoczyć.',
    causeKind: 'masterData',
    tried: [
      'Odpalenie `AFAB` jeszcze raz bez zmian – te same pozycje, ten sam log.',
      'Ręczne PK 400/070 w `FB50` – konto 070 jest kontem uzgodnieniowym, system nie puści. Księgowanie obok, na inne konto, dubluje odpis po następnym przebiegu.'
    ],
    steps: [
      {
        text: 'Otwórz log przebiegu, ściągnij listę błędnych składników do Excela i pogrupuj po MPK.',
        minutes: 10
      },
      {
        text: 'W `KS03` sprawdź okres ważności i zapytaj controlling: MPK **zastąpiono** czy zamknięto przez pomyłkę.',
        minutes: 15
      },
      {
        text: 'Zastąpiono – w `AS02` (dane zależne od czasu) załóż nowy przedział od pierwszego dnia bieżącego okresu z nowym MPK. Powyżej dwudziestu składników: lista robocza `AR01` i zmiana masowa `AR31`.',
        minutes: 20,
        caution: 'Nie nadpisuj starego przedziału – przepadnie historia kosztów poprzedniego MPK.'
      },
      {
        text: 'Pomyłka – controlling przedłuża ważność w `KS02`; środków nie ruszamy.',
        minutes: 5
      },
      {
        text: 'Uruchom `AFAB` najpierw w teście, potem produkcyjnie za ten sam okres. Zaksięgują się tylko brakujące.',
        minutes: 10,
        posting: { debit: '400', credit: '070' }
      }
    ],
    proof:
      'Log bez błędów; w `AW01N` dla trzech wybranych składników odpis za okres ma status zaksięgowanego; ruch na 400 = poprzedni miesiąc ± przyjęcia i likwidacje; `S_ALR_87011963` zgadza się z saldami 010 i 070.',
    judgement:
      'Technicznie okres da się zamknąć z błędami i dociągnąć odpis za miesiąc. Nie robimy tego: MPK w kosztach będzie zły w dwóch miesiącach, a Leeds zobaczy skok w raporcie. Wyjątek tylko, gdy controlling nie odpowiada do końca DR+1, a brak to drobiazg – wtedy decyduje Tomasz i wpisujemy to na listę otwartych spraw zamknięcia.',
    prevention:
      'Na DR−3 raport: aktywne środki trwałe, których MPK wygasa przed końcem okresu. Controlling dopisuje do wniosku o zamknięcie MPK pozycję „środki trwałe przeniesione”.',
    contacts: [
      {
        name: 'Magdalena Szulc',
        role: 'controlling Wrocław',
        how: 'czat; w czasie zamknięcia odpowiada do 15:00'
      }
    ],
    rules: [
      { kind: 'account', text: '400 Amortyzacja / 070 Umorzenie środków trwałych' },
      { kind: 'policy', text: 'Kalendarz zamknięcia: amortyzacja zaksięgowana do końca DR+1' }
    ],
    tags: ['AFAB', 'MPK', 'środki trwałe'],
    author: 'joanna',
    state: 'validated',
    validatedBy: 'grace',
    firstMinutes: 170,
    laterMinutes: 40,
    outcomes: { adapted: 0.1 },
    users: ['tomasz'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.35 },
    sightings: [
      {
        seen: '38 składników z hali B, wszystkie na MPK 4120. Controlling połączył 4110 i 4120 z końcem miesiąca.',
        amount: 27_340.18,
        currency: 'PLN',
        documentRefs: ['AFAB log 38 poz.']
      },
      {
        seen: 'Jeden składnik: wózek widłowy na MPK projektu, projekt zamknięty. Przeniesiony na magazyn.',
        amount: 1_265,
        currency: 'PLN',
        documentRefs: ['ŚT 210004418-0']
      },
      {
        seen: 'Po reorganizacji na nowy rok obrotowy 112 błędów, dwie grupy MPK. Zmiana masowa AR31, przebieg dopiero wieczorem.',
        amount: 94_811.4,
        currency: 'PLN',
        note: 'Przy takiej liczbie od razu AR01, ręcznie szkoda czasu.'
      }
    ]
  },
  {
    key: 'pl-grir-jednostka-ceny',
    language: 'pl',
    title:
      'Konto 300 nie schodzi do zera po dostawie częściowej: faktura w opakowaniach, PZ w sztukach',
    symptom:
      'Dostawa częściowa przyjęta i zafakturowana, a mimo to `MB5S` pokazuje na pozycji zamówienia nierozliczoną ilość. PZ jest w sztukach, fakturę wprowadzono w opakowaniach; na 300 wisi saldo Ma, a cena średnia indeksu nagle skoczyła.',
    process: 'finance.ap.grir',
    system: 'SAP S/4',
    messageCode: 'M8082',
    accounts: [
      '300 Rozliczenie zakupu',
      '310 Materiały',
      '340 Odchylenia od cen ewidencyjnych',
      '202 Rozrachunki z dostawcami'
    ],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['PL02', 'RO01'],
    cues: 'Dzielę ilość z PZ przez ilość z faktury. Równe **10, 12, 50 albo 100** – to jednostka, nie brakująca dostawa. Nowa osoba widzi „częściowa” i czeka na resztę towaru, który już dawno leży na półce. Drugi ślad: zajrzyj do `MM03`, widok księgowy – jeśli cena średnia prawie się podwoiła w dniu `MIRO`, różnica poszła w zapas i każde następne RW roznosi ją po zleceniach. Przy cenie standardowej tego śladu nie ma, wtedy patrz na 340.',
    cause:
      'Dostawca fakturuje w opakowaniach, zamówienie jest w sztukach, a w kartotece nie ma przelicznika. W `MIRO` wpisano ilość z faktury, system przeliczył ją jako sztuki i resztę kwoty potraktował jako różnicę ceny. Blokadę M8082 ktoś zwolnił, „bo kwota się zgadza z fakturą”.',
    causeKind: 'masterData',
    tried: [
      '`MR11` – saldo z 300 znika, ale historia zamówienia twierdzi, że prawie całej dostawy nikt nie zafakturował; przy drugiej partii faktura zablokowała się znowu, bo jednostka została stara.',
      'Czekanie na drugą część dostawy – druga partia przyszła ze swoją fakturą, a saldo po pierwszej zostało.',
      'Obciążenie następcze w `MIRO` – zmienia tylko wartość, ilość w `MB5S` dalej się nie zgadza.'
    ],
    steps: [
      {
        text: 'W `ME23N`, historia pozycji: porównaj ilości PZ i faktury oraz jednostkę zamówienia i jednostkę ceny. Weź WZ dostawcy z magazynu.',
        minutes: 10
      },
      {
        text: 'Anuluj fakturę w `MR8M` (wcześniej sprawdź, czy nie siedzi w propozycji płatności); storno i fakturę wyrównaj ze sobą w `F-44`.',
        minutes: 5,
        caution:
          'Jeśli zapłacona – najpierw cofnięcie wyrównania, inaczej storno zostanie nierozliczone na 202.'
      },
      {
        text: 'Poproś zakupy o przelicznik w kartotece indeksu (1 OPAK = … SZT) i o poprawę jednostki ceny w zamówieniu – oba miejsca.',
        minutes: 15
      },
      {
        text: 'Wprowadź fakturę ponownie: ilość w sztukach z **tej** dostawy, kwota z faktury. Przy cenie zgodnej z zamówieniem różnica ma wyjść zero lub grosze.',
        minutes: 10,
        posting: { debit: '300, 221', credit: '202' }
      },
      {
        text: 'Sprawdź zapas. Jeżeli część wydano po zawyżonej cenie, storno zdjęło **całą** różnicę z tego, co zostało, i cena średnia spadła prawie do zera. Przywróć ją w `MR21`, a controllingowi podaj zlecenia obciążone za wysoko.',
        minutes: 25,
        posting: { debit: '310', credit: '340' }
      },
      {
        text: 'Przejrzyj `ME2M` dla tego indeksu: inne otwarte zamówienia z tą samą jednostką.',
        minutes: 10
      }
    ],
    proof:
      '`MB5S` po tej pozycji: różnica ilości i wartości zero. Saldo 300 zmniejszyło się dokładnie o tę pozycję. Cena średnia w `MM03` wróciła do poziomu sprzed faktury.',
    judgement:
      'Storno i ponowne wprowadzenie, a nie `MR11`, bo błąd jest po stronie faktury, nie brakującego dokumentu. `MR11` tylko przy resztówkach groszowych i za zgodą Anny. Przeszacowanie `MR21` robimy w tym samym okresie co pomyłka; jeśli okres jest zamknięty, najpierw Tomasz, bo zmieni się koszt własny. Różnicę ceny, która zostaje po poprawie jednostki, pokazuję kupcowi – to już jego rozmowa z dostawcą.',
    prevention:
      'Raport nowych pozycji zamówień, gdzie jednostka zamówienia ≠ podstawowa i brak przelicznika. Blokady M8082 powyżej trzykrotności ceny nie zwalnia ta sama osoba, która wprowadziła fakturę.',
    contacts: [
      {
        name: 'Ewa Lis',
        role: 'zakupy i magazyn',
        how: 'przelicznik zakłada tego samego dnia, jeśli dostanie skan WZ'
      },
      {
        name: 'Han Ji-woo',
        role: 'Finance Incheon',
        how: 'na spotkaniu we wtorki; zna wszystkie odmiany niezgodności na koncie rozliczenia zakupu'
      }
    ],
    rules: [
      {
        kind: 'account',
        text: '300 Rozliczenie zakupu – saldo wyłącznie z dostaw niefakturowanych i faktur bez dostawy'
      },
      { kind: 'policy', text: 'Tolerancje cenowe faktur zakupu' }
    ],
    tags: ['300', 'GR/IR', 'jednostka miary', 'MB5S'],
    links: [{ kind: 'sameCause', to: 'pl-indeks-blizniak' }],
    author: 'marta',
    state: 'validated',
    validatedBy: 'anna',
    firstMinutes: 210,
    laterMinutes: 55,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['anna', 'ewa', 'mihai'],
    season: { rhythm: 'month', workingDay: 2, chance: 0.5 },
    sightings: [
      {
        seen: 'Uszczelki DN50: PZ 1 200 szt., faktura 12 opak. po 100. W MB5S niby brakuje 1 188 szt. na fakturze, cena średnia prawie podwojona.',
        amount: 4_320,
        currency: 'PLN',
        counterpart: 'Uszczelki Techniczne Brzeg',
        documentRefs: ['4500018842/20', '5105611907']
      },
      {
        seen: 'Śruby A4-70 przyjęte w pierwszej z dwóch partii, faktura w kartonach po 50. Magazyn od tygodnia „czekał na resztę”, która była na regale.',
        amount: 2_755.2,
        currency: 'PLN',
        counterpart: 'Fastener Śląsk sp. z o.o.',
        documentRefs: ['4500019017/10', '5105612240']
      },
      {
        seen: 'Smar w wiadrach, zamówiony w kilogramach. Czynnik nie jest okrągły (18 kg w wiadrze), ale ten sam mechanizm.',
        amount: 6_901.63,
        currency: 'PLN',
        counterpart: 'Lubrichem Poznań',
        documentRefs: ['4500019355/10'],
        note: 'Tu nie zadziałało dzielenie „na okrągło”, dopiero etykieta z wiadra.'
      }
    ]
  },
  {
    key: 'pl-refaktura-uk01',
    language: 'pl',
    title: 'Refaktura na UK01 bez kodu podatku: jest na rozrachunkach, nie ma jej w JPK',
    symptom:
      'Refaktura usług na UK01 jest zaksięgowana na 201, ale brakuje jej w raporcie VAT i w pliku JPK_V7M. UK01 odsyła dokument, bo nie ma na nim adnotacji „reverse charge”. W dokumencie FI pole kodu podatku jest puste.',
    process: 'finance.ic.recharge',
    system: 'SAP S/4',
    accounts: ['201 Rozrachunki z odbiorcami', '702 Sprzedaż usług'],
    counterpartKind: 'groupCompany',
    materialityBand: 'notable',
    entities: ['PL02', 'UK01'],
    cues: 'Rodzaj dokumentu mówi wszystko: `SA` zamiast `RV` albo `DR`. Jeśli refaktura powstała z wgranego arkusza, to kodu podatku na pewno nie ma i **nie ma też faktury** – jest tylko PK. Druga pułapka: ktoś „dla spokoju” daje kod jak dla usług unijnych i refaktura ląduje w VAT-UE. Wielka Brytania nie jest w Unii; do VAT-UE usług na UK01 nie wpisujemy.',
    cause:
      'Koszty grupy rozdzielane są arkuszem na koniec miesiąca i wgrywane jako PK. Konto 702 dopuszcza księgowanie bez podatku, więc system nie protestuje.',
    causeKind: 'wrongPosting',
    tried: [
      'Dopisanie kodu podatku w `FB02` – pole jest zamknięte po zaksięgowaniu.',
      'Sama faktura PDF „do kompletu” bez ruszania PK – UK01 zaksięgowało fakturę, my mieliśmy przychód raz w księgach i zero razy w ewidencji VAT.'
    ],
    steps: [
      {
        text: 'Podziel arkusz na usługi. Doradztwo, IT, marketing, księgowość: art. 28b, poza Polską. **Hotel, sala, catering, przejazdy osób** – osobno, miejsce świadczenia ustala Piotr.',
        minutes: 20,
        caution: 'Hotel we Wrocławiu refakturowany na UK01 to polski VAT, nie „np.”.'
      },
      {
        text: 'Wystornuj PK w `FB08` w tym samym okresie.',
        minutes: 5,
        posting: { debit: '702', credit: '201 (UK01)' }
      },
      {
        text: 'Wystaw fakturę przez `VA01`/`VF01` z kodem podatku dla usług poza terytorium kraju, adnotacją „reverse charge”, spółką partnerską UK01 i kursem NBP z właściwego dnia.',
        minutes: 20,
        posting: { debit: '201 (UK01)', credit: '702' }
      },
      {
        text: 'Wyślij do KSeF, a do UK01 wizualizację z kodem QR – oni faktury w KSeF nie zobaczą.',
        minutes: 5
      },
      {
        text: 'Napisz do Leeds: numer starego PK, numer nowej faktury, kwota. Niech swój dokument wystornują w tym samym okresie.',
        minutes: 5
      }
    ],
    proof:
      'Faktura jest w `S_ALR_87012357` z właściwym kodem i w ewidencji JPK z oznaczeniem TP; saldo 201/UK01 zgodne z potwierdzeniem z Leeds co do pensa; w VAT-UE nie ma tej pozycji.',
    judgement:
      'Podatku do zapłaty z tego nie ma, więc kusi, żeby zostawić. Nie zostawiamy: brak w ewidencji to błąd JPK, a UK01 bez faktury nie rozliczy swojego reverse charge. Po zamknięciu okresu decyduje Grace, czy grupa otwiera okres, czy korekta idzie w następnym; sami nie ruszamy żadnej kwoty, która zmienia potwierdzone saldo IC.',
    prevention:
      'Konto 702 przestawić na obowiązkowy kod podatku. Do tego czasu na DR−1 lista dokumentów `SA` na 201 ze spółką partnerską.',
    contacts: [
      {
        name: 'Grace Whitfield',
        role: 'Group finance Leeds',
        how: 'mail przed 11:00 ich czasu; po DR+3 saldo IC jest zamknięte'
      }
    ],
    rules: [
      {
        kind: 'law',
        text: 'Ustawa o VAT – art. 28b i wyjątki dla noclegów, gastronomii, przewozu osób'
      },
      { kind: 'taxCode', text: 'Kod podatku: usługi poza terytorium kraju (bez VAT-UE)' },
      { kind: 'contract', text: 'Umowa o usługi wspólne PL02–UK01' }
    ],
    tags: ['refaktura', 'UK01', 'reverse charge', 'np.'],
    author: 'anna',
    state: 'validated',
    validatedBy: 'grace',
    firstMinutes: 130,
    laterMinutes: 45,
    outcomes: { adapted: 0.15 },
    users: ['marta', 'tomasz'],
    season: { rhythm: 'month', workingDay: 2, chance: 0.4 },
    sightings: [
      {
        seen: 'Podział licencji i usług IT za miesiąc wgrany jako SA. W JPK nie ma nic, Leeds pyta o fakturę.',
        amount: 41_870,
        currency: 'GBP',
        counterpart: 'UK01',
        documentRefs: ['100045122', 'FS/WR/005310']
      },
      {
        seen: 'Refaktura szkolenia: w jednej pozycji trener i hotel we Wrocławiu. Rozdzielone, hotel z polskim VAT.',
        amount: 6_214.8,
        currency: 'GBP',
        counterpart: 'UK01',
        documentRefs: ['100045390']
      },
      {
        seen: 'Kod podatku był, ale unijny – pozycja wyszła w VAT-UE. Poprawiona przed wysyłką.',
        amount: 12_050,
        currency: 'GBP',
        counterpart: 'UK01',
        documentRefs: ['FS/WR/005127']
      }
    ]
  },
  {
    key: 'pl-indeks-blizniak',
    language: 'pl',
    title: 'Dostawa nie pasuje do zamówienia: dwa indeksy o prawie tym samym opisie',
    symptom:
      'Magazyn nie może zrobić PZ, bo na etykiecie jest inny materiał uszczelnienia niż na zamówieniu. W kartotece są dwa indeksy o opisie różniącym się dwiema literami, na jednym brak stanu, na drugim niewyjaśniona nadwyżka.',
    process: 'procurement.orders',
    system: 'SAP S/4',
    accounts: ['300 Rozliczenie zakupu', '310 Materiały'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Minus na jednym indeksie i taki sam plus na bliźniaku – niczego nie brakuje, przyjęto pod złym numerem. Ufaj **numerowi dostawcy** z etykiety i atestowi 3.1, nie opisowi: „NBR” i „EPDM” w skróconym opisie na czterdzieści znaków zwykle się nie mieszczą.',
    cause:
      'Indeks założono drugi raz, bo wyszukiwanie po opisie nie znalazło pierwszego. Kupiec wybrał z podpowiedzi ten, który był wyżej.',
    causeKind: 'masterData',
    tried: [
      'PZ „na podobny, potem się przesunie” – nikt nie przesunął, a montaż pobrał zły materiał do zaworu na gorącą wodę.'
    ],
    steps: [
      {
        text: 'Zdjęcie etykiety i atestu od magazynu, porównanie z numerem dostawcy w `ME13`.',
        minutes: 10
      },
      {
        text: 'Jeszcze bez PZ: w `ME22N` dodaj pozycję z właściwym indeksem, starą zamknij (dostawa końcowa). PZ w `MIGO` na nową.',
        minutes: 10
      },
      {
        text: 'PZ już jest: przesunięcie indeks–indeks, ruch `309`, z numerem zdjęcia w nagłówku.',
        minutes: 10,
        caution:
          'Przy różnych cenach średnich ruch zostawia różnicę – uprzedź księgowość przed zamknięciem.'
      },
      {
        text: 'Zły indeks: status materiału „blokada zakupu” w `MM02`, w opisie „NIE UŻYWAĆ → nowy numer”.',
        minutes: 5
      }
    ],
    proof:
      '`MMBE` dla obu indeksów zgadza się z półką; na zablokowanym nie da się założyć zamówienia.',
    prevention:
      'Nowy indeks dopiero po wyszukaniu po numerze dostawcy, nie po opisie; materiał uszczelnienia na początku opisu.',
    tags: ['indeks', 'PZ', 'ruch 309'],
    author: 'ewa',
    state: 'solved',
    firstMinutes: 75,
    laterMinutes: 30,
    outcomes: { adapted: 0.2 },
    users: ['marta'],
    season: { rhythm: 'irregular', chance: 0.35 },
    sightings: [
      {
        seen: 'Oringi 60×3: zamówione NBR, przyszły EPDM – i to EPDM było potrzebne. Indeks wybrany z podpowiedzi.',
        amount: 1_180,
        currency: 'PLN',
        counterpart: 'Uszczelki Techniczne Brzeg',
        documentRefs: ['4500019120/30']
      },
      {
        seen: 'Kołnierze: minus 24 na indeksie z końcówką -A, plus 24 na tym bez końcówki. Przesunięte 309.',
        amount: 9_432,
        currency: 'PLN',
        documentRefs: ['4900233871']
      }
    ]
  },
  {
    key: 'pl-zus-po-liscie',
    language: 'pl',
    title: 'e-ZLA wpłynęło po wypłacie – korekta ZUS za miesiąc, w którym zapłacono pełną pensję',
    symptom:
      'Po zamknięciu listy płac na PUE/eZUS pojawia się zwolnienie obejmujące już wypłacony okres. Podstawa składek w raporcie RCA jest za wysoka, w RSA brakuje przerwy, saldo 229 nie zgadza się z należnymi składkami.',
    process: 'payroll.insurance',
    system: 'SAP HCM · Płatnik',
    accounts: [
      '229 Rozrachunki z ZUS',
      '231 Rozrachunki z tytułu wynagrodzeń',
      '404 Wynagrodzenia',
      '405 Ubezpieczenia społeczne'
    ],
    counterpartKind: 'authority',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Różnica na 229 równa się składkom **jednej** osoby – dlatego zaczynam od listy obecności, nie od salda. I czytam daty zwolnienia: jeśli zaczyna się w poprzednim miesiącu, korekt będą dwie, a nie jedna.',
    cause:
      'Zwolnienie wystawiono wstecz albo wpłynęło między eksportem czasu pracy a wypłatą. Lista płac policzyła pełne wynagrodzenie.',
    causeKind: 'timing',
    tried: [
      'Rozliczenie całości „na bieżąco” w następnym miesiącu – pensja się zgodziła, ale dokumenty ZUS za miesiąc wypłaty zostały błędne i zasiłek nie przeszedł weryfikacji.'
    ],
    steps: [
      {
        text: 'Wprowadź nieobecność w `PA30` (infotyp 2001) i policz w symulacji z rozliczeniem wstecznym, ile z wynagrodzenia staje się chorobowym albo zasiłkiem.',
        minutes: 20
      },
      {
        text: 'W Płatniku przygotuj zestaw korygujący za miesiąc wypłaty: RCA i RSA tylko tej osoby, DRA z sumami **całej** firmy, z następnym numerem identyfikatora.',
        minutes: 30,
        caution:
          'RSA: 331 – wynagrodzenie chorobowe pracodawcy, 313 – zasiłek chorobowy. Przy przejściu w trakcie zwolnienia oba kody.'
      },
      {
        text: 'Zaksięguj różnicę składek z tego samego zestawienia, z którego powstały dokumenty.',
        minutes: 15,
        posting: { debit: '229', credit: '231 (część pracownika), 405 (część pracodawcy)' }
      },
      {
        text: 'Nadpłaconą pensję uzgodnij z pracownikiem: zgoda na potrącenie na piśmie, przy większej kwocie w dwóch ratach.',
        minutes: 15
      }
    ],
    proof:
      'Dokumenty korygujące mają status przyjętych na PUE/eZUS, saldo 229 = DRA po korekcie minus wpłaty, pasek pracownika pokazuje wyrównanie z opisem.',
    prevention:
      'Pobranie e-ZLA z PUE w dniu zamknięcia listy i drugi raz tuż przed wysłaniem przelewów.',
    tags: ['ZUS', 'e-ZLA', 'korekta DRA'],
    author: 'tomasz',
    state: 'solved',
    firstMinutes: 150,
    laterMinutes: 70,
    outcomes: { adapted: 0.25 },
    users: ['anna'],
    season: { rhythm: 'payday', chance: 0.3 },
    sightings: [
      {
        seen: 'Zwolnienie od 24. dnia miesiąca, na PUE dwa dni po przelewach. Osoba z montażu, jedna korekta.',
        amount: 1_412.36,
        currency: 'PLN',
        documentRefs: ['DRA 02', 'RSA 331']
      },
      {
        seen: 'Zwolnienie na przełomie miesięcy i przekroczony limit dni wynagrodzenia chorobowego – połowa 331, połowa 313, dwa zestawy korygujące.',
        amount: 3_870.1,
        currency: 'PLN',
        note: 'Bez arkusza dzień po dniu łatwo pomylić przejście na zasiłek.'
      }
    ]
  },
  {
    key: 'pl-clo-fracht',
    language: 'pl',
    title: 'Wartość celna w PZC wyższa niż faktura z KR01 mimo warunków CIF',
    symptom:
      'Wartość statystyczna i celna w PZC nie zgadza się z fakturą dostawcy ani z PZ. Warunki dostawy na fakturze to CIF, a w zgłoszeniu doliczono jeszcze koszt transportu morskiego. Podstawa VAT z importu w JPK wychodzi za wysoka.',
    process: 'logistics.customs',
    system: 'SAP S/4 · PUESC',
    entities: ['PL02'],
    author: 'ewa',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.2 },
    sightings: [
      {
        seen: 'Korpusy zaworów z Incheon, jeden kontener. W PZC fracht doliczony do CIF. Agencja prosi o pisemne upoważnienie do korekty zgłoszenia, nie wiemy, kto u nas może je podpisać.',
        amount: 18_640,
        currency: 'PLN',
        counterpart: 'KR01',
        documentRefs: ['PZC …0311K7', '4500019402']
      }
    ]
  }
]
