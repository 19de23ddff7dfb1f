import type { SeedCase } from '../kinds.ts'

/** Purchasing, goods, papers, reports and what is done for clients. */
export const plMoreGoodsCases: SeedCase[] = [
  {
    key: 'pl-zlom-lzejszy',
    language: 'pl',
    title: 'Mosiądz ze złomu wyjeżdża lżejszy na kwicie skupu niż na naszej wadze',
    symptom:
      'Kwity wagowe odbiorcy złomu są stale niższe od wydań z magazynu odpadów. Różnica dotyczy tylko wiórów mosiężnych, stal się zgadza, a faktura sprzedaży idzie według kwitu odbiorcy.',
    process: 'logistics.stock',
    system: 'SAP S/4, waga najazdowa',
    accounts: ['760 Pozostałe przychody operacyjne', '201 Rozrachunki z odbiorcami'],
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Wilgoć i olej zabierają mało i zawsze podobnie. Mnie niepokoi różnica, która **zależy od dnia**: w poniedziałki nic, w środy dużo, zawsze przy tym samym kierowcy i tej samej osobie na bramie. Drugi ślad: tara. Jeśli puste auto waży za każdym razem co do kilograma tyle samo, nikt go nie waży, tylko przepisuje.',
    cause:
      'Tarę wpisuje się z pamięci, a wydanie z wagi nie jest podstawą faktury. Czy to niedbalstwo, czy ktoś wywozi dobry materiał pod wiórami, rozstrzygają dopiero ważenia kontrolne.',
    causeKind: 'fraudSuspicion',
    tried: [
      'Pytanie na bramie, dlaczego się nie zgadza. Przez dwa tygodnie zgadzało się idealnie, potem znowu nie.'
    ],
    steps: [
      {
        text: 'Zestaw pół roku: data, kierowca, zmiana, nasza waga, kwit, tara. Plik tylko w katalogu dochodzenia.',
        minutes: 40,
        caution: 'Nikomu na magazynie ani na bramie ani słowa, także przy ważeniach kontrolnych.'
      },
      {
        text: 'Trzy ważenia kontrolne pod pretekstem legalizacji wagi: auto puste, pełne i po rozładunku u odbiorcy.',
        minutes: 60
      },
      {
        text: 'Fakty przekaż Tomaszowi i Piotrowi: daty i kilogramy, bez nazwisk w temacie wiadomości.',
        minutes: 20
      },
      {
        text: 'Następne faktury tylko z naszej wagi; różnicę za wyjaśniony okres dochodzimy od odbiorcy.',
        minutes: 30,
        posting: { debit: '201', credit: '760, 222' }
      }
    ],
    proof:
      'Przez dwa miesiące różnica między wydaniem a kwitem mieści się w tym, co pokazały ważenia kontrolne, niezależnie od dnia i kierowcy.',
    judgement:
      'Do końca ważeń zakładam bałagan z tarą, nie kradzież. O zawiadomieniu organów i o rozmowie z ludźmi decyduje Tomasz z prawnikiem. Umowy z odbiorcą nie wypowiadamy wcześniej, bo stracilibyśmy kwity.',
    prevention:
      'Tara ważona za każdym razem, wydruk z numerem auta; faktura według naszej wagi wpisana do umowy.',
    tags: ['złom', 'waga', 'wióry'],
    author: 'ewa',
    state: 'solved',
    firstMinutes: 240,
    laterMinutes: 90,
    outcomes: { adapted: 0.3 },
    users: ['tomasz'],
    season: { rhythm: 'irregular', chance: 0.4 },
    sightings: [
      {
        seen: 'Dziewięć wywozów, środy po 140–180 kg mniej, poniedziałki zero. Tara zawsze 11 240.',
        amount: 31_600,
        currency: 'PLN',
        counterpart: 'odbiorca złomu',
        documentRefs: ['KW 2207', 'KW 2231']
      },
      {
        seen: 'Jeden wywóz: wióry mokre po deszczu, różnica w drugą stronę. Wyjaśnione.',
        amount: 870,
        currency: 'PLN',
        counterpart: 'odbiorca złomu'
      }
    ],
    onlyFor: { people: ['ewa', 'tomasz', 'piotr'] }
  },
  {
    key: 'pl-cennik-wygasl',
    language: 'pl',
    title: 'Umowa ramowa wygasła, zamówienia dalej schodzą po cenie z ostatniego zamówienia',
    symptom:
      'W `MRBR` rośnie lista faktur zablokowanych na cenie, wszystkie od jednego dostawcy i wszystkie o podobny procent. Na zamówieniach nie ma odwołania do umowy ramowej.',
    process: 'procurement.contracts',
    system: 'SAP S/4',
    accounts: ['300 Rozliczenie zakupu', '340 Odchylenia'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['PL02', 'RO01'],
    cues: 'Wiele małych różnic z **tym samym procentem** to nie bałagan u dostawcy, tylko nowy cennik, o którym nie wiemy. Sprawdź datę najstarszej zablokowanej faktury i cofnij się o dzień: wtedy skończyła się umowa. Jeżeli procenty są różne przy stali i przy uszczelkach, to dodatek surowcowy, nie cennik.',
    cause:
      'Umowie w `ME33K` minęła ważność. System nie ostrzega: bierze cenę z rekordu informacyjnego, a ten z ostatniego zamówienia.',
    causeKind: 'masterData',
    tried: [
      'Zwalnianie faktur po sztuce w `MRBR`, „bo różnica mała”. Uzbierało się na premię kupca.',
      'Wydłużenie starej umowy o rok jednym kliknięciem. Przedłużyły się też ceny, na które dostawca już się nie godził.'
    ],
    steps: [
      {
        text: 'Z `MRBR` wyeksportuj blokady dostawcy, policz procent różnicy na pozycję, pogrupuj.',
        minutes: 10
      },
      {
        text: 'Zapytaj kupca o nowy cennik i o datę, od której obowiązuje; poproś dostawcę o ten sam dokument niezależnie.',
        minutes: 15,
        caution: 'Nie mów dostawcy, że umowa wygasła. To rozmowa kupca.'
      },
      {
        text: 'Kupiec zakłada nową umowę (`ME31K`) z warunkami od tej daty; starych warunków nie nadpisujemy.',
        minutes: 20
      },
      {
        text: 'Otwarte zamówienia: zmiana zbiorcza ceny (`MEMASSPO`), potem zwolnienie faktur. Faktury sprzed daty cennika: nota o korektę.',
        minutes: 25
      },
      {
        text: 'Podaj controllingowi, ile odchyleń zostało w miesiącu i że to nie zużycie.',
        minutes: 5
      }
    ],
    proof:
      '`MRBR` pusta dla tego dostawcy, każde nowe zamówienie ma numer umowy w pozycji, pierwsza faktura przeszła bez blokady.',
    judgement:
      'Najpierw warunki, potem faktury. Zwolnić bez umowy wolno tylko wtedy, gdy stoi produkcja, i tylko z podpisem Ewy na kwocie bezspornej. Różnicę, o którą się spieramy, zostawiam zablokowaną jako resztę, nie całą fakturę.',
    prevention:
      'Na DR−3 lista umów kończących się w ciągu trzech miesięcy do kupców, z wartością otwartych zamówień.',
    rules: [{ kind: 'contract', text: 'Umowa ramowa: ważność cennika i tryb zmiany cen' }],
    tags: ['umowa ramowa', 'MRBR', 'cennik'],
    author: 'marta',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 190,
    laterMinutes: 60,
    outcomes: { adapted: 0.2 },
    users: ['anna', 'andrei'],
    season: { rhythm: 'month', workingDay: -2, chance: 0.55 },
    sightings: [
      {
        seen: '23 blokady na elementy złączne, wszystkie o tyle samo. Umowa skończyła się z końcem kwartału.',
        amount: 4_918.6,
        currency: 'PLN',
        counterpart: 'Fastener Śląsk sp. z o.o.',
        documentRefs: ['4600000871']
      },
      {
        seen: 'Różne procenty na prętach: dodatek surowcowy z nowej tabeli, cennik bez zmian.',
        amount: 11_240,
        currency: 'PLN',
        counterpart: 'Stalprofil Bytów S.A.'
      },
      {
        seen: 'Nowy cennik był, u kupca na pulpicie. Trzy faktury sprzed jego daty, nota wysłana.',
        amount: 2_066,
        currency: 'PLN',
        counterpart: 'Lubrichem Poznań',
        documentRefs: ['nota 17']
      }
    ]
  },
  {
    key: 'pl-dostawca-dwa-razy',
    language: 'pl',
    title: 'Ten sam dostawca ma dwie kartoteki i jedna faktura zapłacona jest z każdej',
    symptom:
      'Kontrola podwójnych faktur milczy, a dostawca sam pisze o nadpłacie. W SAP są dwie kartoteki tej samej firmy, jedna założona po zmianie nazwy albo formy prawnej.',
    process: 'procurement.suppliers',
    system: 'SAP S/4 (BP)',
    accounts: ['202 Rozrachunki z dostawcami'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Szukaj po **samych cyfrach** NIP-u. W jednej kartotece stoi z kreskami, w drugiej z „PL” z przodu, i dla systemu to dwie firmy. Drugi ślad: dwa różne terminy płatności u jednego dostawcy, bo zakupy założyły swoją kartotekę, a księgowość swoją.',
    cause:
      'Przy zakładaniu nikt nie szukał po NIP-ie, a kontrola unikalności nie usuwa znaków. Faktura elektroniczna trafiła na jedną kartotekę, jej wydruk od kupca na drugą.',
    causeKind: 'masterData',
    tried: [
      'Usunięcie nowszej kartoteki. Wisiały na niej otwarte zamówienia i magazyn nie mógł przyjąć dostawy.'
    ],
    steps: [
      {
        text: 'Porównaj w `BP` obie kartoteki: rachunki, warunki, otwarte zamówienia (`ME2L`), otwarte pozycje (`FBL1N`).',
        minutes: 15
      },
      {
        text: 'Zostaje ta z większą liczbą otwartych zamówień. Drugą zablokuj do zakupów i płatności, w nazwie „NIE UŻYWAĆ → numer”.',
        minutes: 10
      },
      {
        text: 'Otwarte pozycje przenieś na pozostawioną, z numerem faktury w tekście.',
        minutes: 15,
        posting: { debit: '202 (zablokowana)', credit: '202 (pozostawiona)' },
        caution: 'Zaliczki i pozycje z blokadą MPP przenoś osobno, inaczej zgubią metodę płatności.'
      },
      {
        text: 'Nadpłatę uzgodnij: zwrot na rachunek albo kompensata z następną fakturą, na piśmie.',
        minutes: 15
      },
      {
        text: 'Uruchom kontrolę podwójnych faktur dla obu numerów razem, za dwa lata.',
        minutes: 10
      }
    ],
    proof:
      'Zablokowana kartoteka ma saldo zero i żadnych otwartych zamówień; lista podwójnych dla NIP-u jest pusta.',
    judgement:
      'Zwrot wolę od kompensaty, gdy dostawca jest mały: kompensata wygląda u nas lepiej, a u niego psuje potwierdzenie sald. Łączenia kartotek nie robimy między DR−1 a DR+3, choćby sprawa była pilna.',
    prevention:
      'Raport NIP-ów po usunięciu wszystkiego prócz cyfr, raz w miesiącu; nowa kartoteka tylko z wydrukiem wyszukiwania.',
    contacts: [
      { name: 'Ewa Lis', role: 'zakupy', how: 'zgoda na blokadę, zanim coś stanie w drodze' }
    ],
    tags: ['kartoteka', 'NIP', 'podwójna zapłata'],
    author: 'anna',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 170,
    laterMinutes: 65,
    outcomes: { adapted: 0.15 },
    users: ['marta'],
    season: { rhythm: 'irregular', chance: 0.25 },
    sightings: [
      {
        seen: 'Spółka cywilna po przekształceniu. E-faktura na nowej, skan na starej, obie zapłacone.',
        amount: 9_717,
        currency: 'PLN',
        counterpart: 'Galwanizer Oława',
        documentRefs: ['F/88/24', '1900044120', '1900044302']
      },
      {
        seen: 'NIP z kreskami i bez. Jeszcze niezapłacone, złapane przy potwierdzeniu sald.',
        amount: 2_460,
        currency: 'PLN',
        counterpart: 'Piaskowanie Trzebnica'
      }
    ]
  },
  {
    key: 'pl-zapas-u-kooperanta',
    language: 'pl',
    title: 'W SAP odlewy nadal są u kooperanta, a kooperant mówi, że dawno je oddał',
    symptom:
      '`MBLB` pokazuje zapas u obróbcy większy niż jego potwierdzenie. Gotowe korpusy przyszły i są przyjęte, ale surowe odlewy nie zeszły albo zeszło ich za mało.',
    process: 'logistics.stock',
    system: 'SAP S/4 (obróbka obca)',
    accounts: ['310 Materiały', '303 Materiały w przerobie obcym'],
    counterpartKind: 'supplier',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Podziel różnicę przez liczbę przyjętych sztuk. Wychodzi **równy procent**: w zamówieniu jest struktura bez braków, a kooperant oddał i braki, i dobre. Wychodzi całe zlecenie: przy PZ ktoś skasował pozycję `543`, bo „świeciła na czerwono”. A jeśli na zamówieniu jest inny wariant niż na WZ wydania, zapas siedzi na bliźniaczym indeksie.',
    cause:
      'Przy przyjęciu z obróbki składnik schodzi według struktury z zamówienia. Braków i zamienników struktura nie zna, a pozycję składnika można usunąć bez śladu.',
    causeKind: 'wrongPosting',
    tried: [
      'Inwentura zdalna mailem. Kooperant odpisał stan naszego pliku, bo go miał w załączniku.'
    ],
    steps: [
      {
        text: '`MBLB` i `MB51` dla dostawcy: ruchy `541`, `543`, `101` po zamówieniach, obok potwierdzenie kooperanta z podpisem.',
        minutes: 25
      },
      {
        text: 'Zamówienia bez `543` przy `101`: dopisz zużycie z odniesieniem do tego zamówienia (`MIGO_GS`, późniejsze rozliczenie materiału powierzonego).',
        minutes: 20
      },
      {
        text: 'Braki potwierdzone protokołem: zużycie na to samo zamówienie, żeby weszły w koszt detalu.',
        minutes: 10,
        posting: { debit: '303 (rozliczenie zamówienia)', credit: '310 (u kooperanta)' },
        caution: 'Złom z braków zostaje własnością firmy. Zapytaj, gdzie jest, zanim odpiszesz.'
      },
      { text: 'Nierozliczona reszta: nota do kooperanta, decyzja Ewy.', minutes: 15 }
    ],
    proof:
      '`MBLB` = potwierdzenie kooperanta na ostatni dzień miesiąca, sztuka w sztukę; 310 u kooperanta = wartość z `MBLB`.',
    judgement:
      'Do jednej sztuki na sto odpisujemy w koszt zlecenia bez sporu, bo odlew ma prawo pęknąć. Powyżej piszę protokół, nawet jeśli kooperant się obraża: po trzech miesiącach nikt nie pamięta. Nie korygujemy przez inwenturę magazynu, bo wtedy koszt ląduje nie tam, gdzie powstał.',
    prevention:
      'Pozycji `543` nie da się skasować bez roli Ewy; comiesięczne potwierdzenie zapasu z miejscem na liczbę wpisywaną ręcznie.',
    tags: ['obróbka obca', '543', 'MBLB'],
    links: [{ kind: 'sameCause', to: 'pl-indeks-blizniak' }],
    author: 'marta',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 230,
    laterMinutes: 60,
    outcomes: { adapted: 0.25, failed: 0.05 },
    users: ['ewa', 'joanna'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.9 },
    sightings: [
      {
        seen: 'Różnica 18 korpusów na 600: trzy procent, dokładnie braki z protokołów z dwóch tygodni.',
        amount: 8_136,
        currency: 'PLN',
        counterpart: 'Tokar-Met Oława',
        documentRefs: ['4500020117', 'protokół 31']
      },
      {
        seen: 'Całe zlecenie 120 sztuk bez 543. Skasowane przy PZ na drugiej zmianie.',
        amount: 54_240,
        currency: 'PLN',
        counterpart: 'CNC Jelcz',
        documentRefs: ['4900251180']
      },
      {
        seen: 'Minus na wariancie niklowanym, plus na surowym. Zamówienie na zły indeks.',
        amount: 3_390,
        currency: 'PLN',
        counterpart: 'Galwanizer Oława'
      }
    ]
  },
  {
    key: 'pl-pz-po-polnocy',
    language: 'pl',
    title: 'Dostawa z ostatniego dnia przyjęta w systemie dopiero rano, już w nowym okresie',
    symptom:
      'Faktura i WZ mają datę z ostatniego dnia miesiąca, a PZ z pierwszego. Zapas na koniec miesiąca jest za niski, a na liczeniu regału sztuki są.',
    process: 'logistics.inbound',
    system: 'SAP S/4, książka portierni',
    accounts: ['300 Rozliczenie zakupu', '310 Materiały'],
    counterpartKind: 'supplier',
    materialityBand: 'material',
    entities: ['PL02', 'RO01'],
    cues: 'Nie pytam magazynu, biorę **książkę portierni**. Wjazd po 17:00 ostatniego dnia i nazwa dostawcy, którego nie ma w PZ z tego dnia: to jest to. Podejrzane są też palety „na kontroli jakości”, bo tam PZ czeka na pieczątkę, a towar już jest nasz.',
    cause:
      'Druga zmiana rozładowuje, ale nie ma uprawnień do PZ. Robi je pierwsza zmiana, z datą księgowania podpowiedzianą na dziś.',
    causeKind: 'timing',
    tried: [
      'Cofnięcie daty w `MIGO` po zamknięciu okresu materiałowego: okno nie pozwala, a otwieranie okresu dla jednej palety otwiera go dla wszystkich.'
    ],
    steps: [
      {
        text: 'DR+1 do 9:00: porównaj wjazdy z portierni za dwa ostatnie dni z `MB51` po dacie dokumentu i dacie księgowania.',
        minutes: 15
      },
      {
        text: 'Dopóki poprzedni okres materiałowy jest dostępny: storno PZ (`102`) i nowe PZ z datą wjazdu.',
        minutes: 10
      },
      {
        text: 'Okres już zamknięty: zapas w drodze z WZ i ceny zamówienia, automatyczne odwrócenie pierwszego dnia.',
        minutes: 15,
        posting: { debit: '310 (w drodze)', credit: '300' },
        caution:
          'Tylko gdy własność przeszła. Przy DAP liczy się rozładunek, przy EXW odbiór u dostawcy.'
      },
      {
        text: 'Wyślij Tomaszowi jedną linijkę: ile pozycji, jaka suma, w którym okresie ostatecznie.',
        minutes: 3
      }
    ],
    proof:
      'Każdy wjazd z portierni z ostatnich dwóch dni ma PZ z tą samą datą albo pozycję na liście w drodze; saldo 300 zgadza się z `MB5S`.',
    judgement:
      'Poniżej progu istotności zamknięcia zostawiamy w nowym okresie i tylko zapisujemy: cięcie ma być dobre, a nie piękne. Przy dostawach z KR01 zawsze poprawiamy, bo u nich to jest sprzedaż i uzgodnienie grupy się rozjedzie.',
    prevention:
      'W ostatnim dniu dyżur jednej osoby z prawem do PZ do końca drugiej zmiany. Kalendarz dyżurów wisi na portierni.',
    contacts: [
      {
        name: 'Zdzisław Kamiński',
        role: 'portiernia',
        how: 'książka jest u niego; zdjęcie strony wysyła o 6:15'
      }
    ],
    tags: ['cut-off', 'PZ', 'zamknięcie'],
    author: 'tomasz',
    state: 'validated',
    validatedBy: 'ewa',
    firstMinutes: 140,
    laterMinutes: 30,
    outcomes: { adapted: 0.2 },
    users: ['marta', 'ewa', 'mihai'],
    season: { rhythm: 'month', workingDay: 1, chance: 1 },
    sightings: [
      {
        seen: 'Trzy wjazdy po 18:00, dwa bez PZ. Pręty i korpusy.',
        amount: 96_400,
        currency: 'PLN',
        counterpart: 'Stalprofil Bytów S.A.',
        documentRefs: ['WZ 7718', '5000061190']
      },
      {
        seen: 'Kontener z Incheon stał na placu od piątku, PZ w poniedziałek. W KR01 sprzedaż z piątku.',
        amount: 318_700,
        currency: 'PLN',
        counterpart: 'KR01',
        documentRefs: ['4500020244']
      },
      {
        seen: 'Palety na kontroli jakości, dwa dni bez PZ. Ujęte w drodze.',
        amount: 21_950,
        currency: 'PLN',
        counterpart: 'Odlewnia Świdnica'
      },
      {
        seen: 'Jedna paleta smaru, poniżej progu. Zostawiona w nowym okresie, zapisana na liście.',
        amount: 1_870,
        currency: 'PLN',
        counterpart: 'Lubrichem Poznań'
      }
    ]
  },
  {
    key: 'pl-zwrot-z-uk-clo',
    language: 'pl',
    title: 'Zawory wracające z UK na gwarancję odprawione jak nowy import, z cłem i VAT',
    symptom:
      'Zwrot gwarancyjny od klienta z Wielkiej Brytanii przyszedł z odprawą dopuszczenia do obrotu. Naliczono cło od pełnej wartości, choć towar był nasz i wywieziono go stąd.',
    process: 'logistics.customs',
    system: 'SAP S/4 · PUESC',
    counterpartKind: 'authority',
    entities: ['PL02'],
    author: 'ewa',
    state: 'open',
    users: [],
    season: { rhythm: 'irregular', chance: 0.1 },
    sightings: [
      {
        seen: 'Cztery zawory, kurier odprawił sam na fakturę pro forma klienta. Numery seryjne są z naszego wywozu sprzed roku. Agencja pyta o dowód wywozu (komunikat IE599), w archiwum nie ma go pod tą fakturą.',
        amount: 5_218,
        currency: 'PLN',
        counterpart: 'Ashby Marine',
        documentRefs: ['FS/WR/003640'],
        note: 'Termin wniosku o zwrot cła sprawdza agencja.'
      },
      {
        seen: 'Poprzednim razem kurier miał list z numerem wywozu i cła nie było.',
        counterpart: 'Ashby Marine'
      }
    ]
  },
  {
    key: 'pl-upl-odwolane',
    language: 'pl',
    title: 'Podpis pod deklaracją poprawny, a wysyłka odrzucona: brak pełnomocnictwa',
    symptom:
      'Bramka przyjmuje plik, po chwili zmienia status na odrzucony: podpisujący nie jest umocowany. Certyfikat jest ważny i ta sama osoba podpisała w zeszłym miesiącu.',
    process: 'legal.signatures',
    system: 'e-Urząd Skarbowy, bramka e-dokumentów',
    counterpartKind: 'taxOffice',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Zielony podpis mówi tylko, **kto** podpisał. Pytam, co się zmieniło u osoby, nie w pliku: nowe nazwisko, nowy certyfikat bez PESEL-u albo zmiana zarządu w KRS. Po zmianie zarządu stare UPL-1 zwykle dalej działa i dlatego nikt go nie sprawdza; gaśnie dopiero wtedy, gdy ktoś je odwoła, porządkując listę.',
    cause:
      'Odwołano pełnomocnictwa osób, które odeszły, jednym pismem z listą. Na liście była też osoba, która tylko zmieniła nazwisko.',
    causeKind: 'missingDocument',
    tried: [
      'Ponowny podpis tym samym certyfikatem, trzy razy. Za każdym razem nowy numer i to samo odrzucenie.',
      'Podpis kwalifikowany prezesa „na szybko”. Zadziałał, ale prezes podpisał nie ten okres.'
    ],
    steps: [
      {
        text: 'Zapisz numer referencyjny odrzucenia i godzinę: to dowód, że próbowaliśmy w terminie.',
        minutes: 3
      },
      {
        text: 'W e-US sprawdź listę pełnomocnictw spółki; porównaj nazwisko, PESEL i zakres z certyfikatem.',
        minutes: 10
      },
      {
        text: 'Dziś: plik podpisuje druga umocowana osoba z listy. Powinny być zawsze dwie.',
        minutes: 10
      },
      {
        text: 'Nowe UPL-1 podpisane zgodnie z reprezentacją z KRS, złożone elektronicznie; opłata skarbowa, jeśli wymagana.',
        minutes: 30,
        caution:
          'Osobno dla podpisywania deklaracji, osobno dla spraw w urzędzie. Jedno drugiego nie zastępuje.'
      },
      { text: 'Wpisz do rejestru: osoba, zakres, data złożenia, kto zastępuje.', minutes: 5 }
    ],
    proof: 'Plik ma UPO, w e-US widać aktywne pełnomocnictwo obu osób, rejestr ma tę samą treść.',
    judgement:
      'Termin ratujemy drugą osobą, nie prezesem i nie cudzym tokenem. Jeżeli drugiej nie ma, dzwonię do urzędu, składam w terminie z podpisem zaufanym członka zarządu i opisuję, co podpisał, jednym zdaniem nad plikiem.',
    prevention:
      'Rejestr pełnomocnictw przeglądany przy każdej zmianie zarządu i nazwiska; odwołanie zawsze po jednej osobie.',
    contacts: [
      {
        name: 'mec. Paweł Rogala',
        role: 'kancelaria, KRS i pełnomocnictwa',
        how: 'telefon; wzór UPL-1 ma gotowy'
      }
    ],
    rules: [
      {
        kind: 'law',
        text: 'Ordynacja podatkowa – pełnomocnictwo do podpisywania deklaracji (UPL-1)'
      }
    ],
    tags: ['UPL-1', 'pełnomocnictwo', 'podpis'],
    author: 'piotr',
    state: 'validated',
    validatedBy: 'natalia',
    firstMinutes: 150,
    laterMinutes: 45,
    outcomes: { adapted: 0.15 },
    users: ['marta', 'tomasz'],
    season: { rhythm: 'irregular', chance: 0.15 },
    sightings: [
      {
        seen: 'Marta po zmianie certyfikatu: w nowym nie było PESEL-u. Podpisałem ja, UPL-1 zostało bez zmian.',
        documentRefs: ['JPK_V7M', 'ref. 3a17…c2']
      },
      {
        seen: 'Odwołano trzy osoby, jedna nadal pracuje. Dwa dni bez drugiego podpisującego.',
        counterpart: 'urząd skarbowy',
        note: 'Nowe UPL-1 złożone tego samego dnia.'
      }
    ]
  },
  {
    key: 'pl-hurtownia-wczoraj',
    language: 'pl',
    title: 'Raport marży w hurtowni danych stoi na wczorajszych liczbach',
    symptom:
      'W raporcie marży nie ma korekt zaksięgowanych dziś rano, a w `FAGLL03` są. Raport otwiera się normalnie, bez błędu, i sumy wyglądają wiarygodnie.',
    process: 'it.reports',
    system: 'SAP BW/4, Excel',
    counterpartKind: 'system',
    materialityBand: 'minor',
    entities: ['PL02', 'UK01', 'RO01'],
    cues: 'Nie porównuj sum, spójrz na **stopkę**: godzina ładowania. Jeśli jest z nocy, a łańcuch ma trzy przebiegi dziennie, stanął poranny. Druga sztuczka: raport może być świeży tylko dla części spółek. Wtedy łańcuch nie stanął, tylko jeden pakiet został żółty, zwykle ten z największą liczbą poprawek.',
    cause:
      'Pakiet delta nie dał się aktywować przez jedną linię z niedozwolonym znakiem w tekście. Łańcuch czeka bez alarmu, bo żółty to nie czerwony.',
    causeKind: 'interface',
    tried: [
      'Dopisanie korekt ręcznie w Excelu na potrzeby spotkania. Dwie godziny później raport się odświeżył i korekty były dwa razy.',
      'Ponowne uruchomienie całego łańcucha od początku: cztery godziny i ten sam pakiet.'
    ],
    steps: [
      {
        text: 'W stopce sprawdź godzinę, potem jedną kwotę z `FAGLL03` na koncie z dzisiejszą korektą.',
        minutes: 5
      },
      {
        text: 'Napisz na kanale zamknięcia: „raport na godzinę …, nie używać do …”. Od razu, nie po naprawie.',
        minutes: 2
      },
      {
        text: 'Zgłoszenie do zespołu systemów z nazwą łańcucha i godziną ostatniego dobrego przebiegu.',
        minutes: 5
      },
      {
        text: 'Po aktywacji pakietu uruchomić łańcuch **od miejsca zatrzymania** i sprawdzić tę samą kwotę.',
        minutes: 15,
        caution:
          'Między DR+2 a DR+4 nikt nie powtarza ładowania bez zgody Priyi: blokuje konsolidację.'
      }
    ],
    proof:
      'Godzina w stopce po 12:00 i ta jedna kwota jest w raporcie; suma marży = suma kont w `FAGLL03`.',
    judgement:
      'Liczb nie poprawiamy w Excelu, nawet jeśli spotkanie jest za kwadrans. Mówimy, czego brakuje, i podajemy kwotę z księgi obok. Raport ma jedno źródło albo nie ma go wcale.',
    prevention:
      'Alarm na wiek danych, nie na błąd: starsze niż sześć godzin w dniach zamknięcia to wiadomość do zespołu.',
    contacts: [
      { name: 'Priya Raman', role: 'Business systems', how: 'zgłoszenie; telefon dopiero od DR+2' }
    ],
    tags: ['BW', 'łańcuch', 'marża'],
    author: 'tomasz',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 120,
    laterMinutes: 25,
    outcomes: { adapted: 0.1, failed: 0.05 },
    users: ['joanna', 'grace', 'elena'],
    season: { rhythm: 'month', workingDay: 3, chance: 0.8 },
    sightings: [
      {
        seen: 'Stopka 02:40, korekty z 8:15 niewidoczne. Pakiet żółty przez tabulator w tekście dokumentu.',
        documentRefs: ['INC-24410', '100047220']
      },
      {
        seen: 'Tylko RO01 stare, reszta świeża. Jeden pakiet, dwie linie.',
        amount: 33_912,
        currency: 'RON',
        documentRefs: ['INC-24688']
      },
      {
        seen: 'Łańcuch dobry, ale Excel otwarty z zapisanego pliku, nie z raportu.',
        note: 'Od tego czasu stopka jest na każdej stronie.'
      }
    ]
  },
  {
    key: 'pl-zwrot-bez-zlecenia',
    language: 'pl',
    title: 'Zwrócone zawory stoją na regale, a w systemie nie ma zlecenia zwrotu',
    symptom:
      'Klient potrąca sobie z płatności wartość zwróconych sztuk. U nas nie ma ani zlecenia zwrotu, ani przyjęcia; towar leży w strefie „do wyjaśnienia”, czasem przyjęty jako nadwyżka.',
    process: 'sales.returns',
    system: 'SAP S/4 (VA01, MIGO)',
    accounts: ['201 Rozrachunki z odbiorcami', '330 Towary', '730 Sprzedaż towarów'],
    counterpartKind: 'customer',
    materialityBand: 'minor',
    entities: ['PL02'],
    cues: 'Czytam **tabliczkę**, nie karton. Numer seryjny prowadzi do dostawy, dostawa do faktury, a tam jest cena, po której zwrot ma wrócić. Kartka w środku z odręcznym „gwarancja” zmienia wszystko: wtedy to reklamacja i faktury nie korygujemy, dopóki jakość nie powie swojego.',
    cause:
      'Handlowiec zgodził się na zwrot przez telefon, kurier przywiózł bez numeru zwrotu, a magazyn nie odmawia przyjęcia.',
    causeKind: 'missingDocument',
    tried: [
      'Przyjęcie ruchem `501` bez zlecenia. Zapas się zgadzał, ale korekty faktury nie było do czego podpiąć.',
      'Odesłanie towaru kurierem. Klient odesłał z powrotem i doliczył transport.'
    ],
    steps: [
      {
        text: 'Numer seryjny z tabliczki → `IQ09` → dostawa → faktura. Zdjęcie tabliczki do zlecenia.',
        minutes: 10
      },
      {
        text: 'Handlowiec potwierdza jednym mailem: zwrot czy reklamacja, powód, kto płaci transport.',
        minutes: 10
      },
      {
        text: 'Zlecenie zwrotu w `VA01` z odniesieniem do faktury, dostawa zwrotna, przyjęcie na zapas zablokowany.',
        minutes: 15,
        caution: 'Jeśli wcześniej zrobiono 501, najpierw 502. Inaczej sztuka jest dwa razy.'
      },
      {
        text: 'Po decyzji jakości: korekta faktury albo odrzucenie pozycji z uzasadnieniem dla klienta.',
        minutes: 10,
        posting: { debit: '730, 222', credit: '201' }
      }
    ],
    proof:
      'Potrącenie klienta i korekta wyrównały się na 201, regał „do wyjaśnienia” jest pusty, `MMBE` zgadza się ze sztukami.',
    judgement:
      'Zwrotu na życzenie nie przyjmujemy po cenie z cennika, tylko po cenie z faktury, choćby klient pokazywał nowszą. Potrącenie bez korekty traktuję jak niedopłatę do czasu, aż sprzedaż się określi, ale windykacji na klienta wtedy nie puszczam.',
    prevention:
      'Numer zwrotu na etykiecie albo kurier czeka. Strefa „do wyjaśnienia” ma kartkę z datą i nazwiskiem na każdej palecie.',
    tags: ['zwrot', 'RMA', 'potrącenie'],
    author: 'ewa',
    state: 'validated',
    validatedBy: 'sam',
    firstMinutes: 130,
    laterMinutes: 40,
    outcomes: { adapted: 0.25 },
    users: ['marta', 'mihai'],
    season: { rhythm: 'month', chance: 0.5 },
    sightings: [
      {
        seen: 'Sześć kurków DN25, potrącone z dużej płatności. Na palecie od miesiąca.',
        amount: 4_428,
        currency: 'PLN',
        counterpart: 'Hydromont Opole sp. z o.o.',
        documentRefs: ['FS/WR/005420']
      },
      {
        seen: 'W środku kartka „cieknie”. Reklamacja, nie zwrot; jakość uznała dwa z pięciu.',
        amount: 2_115,
        currency: 'PLN',
        counterpart: 'Termo-Instal Brzeg'
      }
    ]
  },
  {
    key: 'pl-plik-klienta-drugi-raz',
    language: 'pl',
    title: 'Klient przysłał ten sam plik faktur drugi raz pod inną nazwą i robot przyjął wszystko',
    symptom:
      'W kolejce zleceń klienta przybyło nagle tyle spraw, ile było wczoraj. Te same faktury mają nowe numery spraw, a licznik SLA biegnie dla obu.',
    process: 'clients.intake',
    system: 'kolejka zleceń, SFTP klienta',
    counterpartKind: 'customer',
    materialityBand: 'notable',
    entities: ['PL02'],
    cues: 'Liczba spraw **co do jednej** jak wczoraj albo przedwczoraj: nie szczyt, tylko drugi plik. Patrzę na sumę kontrolną w ostatnim wierszu, nazwa pliku nic nie mówi. Gdy różni się o jedną fakturę, klient coś poprawił i wtedy nie wolno wyrzucić całości.',
    cause:
      'Klient nie dostał potwierdzenia (skrzynka osoby, która odeszła) i wysłał jeszcze raz z dopiskiem w nazwie. Kontrola podwójnych plików działa tylko po nazwie.',
    causeKind: 'thirdParty',
    tried: [
      'Zamknięcie nowych spraw jako błędnych. Wśród nich była jedna poprawiona faktura i to ją zgubiliśmy.',
      'Prośba do klienta, żeby „nie wysyłał dwa razy”. Nie wie, że wysyła.'
    ],
    steps: [
      {
        text: 'Zatrzymaj przydzielanie z tego pliku w kolejce (wstrzymaj, nie usuwaj).',
        minutes: 3
      },
      {
        text: 'Porównaj oba pliki arkuszem po numerze faktury i kwocie: identyczne, zmienione, nowe.',
        minutes: 15
      },
      {
        text: 'Identyczne połącz ze starszą sprawą; SLA liczy się od pierwszego wpływu. Zmienione idą jako korekta do tej samej sprawy.',
        minutes: 20
      },
      {
        text: 'Sprawdź, czy z drugiego pliku coś już zaksięgowano albo wysłano do akceptacji u klienta.',
        minutes: 10,
        caution: 'Jeśli tak, dzwoni kierownik zespołu, zanim klient zobaczy to sam.'
      },
      {
        text: 'Odpowiedz klientowi: plik przyjęty wtedy i wtedy, tyle pozycji, dziś nic nie jest potrzebne.',
        minutes: 5
      }
    ],
    proof:
      'Liczba otwartych spraw = liczba różnych faktur z obu plików; w systemie klienta nie ma dwóch księgowań z jednym numerem.',
    judgement:
      'Błąd bierzemy na siebie, choć plik był klienta: kontrola wejścia jest po naszej stronie. Do raportu SLA wpisujemy zdarzenie, nie opóźnienia spraw podwojonych. Zmianę sposobu wysyłki proponujemy dopiero przy trzecim razie, z liczbami.',
    prevention:
      'Odcisk treści pliku (suma kontrolna i liczba wierszy) sprawdzany przy wejściu; potwierdzenia na wspólną skrzynkę klienta.',
    contacts: [
      { name: 'Ingrid Solheim', role: 'Halden Marine', how: 'poniedziałek rano, po angielsku' }
    ],
    rules: [{ kind: 'contract', text: 'Załącznik SLA: od kiedy liczy się czas sprawy' }],
    tags: ['SLA', 'plik', 'kolejka'],
    author: 'anna',
    state: 'validated',
    validatedBy: 'priya',
    firstMinutes: 165,
    laterMinutes: 40,
    outcomes: { adapted: 0.2 },
    users: ['tomasz', 'marta'],
    season: { rhythm: 'irregular', chance: 0.3 },
    sightings: [
      {
        seen: '214 spraw wczoraj, 214 dziś. Plik z dopiskiem „_resend”, dwie faktury zaksięgowane podwójnie, wystornowane.',
        amount: 18_240,
        currency: 'NOK',
        counterpart: 'Halden Marine',
        documentRefs: ['AP_1107_resend.csv']
      },
      {
        seen: '88 i 89: jedna faktura poprawiona, reszta ta sama.',
        counterpart: 'Brevik Foods',
        note: 'Klient dostał listę różnic, podziękował.'
      }
    ]
  }
]
