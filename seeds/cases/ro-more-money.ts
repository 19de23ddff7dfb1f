import type { SeedCase } from '../kinds.ts'

/** Banks, taxes, payroll and the group. */
export const roMoreMoneyCases: SeedCase[] = [
  {
    key: 'ro-storno-bancar-rd',
    language: 'ro',
    title: 'O plată anulată de bancă intră din extras ca încasare de la client',
    symptom:
      'În lista încasărilor nealocate apare o sumă care seamănă cu o plată de-a noastră. Banca a debitat, apoi și-a anulat propriul debit; în SAP debitul e pe furnizor, iar anularea stă la clienți.',
    process: 'treasury.statement',
    system: 'SAP S/4 (FEBAN), MT940',
    messageCode: 'RD',
    accounts: ['5121', '473', '401'],
    counterpartKind: 'bank',
    materialityBand: 'minor',
    entities: ['RO01', 'PL02'],
    cues: 'În rândul `:61:` uitați-vă la litera de după dată: **`RD` nu e `C`**. E un debit întors, nu bani veniți de la cineva. Pe ecranul FEBAN diferența nu se vede, amândouă au plus. Al doilea semn: referința băncii e aceeași la debit și la anulare, iar între ele sunt câteva minute.',
    cause:
      'Regula de înregistrare recunoaște codul operațiunii, nu și semnul de anulare. Banca repetă plata în aceeași zi cu altă referință, deci în extras sunt trei linii pentru o singură plată.',
    causeKind: 'interface',
    tried: [
      'Alocat suma pe clientul cu nume apropiat. Furnizorul a rămas plătit de două ori în evidență.',
      'Șters linia din extras înainte de import. Soldul final nu s-a mai legat de a doua zi.'
    ],
    steps: [
      {
        text: 'Deschideți fișierul MT940 ca text și căutați referința băncii: câte linii, ce litere.',
        minutes: 5
      },
      {
        text: 'În `FEBAN` schimbați regula liniei `RD` și înregistrați-o pe același cont ca debitul inițial.',
        minutes: 5,
        posting: { debit: '5121', credit: '401 (sau 473)' }
      },
      {
        text: 'Compensați anularea cu primul debit. Rămâne a doua plată, cea adevărată, pe factura ei.',
        minutes: 5,
        caution:
          'Dacă a doua plată nu există în extras, furnizorul nu e plătit: redeschideți factura.'
      },
      {
        text: 'Tichet la sisteme cu cele trei linii, ca regula să citească și semnul de anulare.',
        minutes: 5
      }
    ],
    proof:
      '473 fără linia respectivă, furnizorul cu o singură plată, soldul 5121 egal cu cel din extras în aceeași zi.',
    judgement:
      'Nu cerem băncii explicații pentru o anulare pe care și-a făcut-o singură în aceeași zi; cerem numai dacă anularea vine a doua zi, pentru că atunci valuta poate fi alta și comisionul al nostru.',
    prevention:
      'Zilnic: filtrul pe `RD` și `RC` în fișier înainte de import, o căutare de zece secunde.',
    contacts: [
      {
        name: 'Cosmin Dragomir',
        role: 'suport electronic banking',
        how: 'linia de pe token, cu referința băncii'
      }
    ],
    tags: ['MT940', 'extras', 'storno bancar'],
    author: 'mihai',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 110,
    laterMinutes: 18,
    outcomes: { adapted: 0.15 },
    users: ['ioana', 'andrei', 'marta'],
    season: { rhythm: 'month', workingDay: 1, chance: 0.9 },
    sightings: [
      {
        seen: 'Trei linii pentru o factură de alamă. Anularea alocată pe un client cu nume apropiat.',
        amount: 18_864.4,
        currency: 'RON',
        counterpart: 'Metalica Banat SRL',
        documentRefs: ['extras 0418', 'MB 11961']
      },
      {
        seen: 'RC: banca a întors o încasare trimisă nouă din greșeală. Clientul chiar nu plătise.',
        amount: 6_190,
        currency: 'RON',
        counterpart: 'Termo Instal Grup SRL'
      },
      {
        seen: 'Anulare fără a doua plată. Furnizorul a rămas neplătit peste weekend.',
        amount: 3_420.75,
        currency: 'RON',
        documentRefs: ['extras 0455'],
        note: 'Factura redeschisă, plătită luni.'
      }
    ]
  },
  {
    key: 'ro-plata-trezorerie',
    language: 'ro',
    title: 'Plata la buget ajunge la Trezorerie, dar fișa pe plătitor o arată nealocată',
    symptom:
      'Banii au plecat din bancă și nu s-au întors. În fișa pe plătitor din SPV suma stă la „în curs de lămurire” sau stinge altă obligație, iar pentru cea plătită curg accesorii.',
    process: 'treasury.payments',
    system: 'SAP S/4, portal bancar, SPV',
    accounts: ['5121', '444', '4315', '4316', '4423'],
    counterpartKind: 'taxOffice',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Numărați caracterele din **numărul de evidență a plății**, nu citiți explicația. Dacă lipsește sau e al lunii trecute, Trezoreria stinge cea mai veche datorie și tot ce plătiți după aceea alunecă o lună. Al doilea semn: la contul unic merg toate, deci „am greșit contul” e rar; aproape întotdeauna e beneficiarul, adică CUI-ul sucursalei în locul firmei.',
    cause:
      'Șablonul de plată păstrează numărul de evidență al lunii în care a fost făcut. Portalul nu îl verifică, iar declarația nouă are alt număr.',
    causeKind: 'humanSlip',
    tried: [
      'Plătit încă o dată corect: am avut o lună doi bani în buget și restituirea a durat cât un trimestru.',
      'Depus rectificativă la declarație. Declarația era bună, plata nu.'
    ],
    steps: [
      {
        text: 'Descărcați fișa pe plătitor și puneți-o lângă ordinele de plată: sumă, dată, ce a stins.',
        minutes: 15
      },
      {
        text: 'Comparați numărul de evidență din ordin cu cel din recipisa declarației.',
        minutes: 5
      },
      {
        text: 'Cererea de îndreptare a erorii din documentul de plată, prin SPV, cu ordinul și extrasul scanate.',
        minutes: 20,
        caution: 'O cerere pentru fiecare ordin. La două într-una răspund numai la prima.'
      },
      {
        text: 'Notați accesoriile calculate; după îndreptare cereți recalcularea, nu scutirea.',
        minutes: 10
      },
      { text: 'Ștergeți șablonul și faceți altul fără număr.', minutes: 3 }
    ],
    proof:
      'În fișă obligația lunii e stinsă cu data plății inițiale, iar accesoriile au dispărut sau sunt zero.',
    judgement:
      'Nu plătim a doua oară decât dacă ne trebuie certificat de atestare fiscală în săptămâna aceea. Accesoriile mici nu le contestăm, le trecem pe nedeductibil și gata; peste suma unei zile de muncă facem contestație.',
    prevention:
      'Numărul de evidență se copiază din recipisă de cine a depus declarația, nu de cine plătește. A doua semnătură compară ultimele cifre.',
    contacts: [
      {
        name: 'Registratura DGAMC',
        role: 'ANAF',
        how: 'numai prin SPV; telefonul nu ajută fără număr de înregistrare'
      }
    ],
    tags: ['Trezorerie', 'fișa pe plătitor', 'număr de evidență'],
    author: 'ioana',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 190,
    laterMinutes: 50,
    outcomes: { adapted: 0.2 },
    users: ['elena', 'andrei'],
    season: { rhythm: 'payday', chance: 0.3 },
    sightings: [
      {
        seen: 'Contribuțiile din mai au stins un rest din martie. Numărul de evidență era din șablon.',
        amount: 184_310,
        currency: 'RON',
        counterpart: 'Trezoreria Timișoara',
        documentRefs: ['OP 1184']
      },
      {
        seen: 'CUI-ul punctului de lucru în loc de al firmei. Suma „în curs de lămurire” trei săptămâni.',
        amount: 22_905,
        currency: 'RON',
        documentRefs: ['OP 1207', 'cerere 40118']
      }
    ]
  },
  {
    key: 'ro-casa-avans-nedecontat',
    language: 'ro',
    title: 'Casa iese în minus pe zi, deși la numărătoare sunt bani în plus',
    symptom:
      'Registrul de casă arată sold negativ într-o zi din mijlocul lunii, apoi revine. La numărătoarea de la sfârșit soldul real e mai mare decât cel scriptic.',
    process: 'treasury.cash',
    system: 'SAP S/4 (FBCJ)',
    accounts: ['5311', '542', '581'],
    counterpartKind: 'employee',
    materialityBand: 'trivial',
    entities: ['RO01'],
    cues: 'Casa nu poate fi în minus, deci **ordinea** e greșită, nu suma. Ridicarea de numerar din bancă se înregistrează din extras, a doua zi, iar avansul spre decontare s-a dat în aceeași dimineață. Plusul de la numărătoare e de obicei un avans întors în plic și netrecut.',
    cause: 'Ridicarea de la bancă are data extrasului, dispozițiile de plată au data zilei.',
    causeKind: 'timing',
    tried: [
      'Mutat dispoziția de plată cu o zi mai târziu. Semnătura delegatului avea data adevărată.'
    ],
    steps: [
      {
        text: 'Numărați cu a doua persoană și scrieți procesul-verbal înainte de orice corecție.',
        minutes: 10
      },
      {
        text: 'Puneți cecul sau bonul de ridicare lângă registru: data ridicării este cea bună.',
        minutes: 5
      },
      {
        text: 'Corectați ziua ridicării prin viramente interne, apoi refaceți soldurile zilnice.',
        minutes: 10,
        posting: { debit: '5311', credit: '581' },
        caution:
          'Nu ștergeți rânduri din registrul deja tipărit. Se taie cu o linie și se semnează.'
      },
      {
        text: 'Plicurile cu avans întors: chitanță pe numele celui care l-a adus, cu data de azi.',
        minutes: 5,
        posting: { debit: '5311', credit: '542' }
      }
    ],
    proof:
      'Registrul fără nicio zi în minus, soldul final egal cu procesul-verbal, 542 fără avansuri mai vechi decât o deplasare.',
    prevention:
      'Nu se dă avans înainte să existe chitanța ridicării în casă. Numărătoare neanunțată o dată pe lună.',
    tags: ['casă', 'avans', '5311'],
    author: 'ioana',
    state: 'solved',
    firstMinutes: 70,
    laterMinutes: 25,
    outcomes: { adapted: 0.2 },
    users: ['mihai'],
    season: { rhythm: 'month', workingDay: -1, chance: 0.5 },
    sightings: [
      {
        seen: 'Minus într-o zi, ridicarea de la bancă apare a doua zi. La numărătoare, un plic cu avans întors.',
        amount: 640,
        currency: 'RON',
        counterpart: 'delegat montaj',
        documentRefs: ['DP 88']
      },
      {
        seen: 'Plus de 50 de lei, o bancnotă. Rest dat greșit la vânzarea de deșeuri.',
        amount: 50,
        currency: 'RON',
        documentRefs: ['CH 0341']
      }
    ]
  },
  {
    key: 'ro-forward-curs-contract',
    language: 'ro',
    title: 'Contractul forward ajuns la scadență e înregistrat la cursul BNR, nu la cursul lui',
    symptom:
      'La decontarea unui forward diferența de curs pare uriașă. În contul bancar în euro suma e bună, în lei contravaloarea nu seamănă cu ce a luat banca.',
    process: 'treasury.fx',
    system: 'SAP S/4, confirmări bancare PDF',
    accounts: ['5124', '5121', '665', '765'],
    counterpartKind: 'bank',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Împărțiți leii din extras la euro din extras. Dacă nu e cursul BNR și nici cursul pieței din ziua aceea, ci **un număr rotund la patru zecimale**, e cursul din confirmare. Cine vede „diferență de curs” mare într-o singură linie, fără solduri mari în urmă, trebuie să caute forwardul, nu reevaluarea.',
    cause:
      'Extrasul se înregistrează automat la cursul zilei din SAP. Cursul contractului e numai în confirmarea băncii, la trezorerie, și contabilitatea nu o primește.',
    causeKind: 'missingDocument',
    tried: [
      'Schimbat cursul zilei în SAP ca să iasă. Au ieșit strâmb toate celelalte documente din acea zi.'
    ],
    steps: [
      {
        text: 'Cereți trezoreriei confirmarea după data scadenței: sumă, curs, parte.',
        minutes: 10
      },
      {
        text: 'Stornați linia automată și înregistrați schimbul cu leii și euro reali din cele două extrase.',
        minutes: 10
      },
      {
        text: 'Ce rămâne față de cursul de azi e rezultatul contractului.',
        minutes: 10,
        posting: { debit: '665', credit: '5121 (prin decontare)' },
        caution:
          'Câștigul merge invers, 765. Nu amestecați cu reevaluarea lunară, grupul le cere pe rând separat.'
      },
      {
        text: 'Puneți confirmarea la document și anunțați grupul că poziția s-a închis.',
        minutes: 5
      }
    ],
    proof:
      '5124 și 5121 egale cu extrasele; rezultatul din 665/765 egal cu (curs contract − curs spot) × suma.',
    judgement:
      'Nu compensăm rezultatul forwardului cu diferența facturii pe care o acoperea, oricât de frumos ar arăta. Contabilitatea de acoperire împotriva riscurilor e hotărâre de grup. Dacă scadența e prelungită, nu e închidere: pe Grace o întreb înainte.',
    prevention:
      'Calendar al scadențelor de forward în folderul de închidere, cu confirmarea ca anexă.',
    contacts: [
      {
        name: 'Dealing, banca noastră',
        role: 'confirmări',
        how: 'adresa de confirmări, cu numărul tranzacției'
      }
    ],
    rules: [
      {
        kind: 'contract',
        text: 'Contractul cadru de tranzacții valutare: confirmarea fixează cursul'
      }
    ],
    tags: ['forward', 'curs', 'confirmare'],
    author: 'elena',
    state: 'validated',
    validatedBy: 'kyungmin',
    firstMinutes: 170,
    laterMinutes: 40,
    outcomes: { adapted: 0.15 },
    users: ['ioana'],
    season: { rhythm: 'quarter', workingDay: 1, chance: 0.9 },
    sightings: [
      {
        seen: 'Forward de vânzare euro pentru salarii, decontat la un curs cu trei bani peste BNR. 665 umflat.',
        amount: 7_512,
        currency: 'RON',
        counterpart: 'banca, dealing',
        documentRefs: ['FX-2291']
      },
      {
        seen: 'Două contracte în aceeași zi, unul prelungit. Le socotisem pe amândouă închise.',
        amount: 15_040,
        currency: 'RON',
        documentRefs: ['FX-2317', 'FX-2318']
      }
    ]
  },
  {
    key: 'ro-etva-diferente',
    language: 'ro',
    title: 'Decontul precompletat e-TVA diferă de al nostru la rândul de achiziții',
    symptom:
      'După ce am depus decontul, apare notificarea de conformare: diferență între TVA deductibilă declarată și cea precompletată. În jurnalul de cumpărări totul pare la locul lui.',
    process: 'tax.reporting',
    system: 'SPV, SAP S/4, Excel',
    messageCode: 'P300',
    accounts: ['4426', '4427', '4428'],
    counterpartKind: 'taxOffice',
    materialityBand: 'notable',
    entities: ['RO01'],
    cues: 'Diferența e de obicei **egală cu TVA-ul unei singure facturi** sau al uneia și al vămii. Începeți cu cele emise în ultimele două zile ale lunii și urcate în luna următoare. Dacă nu găsiți, uitați-vă la importuri: în precompletat vin din vamă, la noi din factura comisionarului. Taxarea inversă apare la ei pe o parte și la noi pe amândouă.',
    cause:
      'Precompletatul ia data la care factura a intrat în sistem, decontul ia data exigibilității. Autofacturile și importurile au alt traseu.',
    causeKind: 'timing',
    tried: [
      'Rectificat decontul după precompletat. Luna următoare diferența a venit înapoi cu semn schimbat.',
      'Răspuns cu o frază generală. A venit a doua notificare, cu termen mai scurt.'
    ],
    steps: [
      {
        text: 'Descărcați fișierul precompletat și detaliul; potriviți pe numărul facturii și CUI, nu pe sumă.',
        minutes: 25
      },
      {
        text: 'Împărțiți diferențele în patru: decalaj de lună, import, taxare inversă, eroare adevărată.',
        minutes: 15
      },
      {
        text: 'La eroare adevărată corectați contabilitatea și treceți suma la regularizări în decontul următor.',
        minutes: 15,
        caution:
          'Regularizarea se explică în nota lunii, cu numărul facturii. Nimeni nu-și mai amintește la control.'
      },
      {
        text: 'Răspunsul la notificare: un tabel cu factură, lună la noi, lună la ei, motiv. Fără povești.',
        minutes: 20
      }
    ],
    proof:
      'Tabelul din răspuns însumează diferența la leu, recipisa răspunsului e în arhivă, notificarea e închisă în SPV.',
    judgement:
      'Nu schimbăm un decont corect ca să semene cu al lor. La decalaje de o lună nici nu e nimic de plătit. Răspundem și sub pragul de la care suntem obligați, când diferența se repetă la același furnizor: tăcerea aduce control.',
    prevention:
      'Potrivirea SPV cu jurnalul se face în ZL+4, înainte de depunere, nu după notificare.',
    contacts: [
      {
        name: 'Dana Oprea',
        role: 'consultant fiscal extern',
        how: 'numai dacă rămân erori adevărate'
      },
      { name: 'Piotr Zieliński', role: 'potriviri JPK', how: 'are macro-ul de potrivire pe număr' }
    ],
    rules: [{ kind: 'law', text: 'OUG privind decontul precompletat RO e-TVA' }],
    tags: ['e-TVA', 'decont', 'notificare'],
    links: [{ kind: 'followsFrom', to: 'ro-factura-lipsa-spv' }],
    author: 'andrei',
    state: 'validated',
    validatedBy: 'piotr',
    firstMinutes: 280,
    laterMinutes: 75,
    outcomes: { adapted: 0.2, failed: 0.05 },
    users: ['elena', 'ioana'],
    season: { rhythm: 'month', workingDay: 6, chance: 0.95 },
    sightings: [
      {
        seen: 'O singură factură de alamă urcată în ziua 2 a lunii următoare.',
        amount: 12_211,
        currency: 'RON',
        counterpart: 'Metalica Banat SRL',
        documentRefs: ['MB 11940']
      },
      {
        seen: 'Importul din septembrie: la ei pe declarația vamală, la noi pe factura comisionarului.',
        amount: 30_480,
        currency: 'RON',
        documentRefs: ['MRN …5567']
      },
      {
        seen: 'Furnizor cu TVA la încasare declarat la ei integral. Explicat, nu corectat.',
        amount: 2_541,
        currency: 'RON',
        counterpart: 'Lemn Bega SRL'
      },
      {
        seen: 'Eroare adevărată: o factură de service înregistrată de două ori.',
        amount: 1_995,
        currency: 'RON',
        documentRefs: ['SMV 2177', 'SMV 2177/1']
      }
    ]
  },
  {
    key: 'ro-chirie-fara-retinere',
    language: 'ro',
    title: 'Chirie plătită brut unei persoane fizice, fără impozitul reținut la sursă',
    symptom:
      'Proprietarul spațiului e persoană fizică și a primit suma întreagă. La declarația lunară nu apare nicio reținere, iar proprietarul cere certificatul de venit.',
    process: 'tax.withholding',
    system: 'SAP S/4, D112',
    accounts: ['401', '446', '612'],
    counterpartKind: 'supplier',
    materialityBand: 'minor',
    entities: ['RO01'],
    cues: 'În date de bază codul fiscal are **treisprezece cifre**: e CNP, nu CUI. Cine introduce facturi nu se uită acolo. Dacă facturile nu au serie și sunt scrise de mână, e chirie de la o persoană. Și garajele: sunt șase contracte mici, le uită toți.',
    cause:
      'Tipul de partener a fost pus persoană juridică; codul de reținere nu apare la acest tip.',
    causeKind: 'masterData',
    tried: ['Cerut proprietarului diferența înapoi. A doua zi ne-a anunțat că reziliază.'],
    steps: [
      {
        text: 'Contractul: brut sau net, cine suportă impozitul. O frază, cu pagina.',
        minutes: 10
      },
      {
        text: 'Corectați în `BP` tipul și codul de reținere; verificați toți partenerii cu treisprezece cifre.',
        minutes: 15
      },
      {
        text: 'Reținerea din lunile trecute: din plata următoare, cu acordul lui scris, sau o suportăm noi.',
        minutes: 15,
        posting: { debit: '401', credit: '446' },
        caution:
          'Dacă suportăm noi, suma e venit în plus pentru el: se recalculează, nu se adună simplu.'
      },
      {
        text: 'Rectificați declarația pe fiecare lună și plătiți diferența cu accesorii.',
        minutes: 25
      }
    ],
    proof: 'Fiecare chiriaș cu CNP are linie de reținere în lună; declarația și 446 coincid.',
    judgement:
      'La contract net nu cerem nimic înapoi, impozitul e al nostru. La contract brut cerem, dar în rate, pentru că îl vrem proprietar și anul viitor. Accesoriile le suportă firma întotdeauna.',
    prevention:
      'Regula în formular: treisprezece cifre înseamnă persoană fizică, cod de reținere obligatoriu.',
    rules: [
      { kind: 'law', text: 'Codul fiscal: reținere la sursă pentru cedarea folosinței bunurilor' },
      { kind: 'contract', text: 'Contractul de închiriere: clauza brut/net' }
    ],
    tags: ['chirie', 'reținere la sursă', 'CNP'],
    author: 'andrei',
    state: 'solved',
    firstMinutes: 200,
    laterMinutes: 60,
    outcomes: { adapted: 0.25 },
    users: ['elena'],
    season: { rhythm: 'irregular', chance: 0.2 },
    sightings: [
      {
        seen: 'Depozit mic la Lugoj, contract net. Patru luni de declarat din nou.',
        amount: 3_200,
        currency: 'RON',
        counterpart: 'proprietar, Lugoj',
        documentRefs: ['contract 77']
      },
      {
        seen: 'Garaj, un singur proprietar cu trei locuri. Brut, reținut în două rate.',
        amount: 450,
        currency: 'RON',
        counterpart: 'proprietar, Timișoara'
      }
    ]
  },
  {
    key: 'ro-sold-concediu-an-nou',
    language: 'ro',
    title:
      'După deschiderea anului nou, zilele de concediu neefectuate au dispărut la unii angajați',
    symptom:
      'În ianuarie oamenii văd în portal numai dreptul anului curent. La alții zilele din anul trecut sunt acolo. Cererile deja aprobate pentru iarnă trec pe minus.',
    process: 'payroll.time',
    system: 'Charisma HCM',
    accounts: ['421', '1518'],
    counterpartKind: 'employee',
    materialityBand: 'minor',
    entities: ['RO01'],
    cues: 'Nu căutați în concedii, căutați în **contracte**: le-au pierdut cei cu act adițional în decembrie. Pentru program au fișă nouă, fără trecut. Dacă lipsește exact o jumătate, e un om cu normă schimbată, la care zilele s-au recalculat în ore și s-au rotunjit în jos.',
    cause:
      'La deschiderea anului, soldul se mută pe fișa activă la ultima zi din decembrie. Un act adițional în acea lună închide fișa veche și deschide alta.',
    causeKind: 'configuration',
    tried: [
      'Adăugat zilele cu mâna ca „drept suplimentar”. La sfârșitul anului nimeni nu a mai știut de unde vin.',
      'Rulat încă o dată deschiderea anului. Celor buni li s-au dublat.'
    ],
    steps: [
      {
        text: 'Lista soldurilor la ultima zi din decembrie lângă cele din prima zi de ianuarie, pe CNP, nu pe marcă.',
        minutes: 15
      },
      {
        text: 'La diferențe, verificați dacă există act adițional în ultimele cinci săptămâni.',
        minutes: 10
      },
      {
        text: 'Mutați soldul cu operația „transfer sold între fișe”, cu data primei zile din an și numărul actului la observații.',
        minutes: 20,
        caution: 'Zilele mai vechi se mută pe rândul anului lor. Contează când se iau.'
      },
      {
        text: 'Refaceți provizionul pentru concedii cu soldurile corecte și anunțați-o pe Elena de diferență.',
        minutes: 15,
        posting: { debit: '6812', credit: '1518' }
      },
      { text: 'Scrieți fiecărui om un rând: câte zile are și din ce an.', minutes: 10 }
    ],
    proof:
      'Suma zilelor din decembrie egală cu suma din ianuarie, pe CNP; niciun sold negativ la cereri aprobate; provizionul egal cu lista.',
    judgement:
      'Concediul aprobat rămâne aprobat, chiar dacă programul arată minus în ziua aceea. La rotunjiri dau omului jumătatea de zi: costă mai puțin decât discuția și e dreptul lui.',
    prevention:
      'În decembrie actele adiționale se fac cu data de întâi ianuarie, ori transferul se face în aceeași zi.',
    contacts: [
      {
        name: 'Suport Charisma',
        role: 'furnizorul programului',
        how: 'tichet; în ianuarie răspund abia după două zile'
      }
    ],
    rules: [{ kind: 'law', text: 'Codul muncii: concediul neefectuat se acordă ulterior' }],
    tags: ['concediu', 'sold', 'an nou'],
    author: 'ioana',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 220,
    laterMinutes: 70,
    outcomes: { adapted: 0.2 },
    users: ['elena'],
    season: { rhythm: 'year', months: [1], chance: 1 },
    sightings: [
      {
        seen: 'Unsprezece oameni cu act adițional de salariu din decembrie, toți fără zilele vechi.',
        amount: 9_610,
        currency: 'RON',
        documentRefs: ['lista solduri 12/01']
      },
      {
        seen: 'O colegă trecută la jumătate de normă: jumătate din zile, rotunjite în jos.',
        amount: 240,
        currency: 'RON',
        note: 'I s-a dat jumătatea de zi.'
      }
    ]
  },
  {
    key: 'ro-salariu-centru-cost-unu',
    language: 'ro',
    title: 'Nota de salarii arată pe un centru de cost cu o singură persoană exact salariul ei',
    symptom:
      'La trimiterea raportului de costuri către șefii de centre, unul dintre ei vede pe linia de salarii suma unei singure persoane. Restul centrelor arată totaluri.',
    process: 'payroll.run',
    system: 'Charisma HCM, SAP S/4',
    accounts: ['421', '641'],
    counterpartKind: 'employee',
    materialityBand: 'minor',
    entities: ['RO01'],
    cues: 'Nu vă uitați la sume, numărați **oamenii de pe fiecare centru** din lună. Centrul cu unul singur e de obicei al unui proiect nou sau al unui director mutat provizoriu. Al doilea semn: diferența dintre două luni, pe un centru mic, e exact prima de la nivelul lui.',
    cause:
      'Interfața grupează pe cont și centru. Grupul cu o singură persoană nu e ascuns sau mutat.',
    causeKind: 'configuration',
    tried: [
      'Retras raportul și trimis altul fără rândul acela. Șeful avea deja primul, iar acum știa și care e.'
    ],
    steps: [
      {
        text: 'Înainte de contare, lista centrelor cu mai puțin de trei oameni din statul lunii.',
        minutes: 10
      },
      {
        text: 'Centrele mici se contează pe centrul superior, cu împărțirea ținută la salarizare.',
        minutes: 15,
        posting: { debit: '641 (centru superior)', credit: '421' }
      },
      {
        text: 'Deja trimis: sunați destinatarul, cereți ștergerea, scrieți faptul în registrul de incidente.',
        minutes: 15,
        caution: 'Nu scrieți suma în mesaj. Nici în subiect, nici în mesajul de scuze.'
      },
      { text: 'Anunțați persoana, printr-un om pe care îl cunoaște, nu prin e-mail.', minutes: 10 }
    ],
    proof: 'Niciun centru cu mai puțin de trei oameni pe 641 în raportul trimis șefilor.',
    judgement:
      'Împărțim costul la nivelul de sus chiar dacă șeful vrea cifrele lui: salariul cuiva e date personale, bugetul nu are nevoie de el. Excepție doar pentru director, cu acordul lui scris.',
    prevention:
      'Regula de minimum trei e în interfață de la începutul trimestrului; controlul meu rămâne, pentru centre create între timp.',
    rules: [{ kind: 'law', text: 'Regulamentul general privind protecția datelor' }],
    tags: ['confidențialitate', 'centru de cost', 'salarii'],
    author: 'ioana',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 120,
    laterMinutes: 35,
    outcomes: { adapted: 0.2 },
    users: ['elena'],
    season: { rhythm: 'payday', chance: 0.35 },
    sightings: [
      {
        seen: 'Director mutat pe un proiect nou: singur pe centru de o lună. Prins înainte de contare.',
        documentRefs: ['nota sal 09']
      },
      {
        seen: 'Raport deja trimis unui șef. Șters cu confirmare, incident scris, persoana anunțată.',
        documentRefs: ['nota sal 06', 'incident 3']
      }
    ],
    onlyFor: { units: ['ro-finance'] }
  },
  {
    key: 'ro-plecare-concediu-tichete',
    language: 'ro',
    title: 'La plecare s-au reținut tichete de masă pentru zile de concediu neefectuat',
    symptom:
      'Ultimul stat al celui care pleacă are compensarea concediului și, lângă ea, tichete pentru aceleași zile, apoi reținute. Omul întreabă de ce netul e mai mic decât i s-a spus.',
    process: 'payroll.leavers',
    system: 'Charisma HCM, portalul tichetelor',
    accounts: ['421', '5328', '642'],
    counterpartKind: 'employee',
    materialityBand: 'trivial',
    entities: ['RO01'],
    cues: 'Compensarea are **zile, dar nu are zile lucrate**. Programul nu face diferența decât dacă tipul de pontaj e bun. Dacă reținerea e un multiplu de valoarea unui tichet, nu mai căutați în impozit.',
    cause:
      'Zilele compensate intră în pontaj cu cod de concediu plătit, cod care dă drept la tichete după comanda lunii.',
    causeKind: 'configuration',
    tried: [
      'Dat tichetele pentru liniște. Fiscul le-a socotit venit în natură al unuia care nu mai era angajat.'
    ],
    steps: [
      {
        text: 'Verificați codul de pontaj al zilelor compensate: trebuie cel fără tichete.',
        minutes: 5
      },
      {
        text: 'Recalculați ultima lună, cu data încetării din decizie, nu din cererea omului.',
        minutes: 15
      },
      {
        text: 'Tichetele deja încărcate: cereți emitentului returul în termenul lui, apoi abia rețineți.',
        minutes: 15,
        caution: 'Rețineți numai cu acord semnat la plecare. Fără el, se plătește și se cere.'
      },
      {
        text: 'Trimiteți omului fluturașul și trei rânduri: ce e, de ce, când vin banii.',
        minutes: 5
      }
    ],
    proof:
      'Fluturașul are compensarea, niciun tichet după data încetării, soldul 5328 egal cu portalul.',
    judgement:
      'Un om care pleacă supărat vorbește cu toți cei care rămân. Sub valoarea a două tichete nu rețin nimic și scriu asta în dosar, cu acordul Elenei.',
    prevention:
      'Fișa de lichidare are câmpul „tichete comandate până la”, completat înainte de comanda lunii.',
    tags: ['plecare', 'tichete', 'concediu'],
    author: 'ioana',
    state: 'validated',
    validatedBy: 'soyeon',
    firstMinutes: 90,
    laterMinutes: 30,
    outcomes: { adapted: 0.15 },
    users: ['elena'],
    season: { rhythm: 'irregular', chance: 0.4 },
    sightings: [
      {
        seen: 'Operator plecat la mijloc de lună, nouă tichete reținute.',
        amount: 360,
        currency: 'RON',
        documentRefs: ['decizia 118']
      },
      {
        seen: 'Două persoane în aceeași zi; una avea acord semnat, cealaltă nu.',
        amount: 240,
        currency: 'RON'
      }
    ]
  },
  {
    key: 'ro-marfa-pe-drum-kr01',
    language: 'ro',
    title: 'Diferență intragrup cu Incheon: marfa e pe mare, la ei vândută, la noi nu există',
    symptom:
      'La confirmarea soldurilor, KR01 are creanță și noi nu avem datorie. Factura e din ultima săptămână, containerul încă pe drum, recepția nu se poate face.',
    process: 'finance.ic.recon',
    system: 'SAP S/4, confirmări intragrup',
    accounts: ['401', '327', '371'],
    counterpartKind: 'groupCompany',
    materialityBand: 'material',
    entities: ['RO01', 'PL02'],
    cues: 'Uitați-vă la **regula de livrare**, nu la data facturii. La FCA marfa e a noastră de când a luat-o transportatorul, chiar dacă nimeni din Timișoara n-a văzut-o. Diferența e aproape totdeauna suma facturilor din ultimele zece zile ale lor; scădeți-le și ar trebui să dea zero. Dacă rămâne ceva, abia acela e caz.',
    cause:
      'Noi înregistrăm la recepție. Trecerea proprietății e mai devreme și nimeni nu primește documentul de încărcare la timp.',
    causeKind: 'timing',
    tried: [
      'Rugat Incheon să mute factura în luna următoare. Data lor e fixată de factura electronică.',
      'Făcut recepție „pe hârtie”. Depozitul avea stoc fără marfă și montajul a rezervat-o.'
    ],
    steps: [
      {
        text: 'În ZL+2 cereți lui Ji-woo lista facturilor cu data încărcării și regula de livrare.',
        minutes: 5
      },
      {
        text: 'Marfa la care proprietatea a trecut: mărfuri în curs de aprovizionare.',
        minutes: 15,
        posting: { debit: '327', credit: '401 (KR01)' },
        caution: 'Cursul este cel din ziua trecerii proprietății, nu cel de la recepție.'
      },
      {
        text: 'Confirmați soldul cu lista atașată și stornați înregistrarea la recepția reală.',
        minutes: 10,
        posting: { debit: '371', credit: '327' }
      },
      { text: 'Ce rămâne peste listă merge în reconcilierea obișnuită.', minutes: 10 }
    ],
    proof:
      'Confirmarea are zero diferență sau o listă semnată de amândoi; 327 egal cu facturile încă nerecepționate.',
    judgement:
      'Noi corectăm, nu ei: venitul lor e corect după contract. Sub pragul grupului se raportează și nu se înregistrează, peste prag se înregistrează întotdeauna, și în luna în care e greu. Pe cine întrebăm: pe Grace, înainte de ZL+3.',
    prevention:
      'Copia documentului de încărcare vine automat la adresa comună în ziua plecării navei.',
    contacts: [
      {
        name: 'Han Ji-woo',
        role: 'Finance Incheon',
        how: 'până la ora 10 a noastră; răspunde cu lista în aceeași zi'
      }
    ],
    rules: [
      {
        kind: 'contract',
        text: 'Contractul de distribuție intragrup: regula de livrare FCA Incheon'
      },
      { kind: 'policy', text: 'Calendarul intragrup: confirmare până la ZL+3' }
    ],
    tags: ['intragrup', 'marfă pe drum', '327'],
    links: [{ kind: 'sameCause', to: 'pl-pz-po-polnocy' }],
    author: 'elena',
    state: 'validated',
    validatedBy: 'jiwoo',
    firstMinutes: 150,
    laterMinutes: 35,
    outcomes: { adapted: 0.15 },
    users: ['andrei', 'marta', 'ioana'],
    season: { rhythm: 'month', workingDay: 2, chance: 1 },
    sightings: [
      {
        seen: 'Două facturi din ultima săptămână, un container. Exact diferența.',
        amount: 412_700,
        currency: 'RON',
        counterpart: 'KR01',
        documentRefs: ['KI-10442', 'KI-10451']
      },
      {
        seen: 'Factura anulată și refăcută la ei în aceeași zi, la noi numai prima. Rest de o sută.',
        amount: 3_120,
        currency: 'RON',
        counterpart: 'KR01'
      },
      {
        seen: 'Corpuri trimise la Wrocław pe factura noastră. Destinatar greșit, mutat la PL02.',
        amount: 96_800,
        currency: 'PLN',
        counterpart: 'KR01',
        documentRefs: ['KI-10478']
      }
    ]
  }
]
